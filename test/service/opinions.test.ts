import { beforeAll, describe, expect, test } from 'vitest';
import { chatJudge, JUDGE_LIMITS } from '../../src/judge/chat-judge.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { exportDocument } from '../../src/service/export-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { type Judged, judgeDivergence, judgeDivergences } from '../../src/service/judge-divergences.ts';
import { listDivergences } from '../../src/service/list-divergences.ts';
import { passageAt } from '../../src/service/passage-at.ts';
import type { DivergenceView } from '../../src/service/views.ts';
import { type ChatAnswer, ChatServer, questionIn, saying } from '../judge/chat-server.ts';
import { sendJson } from '../remote/local-service.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, NOW, publishSpeech, put, refusal, SPEECH } from './sample.ts';

const CONFIRMED = {
  verdict: 'confirm',
  reason: 'The digits are 50 in de and 15 in en.',
  wording: 'Where the others have 15, de has 50.',
  model: 'digits',
  promptVersion: 1,
  createdAt: NOW,
};

describe.each(dialects)('second opinions on $name', (dialect) => {
  const database = useDatabase(dialect);
  let plain: Context;
  beforeAll(async () => {
    plain = await contextOn(database.store);
  });
  const asking = (server: ChatServer, model = 'digits'): Context => ({
    ...plain,
    judge: chatJudge({ url: server.url, model }, fetch, { ...JUDGE_LIMITS, retries: 0 }),
  });
  const found = async (slug: string) => (await getReading(plain, { slug })).divergences;
  const numberIn = async (slug: string): Promise<DivergenceView> =>
    (await found(slug)).find(({ check, versions }) => check === 'number' && versions.join() === 'de')!;
  const all = async (judging: AsyncGenerator<Judged>) => {
    const judged: Judged[] = [];
    for await (const one of judging) judged.push(one);
    return judged;
  };

  test('stand beside the finding wherever it is shown, and change nothing else of it', async () => {
    await using server = await ChatServer.open();
    await publishSpeech(plain, 'shown');
    const before = await numberIn('shown');
    const judged = await judgeDivergence(asking(server), { slug: 'shown', id: before.id });
    expect(judged).toEqual({ ...before, opinion: CONFIRMED });
    expect(await numberIn('shown')).toEqual(judged);
    const listed = (await listDivergences(plain, { slug: 'shown' })).items;
    expect(listed.filter(({ opinion }) => opinion)).toEqual([judged]);
    const offset = SPEECH.en!.indexOf('15 states');
    const passage = await passageAt(plain, { slug: 'shown', language: 'en', offset });
    expect(passage.divergences.find(({ id }) => id === before.id)).toEqual(judged);
    const { body } = await exportDocument(plain, { slug: 'shown', format: 'json' });
    const exported: { check: string; opinion?: object }[] = JSON.parse(body).divergences;
    expect(exported.filter(({ opinion }) => opinion)).toEqual([
      expect.objectContaining({ check: 'number', severity: before.severity, opinion: CONFIRMED }),
    ]);
  });

  test('are asked with the passage alone, and only when somebody asks', async () => {
    await using server = await ChatServer.open();
    const context = asking(server);
    await publishSpeech(context, 'sent');
    expect(server.asked).toEqual([]);
    const { id, message } = await numberIn('sent');
    await judgeDivergence(context, { slug: 'sent', id });
    const question = questionIn(server.asked[0]!);
    expect(question.finding).toBe(message);
    expect(question.rule).toMatch(/^\S.{20}/);
    expect(question.versions).toEqual({
      en: {
        passage: 'In March, 15 states signed the treaty on the protection of rivers.',
        ...{ words: ['15'], value: '15', deviates: false },
      },
      de: {
        passage: 'Im März haben 50 Staaten den Vertrag über den Schutz der Flüsse unterzeichnet.',
        ...{ words: ['50'], value: '50', deviates: true },
      },
      ru: {
        passage: 'В марте 15 государств подписали договор об охране рек.',
        ...{ words: ['15'], value: '15', deviates: false },
      },
    });
    expect(server.asked).toHaveLength(1);
  });

  test('outlive a new alignment while the finding is the same, and not a new text', async () => {
    await using server = await ChatServer.open();
    await publishSpeech(plain, 'kept');
    await judgeDivergence(asking(server), { slug: 'kept', id: (await numberIn('kept')).id });
    await put(plain, 'kept', 'de', `${SPEECH.de!}\nIch danke Ihnen.\n`);
    await alignDocument(plain, { slug: 'kept' });
    expect((await numberIn('kept')).opinion).toEqual(CONFIRMED);
    await put(plain, 'kept', 'de', SPEECH.de!.replace('50 Staaten', '51 Staaten'));
    await alignDocument(plain, { slug: 'kept' });
    expect((await numberIn('kept')).values.de).toContain('51');
    expect((await numberIn('kept')).opinion).toBeUndefined();
  });

  const refused: [string, ChatAnswer, RegExp][] = [
    ['an answer that is no opinion', saying('Yes!'), /^There is no second opinion: .*not JSON\.$/],
    [
      'an answer with a severity of its own',
      saying({ verdict: 'reject', reason: 'No.', wording: null, severity: 'info' }),
      /Unrecognized key: "severity"\.$/,
    ],
    ['a failure', (_, response) => sendJson(response, {}, 500), /it answered with status 500\.$/],
  ];
  test.each(refused)('leave all as it was after %s', async (what, answer, message) => {
    await using server = await ChatServer.open(answer);
    const slug = `refused-${what.length}`;
    await publishSpeech(plain, slug);
    const before = await found(slug);
    const { id } = await numberIn(slug);
    const refusing = await refusal(judgeDivergence(asking(server), { slug, id }));
    expect([refusing.code, refusing.message]).toEqual(['upstream', expect.stringMatching(message)]);
    expect(await found(slug)).toEqual(before);
  });

  test('need a model, a document and a divergence of it', async () => {
    await using server = await ChatServer.open();
    const id = '3f2504e0-4f89-81d3-9a0c-000000000001';
    await publishSpeech(plain, 'named', ['en', 'ru']);
    expect((await refusal(judgeDivergence(plain, { slug: 'named', id }))).code).toBe('unconfigured');
    expect((await refusal(judgeDivergence(asking(server), { slug: 'none', id }))).code).toBe('not-found');
    expect((await refusal(judgeDivergence(asking(server), { slug: 'named', id }))).field).toBe('id');
    expect(server.asked).toEqual([]);
  });

  test('on a whole document are asked once per model, from a severity on, past an answer that is none', async () => {
    await using server = await ChatServer.open(saying('Yes!'));
    await publishSpeech(plain, 'whole');
    const wanted = (await found('whole')).filter(
      ({ severity }) => severity === 'high' || severity === 'medium',
    );
    const query = { slug: 'whole', severity: 'medium' } as const;
    const [first, ...others] = await all(judgeDivergences(asking(server), query));
    expect([first!, ...others].map(({ divergence }) => divergence.id)).toEqual(wanted.map(({ id }) => id));
    expect(first!.failure).toMatch(/the model’s opinion cannot be read/);
    expect(others.every(({ failure }) => failure === undefined)).toBe(true);
    const again = await all(judgeDivergences(asking(server), query));
    expect(again.map(({ divergence }) => divergence.id)).toEqual([first!.divergence.id]);
    expect(await all(judgeDivergences(asking(server), query))).toEqual([]);
    expect(await all(judgeDivergences(asking(server), { ...query, again: true }))).toHaveLength(
      wanted.length,
    );
    expect(await all(judgeDivergences(asking(server, 'other'), query))).toHaveLength(wanted.length);
  });

  test('on a whole document end with a service that fails, and with who called it off', async () => {
    await using server = await ChatServer.open((_, response) => sendJson(response, {}, 404));
    await publishSpeech(plain, 'ended');
    const query = { slug: 'ended', severity: 'info' } as const;
    expect((await refusal(all(judgeDivergences(asking(server), query)))).code).toBe('upstream');
    expect(server.asked).toHaveLength(1);
    const reason = new Error('closed');
    const signal = AbortSignal.abort(reason);
    await expect(all(judgeDivergences(asking(server), query, { signal }))).rejects.toBe(reason);
    expect((await found('ended')).some(({ opinion }) => opinion)).toBe(false);
  });
});
