import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alignDocument } from '../src/service/align-document.ts';
import type { Context } from '../src/service/context.ts';
import { createDocument } from '../src/service/create-document.ts';
import { exportDocument } from '../src/service/export-document.ts';
import { getReading } from '../src/service/get-reading.ts';
import { listDivergences } from '../src/service/list-divergences.ts';
import { passageOfUnit } from '../src/service/passage-of-unit.ts';
import { putVersion } from '../src/service/put-version.ts';
import { searchPassages } from '../src/service/search-passages.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { contextOn, SPEECH } from './service/sample.ts';

/** The way of a text through Concordat, step by step; every step is a folder of `src/`. Start reading here. */
describe('a speech of ten sentences', () => {
  const slug = 'rivers';
  let store: Store;
  let context: Context;
  beforeAll(async () => {
    store = await openStore({ memory: true });
    context = await contextOn(store);
  });
  afterAll(() => store.close());

  test('1. is published in three languages: ingested, cut into paragraphs and sentences, stored', async () => {
    await createDocument(context, { slug, title: 'On rivers', date: '2019-06-24' });
    for (const [language, text] of Object.entries(SPEECH)) {
      const source = { text };
      const { revision } = await putVersion(context, { slug, language, source, provenance: 'official' });
      expect(revision.revision).toBe(1);
    }
    const { versions } = await getReading(context, { slug });
    expect(versions.map(({ language, sentences }) => [language, sentences.length])).toEqual([
      ['en', 10],
      ['de', 10],
      ['ru', 9],
    ]);
  });

  test('2. is aligned and checked, all versions at once', async () => {
    const { alignment, divergences } = await alignDocument(context, { slug });
    expect(alignment?.stale).toBe(false);
    expect(divergences.high).toBeGreaterThanOrEqual(1);
  });

  test('3. is read side by side: beads over all versions, each unit in one of them', async () => {
    const { paragraphs, sentences } = await getReading(context, { slug });
    expect(paragraphs.map(({ segments }) => segments)).toEqual([
      { en: [0], de: [0], ru: [0] },
      { en: [1], de: [1], ru: [1] },
      { en: [2], de: [2], ru: [2] },
    ]);
    expect(sentences.map(({ segments }) => segments)).toEqual([
      { en: [0], de: [0], ru: [0] },
      { en: [1], de: [1], ru: [1] },
      { en: [2], de: [2], ru: [2] },
      { en: [3], de: [3], ru: [3] },
      { en: [4, 5], de: [4, 5], ru: [4] },
      { en: [6], de: [6], ru: [5] },
      { en: [7], de: [7], ru: [6] },
      { en: [8], de: [8], ru: [7] },
      { en: [9], de: [9], ru: [8] },
    ]);
  });

  test('4. shows where a version says something else, and which', async () => {
    const { items } = await listDivergences(context, { slug, check: 'number', severity: 'medium' });
    const [found] = items;
    expect(items).toHaveLength(1);
    expect(found!.versions).toEqual(['de']);
    expect(found!.values).toEqual({ en: '15', de: '50', ru: '15' });
    expect(found!.spans.de!.map((span) => SPEECH.de!.slice(...span))).toEqual(['50']);
  });

  test('5. is looked up by words in any of its languages, and by a permanent link', async () => {
    const { items } = await searchPassages(context, { q: 'договоры', language: 'ru' });
    expect(items[0]!.versions.map(({ text }) => text)).toEqual([
      'In March, 15 states signed the treaty on the protection of rivers.',
      'Im März haben 50 Staaten den Vertrag über den Schutz der Flüsse unterzeichnet.',
      'В марте 15 государств подписали договор об охране рек.',
    ]);
    const unit = { slug, language: 'de', revision: 1, level: 'sentence' as const, number: 2 };
    expect(await passageOfUnit(context, unit)).toEqual(items[0]);
  });

  test('6. is taken along as a translation memory', async () => {
    const { body } = await exportDocument(context, { slug, format: 'tmx' });
    expect(body).toContain('<seg>Who pays for the measures?</seg>');
    expect(body).toContain('<seg>Wer bezahlt die Maßnahmen?</seg>');
  });
});
