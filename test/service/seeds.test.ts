import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { listRevisions } from '../../src/service/list-revisions.ts';
import { type SeedDocument, seedDocuments } from '../../src/service/seed-documents.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, put, SPEECH } from './sample.ts';

function seed(slug: string): SeedDocument {
  return {
    slug,
    title: 'On rivers',
    date: '2019-06-24',
    notice: 'Comes with the program.',
    versions: ['en', 'de'].map((language) => ({
      language,
      source: { text: SPEECH[language]! },
      provenance: 'unofficial',
      note: 'A sample.',
    })),
  };
}

describe.each(dialects)('seeds on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
  });

  test('are published with their labels and aligned, once', async () => {
    expect(await seedDocuments(context, [seed('first'), seed('second')])).toEqual(['first', 'second']);
    const view = await getDocument(context, { slug: 'first' });
    expect(view.notice).toBe('Comes with the program.');
    expect(view.versions.map(({ provenance, note }) => [provenance, note])).toEqual([
      ['unofficial', 'A sample.'],
      ['unofficial', 'A sample.'],
    ]);
    expect(await seedDocuments(context, [seed('first'), seed('second')])).toEqual([]);
    expect(await getDocument(context, { slug: 'first' })).toEqual(view);
  });

  test('leave alone what somebody has published in their place', async () => {
    await seedDocuments(context, [seed('replaced')]);
    await put(context, 'replaced', 'de', 'Der amtliche Text. Er ist ganz anders.\n');
    await seedDocuments(context, [seed('replaced')]);
    expect(await listRevisions(context, { slug: 'replaced', language: 'de' })).toHaveLength(2);
  });

  test('are aligned without asking for embeddings, so that the start waits for nobody', async () => {
    const embed = () => Promise.reject(new Error('asked'));
    await seedDocuments({ ...context, embedder: { model: 'none', embed } }, [seed('alone')]);
    expect((await getDocument(context, { slug: 'alone' })).alignment?.stale).toBe(false);
  });

  test('are finished when a run was interrupted', async () => {
    await createDocument(context, { slug: 'interrupted', title: 'On rivers' });
    await put(context, 'interrupted', 'en', SPEECH.en!);
    expect(await seedDocuments(context, [seed('interrupted')])).toEqual(['interrupted']);
    const { versions, alignment } = await getDocument(context, { slug: 'interrupted' });
    expect(versions.map(({ language, revision }) => [language, revision])).toEqual([
      ['en', 1],
      ['de', 1],
    ]);
    expect(alignment?.stale).toBe(false);
  });
});
