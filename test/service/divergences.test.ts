import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/service/context.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { type DivergenceQuery, listDivergences } from '../../src/service/list-divergences.ts';
import type { DivergenceView } from '../../src/service/views.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, pages, publishSpeech, refusal } from './sample.ts';

describe.each(dialects)('divergences on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  let all: readonly DivergenceView[];
  beforeAll(async () => {
    context = await contextOn(database.store);
    await publishSpeech(context, 'speech');
    all = (await getReading(context, { slug: 'speech' })).divergences;
  });
  const list = async (filter: Partial<DivergenceQuery>) =>
    (await listDivergences(context, { slug: 'speech', limit: 500, ...filter })).items;

  test('the German number of states is found, by the others', () => {
    const numbers = all.filter(({ check, versions }) => check === 'number' && versions.join() === 'de');
    expect(numbers.map(({ values, split }) => [values.de, values.en, split])).toEqual([['50', '15', false]]);
  });

  test('a relative date is the one that it comes to on the day of the document', async () => {
    await publishSpeech(context, 'dated', ['en', 'de', 'fr'], {
      en: 'It began last year.',
      de: 'Es begann in diesem Jahr.',
      fr: 'Cela a commencé en 2018.',
    });
    const { divergences } = await getReading(context, { slug: 'dated' });
    expect(divergences.filter(({ check }) => check === 'date').map(({ message }) => message)).toEqual([
      'German lacks 2018, which English and French have.',
    ]);
  });

  test('each filter keeps exactly what it says', async () => {
    const atLeast = { info: 0, low: 1, medium: 2, high: 3 };
    expect(await list({})).toEqual(all);
    expect(await list({ check: 'number' })).toEqual(all.filter(({ check }) => check === 'number'));
    expect(await list({ version: 'de' })).toEqual(all.filter(({ versions }) => versions.includes('de')));
    expect(await list({ minConfidence: 0.8 })).toEqual(all.filter(({ confidence }) => confidence >= 0.8));
    expect(await list({ category: 'Accuracy/Omission' })).toEqual(
      all.filter(({ category }) => category === 'Accuracy/Omission'),
    );
    for (const severity of ['info', 'low', 'medium', 'high'] as const)
      expect(await list({ severity })).toEqual(
        all.filter((found) => atLeast[found.severity] >= atLeast[severity]),
      );
  });

  test('are told from a pivot, page by page', async () => {
    const versionsOf = (found: readonly DivergenceView[]) =>
      found.filter(({ check }) => check === 'number').map(({ versions, split }) => [versions.join(), split]);
    expect(versionsOf(await list({ pivot: 'ru' }))).toEqual([['de', false]]);
    expect(versionsOf(await list({ pivot: 'de' }))).toEqual([['en,ru', false]]);
    expect(versionsOf(await list({ pivot: 'de', version: 'de' }))).toEqual([]);
    const paged = await pages((cursor) =>
      listDivergences(context, { slug: 'speech', pivot: 'de', cursor, limit: 1 }),
    );
    expect(paged.flat()).toEqual(await list({ pivot: 'de' }));
    expect((await list({ pivot: 'de' })).some(({ split }) => split)).toBe(false);
  });

  test('pages cover everything once', async () => {
    const paged = await pages((cursor) => listDivergences(context, { slug: 'speech', cursor, limit: 1 }));
    expect(paged.flat()).toEqual(all);
  });

  test('the document counts them by severity', async () => {
    const { divergences } = await getDocument(context, { slug: 'speech' });
    const counted = { info: 0, low: 0, medium: 0, high: 0 };
    for (const { severity } of all) counted[severity] += 1;
    expect(divergences).toEqual(counted);
  });

  const wrong: [string, Partial<DivergenceQuery>][] = [
    ['severity', { severity: 'fatal' as 'high' }],
    ['check', { check: 'no-such-check' }],
    ['category', { category: 'Accuracy' as 'Accuracy/Omission' }],
    ['review', { review: 'done' as 'open' }],
    ['version', { version: '?' }],
    ['pivot', { pivot: '?' }],
    ['pivot', { pivot: 'fr' }],
    ['minConfidence', { minConfidence: 1.5 }],
    ['minConfidence', { minConfidence: Number.NaN }],
    ['cursor', { cursor: 'x' }],
    ['limit', { limit: 0 }],
  ];
  test.each(wrong)('a wrong %s is refused: %o', async (field, filter) => {
    expect(await refusal(list(filter))).toMatchObject({ code: 'invalid', field });
  });
});
