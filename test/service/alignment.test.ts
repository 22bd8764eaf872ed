import { beforeAll, describe, expect, test } from 'vitest';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { getAlignment } from '../../src/service/get-alignment.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import type { BeadView } from '../../src/service/views.ts';
import type { Level } from '../../src/text/segmentation.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, pages, publishSpeech, put, refusal, SPEECH } from './sample.ts';

const LEVELS: readonly Level[] = ['paragraph', 'sentence'];

/** The context, in which something happens just before a transaction begins. */
function interrupted(context: Context, happen: () => Promise<unknown>): Context {
  const db = new Proxy(context.db, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
      const execute = async (work: Parameters<ReturnType<typeof target.transaction>['execute']>[0]) => {
        await happen();
        return target.transaction().execute(work);
      };
      return () => ({ execute });
    },
  });
  return { ...context, db };
}

describe.each(dialects)('alignment on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
    await publishSpeech(context, 'speech');
  });
  const beadsOf = (slug: string, level: Level, limit?: number) =>
    pages((cursor) => getAlignment(context, { slug, level, cursor, limit }));

  test('every unit of every version lies in exactly one bead', async () => {
    const { versions, paragraphs, sentences } = await getReading(context, { slug: 'speech' });
    expect(versions.map(({ language }) => language)).toEqual(['en', 'de', 'ru']);
    for (const version of versions) {
      const units = (beads: readonly BeadView[]) =>
        beads.flatMap(({ segments }) => segments[version.language] ?? []).sort((a, b) => a - b);
      expect(units(paragraphs)).toEqual([...version.paragraphs.keys()]);
      expect(units(sentences)).toEqual([...version.sentences.keys()]);
    }
  });

  test('the two sentences that the Russian version joins are one bead', async () => {
    const { sentences } = await getReading(context, { slug: 'speech' });
    expect(sentences.map(({ segments }) => segments)).toContainEqual({ en: [4, 5], de: [4, 5], ru: [4] });
  });

  test.each(LEVELS)('pages of %ss cover every bead once, in order', async (level) => {
    const [all] = await beadsOf('speech', level);
    const paged = await beadsOf('speech', level, 2);
    expect(paged.flat()).toEqual(all);
    expect(all!.map(({ index }) => index)).toEqual([...all!.keys()]);
    expect(new Set(all!.map(({ id }) => id)).size).toBe(all!.length);
  });

  test('a document with fewer than two versions is not aligned', async () => {
    await createDocument(context, { slug: 'lonely', title: 'Lonely' });
    const refused = async () => refusal(alignDocument(context, { slug: 'lonely' }));
    expect(await refused()).toEqual({
      code: 'conflict',
      field: 'slug',
      message: 'An alignment needs two versions or more; “lonely” has none.',
    });
    await put(context, 'lonely', 'en', SPEECH.en!);
    expect((await refused()).message).toBe('An alignment needs two versions or more; “lonely” has only one.');
    expect(await refusal(getAlignment(context, { slug: 'lonely', level: 'sentence' }))).toMatchObject({
      code: 'not-found',
      message: 'The document “lonely” is not aligned yet.',
    });
    const { versions, sentences, divergences } = await getReading(context, { slug: 'lonely' });
    expect([versions.length, sentences, divergences]).toEqual([1, [], []]);
  });

  test('a new revision makes an alignment stale, and readers keep the text that it is over', async () => {
    await publishSpeech(context, 'stale', ['en', 'de']);
    await put(context, 'stale', 'de', `${SPEECH.de}\nVielen Dank.\n`);
    expect((await getDocument(context, { slug: 'stale' })).alignment?.stale).toBe(true);
    const before = await getReading(context, { slug: 'stale' });
    expect(before.versions.map(({ language, revision }) => [language, revision])).toEqual([
      ['en', 1],
      ['de', 1],
    ]);
    const { alignment } = await alignDocument(context, { slug: 'stale' });
    expect(alignment?.stale).toBe(false);
    const after = await getReading(context, { slug: 'stale' });
    expect(after.versions.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test('ids stay where the text of all units does', async () => {
    await publishSpeech(context, 'ids', ['en', 'de']);
    const before = await getReading(context, { slug: 'ids' });
    await alignDocument(context, { slug: 'ids' });
    const again = await getReading(context, { slug: 'ids' });
    expect(again.sentences).toEqual(before.sentences);
    expect(again.divergences).toEqual(before.divergences);
    const greeted = (language: string) =>
      `${language === 'en' ? 'Thank you.' : 'Danke.'}\n\n${SPEECH[language]}`;
    for (const language of ['en', 'de']) await put(context, 'ids', language, greeted(language));
    await alignDocument(context, { slug: 'ids' });
    const after = await getReading(context, { slug: 'ids' });
    expect(after.sentences.slice(1).map(({ id }) => id)).toEqual(before.sentences.map(({ id }) => id));
    expect(after.divergences.map(({ id }) => id)).toEqual(before.divergences.map(({ id }) => id));
  });

  test('beads that say the same have ids of their own', async () => {
    await createDocument(context, { slug: 'refrain', title: 'Refrain' });
    await put(context, 'refrain', 'en', 'Thank you all.\n\nThank you all.\n\nThank you all.\n');
    await put(context, 'refrain', 'de', 'Ich danke Ihnen.\n\nIch danke Ihnen.\n\nIch danke Ihnen.\n');
    await alignDocument(context, { slug: 'refrain' });
    const { paragraphs, sentences } = await getReading(context, { slug: 'refrain' });
    const ids = [...paragraphs, ...sentences].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  test('what is published while the aligner works is not passed over', async () => {
    await publishSpeech(context, 'overtaken', ['en', 'de']);
    const before = await getReading(context, { slug: 'overtaken' });
    const publish = () => put(context, 'overtaken', 'de', `${SPEECH.de}\nVielen Dank.\n`);
    const aligning = alignDocument(interrupted(context, publish), { slug: 'overtaken' });
    expect(await refusal(aligning)).toMatchObject({ code: 'conflict', field: 'slug' });
    const after = await getReading(context, { slug: 'overtaken' });
    expect(after.document.alignment?.id).toBe(before.document.alignment?.id);
  });

  test('a list goes on in the alignment that it began in, while that is kept', async () => {
    await publishSpeech(context, 'paging', ['en', 'de']);
    const begun = await getAlignment(context, { slug: 'paging', level: 'sentence', limit: 3 });
    const all = (await getAlignment(context, { slug: 'paging', level: 'sentence' })).items;
    await put(context, 'paging', 'en', 'Something else altogether. It has two sentences.\n');
    await alignDocument(context, { slug: 'paging' });
    const rest = { slug: 'paging', level: 'sentence' as const, cursor: begun.next! };
    expect([...begun.items, ...(await getAlignment(context, rest)).items]).toEqual(all);
  });

  test('a list whose alignment was made anew must begin again', async () => {
    await publishSpeech(context, 'anew', ['en', 'de']);
    const begun = await getAlignment(context, { slug: 'anew', level: 'sentence', limit: 3 });
    await alignDocument(context, { slug: 'anew' });
    const rest = getAlignment(context, { slug: 'anew', level: 'sentence', cursor: begun.next! });
    expect(await refusal(rest)).toMatchObject({ code: 'conflict', field: 'cursor' });
  });
});
