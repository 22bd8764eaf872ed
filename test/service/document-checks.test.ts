import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckConfiguration } from '../../src/diverge/settings.ts';
import { EmbeddingError } from '../../src/embeddings/embedder.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import { checkSettings } from '../../src/service/check-settings.ts';
import { configureChecks, getDocumentChecks } from '../../src/service/configure-checks.ts';
import type { Context } from '../../src/service/context.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { getStatement } from '../../src/service/get-statement.ts';
import { listDivergences } from '../../src/service/list-divergences.ts';
import { reviewDivergence } from '../../src/service/review-divergence.ts';
import { limitsOf, statementText } from '../../src/service/statement-text.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, publishSpeech, put, refusal, SPEECH, TWICE_WRONG } from './sample.ts';

describe.each(dialects)('the checks of a document on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    // Each moment of its own, since a run of the checks is told from another by its time.
    let now = Date.parse('2026-01-02T03:04:05.678Z');
    context = {
      ...(await contextOn(database.store)),
      now: () => {
        now += 1000;
        return new Date(now);
      },
    };
  });
  const configure = (slug: string, configuration: CheckConfiguration, control = {}) =>
    configureChecks(context, { slug, configuration }, control);
  const reading = (slug: string) => getReading(context, { slug });
  const numbers = async (slug: string) =>
    (await reading(slug)).divergences.filter(({ check }) => check === 'number');

  test('run again on the same alignment find the same, with the same ids', async () => {
    await publishSpeech(context, 'again');
    const before = await reading('again');
    await configure('again', {});
    const after = await reading('again');
    expect({ ...after, document: null }).toEqual({ ...before, document: null });
    const { checkedAt, ...kept } = after.document.alignment!;
    expect(before.document.alignment).toMatchObject(kept);
    expect(checkedAt > before.document.alignment!.checkedAt).toBe(true);
    expect((await getStatement(context, { slug: 'again' })).checkedAt).toBe(checkedAt);
  });

  test('can be switched off, regraded and given a threshold, which the statement names', async () => {
    await publishSpeech(context, 'strict');
    const { id, confidence, severity } = (await numbers('strict'))[0]!;
    expect(severity).toBe('high');
    await reviewDivergence(context, { slug: 'strict', id, state: 'confirmed' });
    await configure('strict', { checks: { number: { severity: 'low' } } });
    expect(await numbers('strict')).toEqual([
      expect.objectContaining({
        id,
        severity: 'low',
        review: expect.objectContaining({ state: 'confirmed' }),
      }),
    ]);
    await configure('strict', { checks: { number: { minConfidence: confidence + 0.001 } } });
    expect(await numbers('strict')).toEqual([]);
    await configure('strict', { minConfidence: confidence, checks: { date: { minConfidence: 1 } } });
    expect(await numbers('strict')).toHaveLength(1);
    const raised = statementText(await getStatement(context, { slug: 'strict' }), '');
    expect(raised).toContain(`from confidence ${Math.floor(100 * confidence)} % on`);
    await configure('strict', { checks: { number: false } });
    const statement = await getStatement(context, { slug: 'strict' });
    expect(limitsOf(statement)).toContain('“Numbers differ” is switched off.');
    expect(statement.checks!.find((check) => check.id === 'number')).toMatchObject({
      on: false,
      findings: 0,
    });
    await configure('strict', {});
    expect((await numbers('strict')).map((one) => [one.id, one.severity, one.review?.state])).toEqual([
      [id, 'high', 'confirmed'],
    ]);
  });

  test('stay configured when the document is aligned again, and before it is aligned at all', async () => {
    await publishSpeech(context, 'lasting', ['en']);
    await configure('lasting', { checks: { number: false } });
    await put(context, 'lasting', 'de', SPEECH.de!);
    await alignDocument(context, { slug: 'lasting' });
    expect(await numbers('lasting')).toEqual([]);
    await configure('lasting', {});
    expect(await numbers('lasting')).toHaveLength(1);
  });

  test('are those of the deployment but for what the document names', async () => {
    const deployment: CheckConfiguration = {
      minConfidence: 0.3,
      checks: { question: false, number: { minConfidence: 0.8, severity: 'medium' } },
    };
    const configured = { ...context, settings: checkSettings(deployment) };
    await publishSpeech(configured, 'layered', ['en', 'de']);
    const named = async (configuration: CheckConfiguration) => {
      const answer = await configureChecks(configured, { slug: 'layered', configuration });
      expect(await getDocumentChecks(configured, { slug: 'layered' })).toEqual(answer);
      expect(answer.configuration).toEqual(configuration);
      return (id: string) => {
        const { on, minConfidence, severity } = answer.checks.find((check) => check.id === id)!;
        return [on, minConfidence, severity];
      };
    };
    const nothing = await named({});
    expect(nothing('number')).toEqual([true, 0.8, 'medium']);
    expect(nothing('question')).toEqual([false, 0.3, 'medium']);
    expect(nothing('date')).toEqual([true, 0.3, 'high']);
    const some = await named({ minConfidence: 0.5, checks: { question: true, number: { severity: 'low' } } });
    expect(some('number')).toEqual([true, 0.5, 'low']);
    expect(some('question')).toEqual([true, 0.5, 'medium']);
  });

  test('are configured once at a time, and never while the document is aligned', async () => {
    await publishSpeech(context, 'raced');
    const outcomes = await Promise.allSettled([
      configure('raced', { checks: { number: false } }),
      configure('raced', { checks: { date: false } }),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: { code: 'conflict' } });
    const { configuration } = await getDocumentChecks(context, { slug: 'raced' });
    const isOff = configuration.checks?.number === false;
    expect(await numbers('raced')).toHaveLength(isOff ? 0 : 1);
    // Between the document's being read and its being aligned the vectors are asked for.
    const embed = async () => {
      await configure('raced', { checks: { tense: false } });
      throw new EmbeddingError('it answers later');
    };
    const aligning = { ...context, embedder: { model: 'late', embed } };
    const asked = await refusal(alignDocument(aligning, { slug: 'raced' }));
    expect([asked.code, asked.message]).toEqual(['conflict', expect.stringMatching(/configuration/)]);
    expect((await getDocumentChecks(context, { slug: 'raced' })).configuration).toEqual({
      checks: { tense: false },
    });
  });

  test('end a list that was begun before they were run again', async () => {
    await publishSpeech(context, 'listed', ['en', 'de', 'ru'], TWICE_WRONG);
    const { next } = await listDivergences(context, { slug: 'listed', limit: 1 });
    await configure('listed', { minConfidence: 0.1 });
    const asked = listDivergences(context, { slug: 'listed', limit: 1, cursor: next! });
    expect(await refusal(asked)).toMatchObject({ code: 'conflict', field: 'cursor' });
  });

  test('on an alignment of an older program are said to be of this one', async () => {
    await publishSpeech(context, 'older', ['en', 'de']);
    const methodOf = async () => (await getStatement(context, { slug: 'older' })).method;
    const now = await methodOf();
    await configure('older', {});
    expect(await methodOf()).toBe(now);
    await context.db.updateTable('alignment').set({ method: 'concordat/1 with vectors' }).execute();
    for (let run = 0; run < 2; run += 1) await configure('older', {});
    expect(await methodOf()).toBe(`concordat/1 with vectors, checked by ${now}`);
  });

  test('leave all as it was when they are called off', async () => {
    await publishSpeech(context, 'ended');
    const before = await reading('ended');
    const reason = new Error('closed');
    const asked = configure('ended', { checks: { number: false } }, { signal: AbortSignal.abort(reason) });
    await expect(asked).rejects.toBe(reason);
    expect(await reading('ended')).toEqual(before);
    expect((await getDocumentChecks(context, { slug: 'ended' })).configuration).toEqual({});
  });

  const wrong: [unknown, string | undefined, RegExp][] = [
    [{ checks: { numbers: false } }, 'checks.numbers', /there are number, date/],
    [{ checks: { number: { severity: 'grave' } } }, 'checks.number.severity', /one of info/],
    [{ minConfidence: 2 }, 'minConfidence', /from 0 to 1/],
    [{ severity: 'low' }, undefined, /no setting “severity”/],
    ['off', undefined, /must be an object/],
  ];
  test.each(wrong)('are not configured by %j', async (configuration, field, message) => {
    const refused = await refusal(configureChecks(context, { slug: 'again', configuration }));
    expect(refused).toMatchObject({ code: 'invalid', field, message: expect.stringMatching(message) });
  });
});
