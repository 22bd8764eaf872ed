import { beforeAll, describe, expect, test } from 'vitest';
import { migrateForward } from '../../src/store/migrate.ts';
import { currentRevisions, ensureVersion, segmentedRevisions } from '../../src/store/revisions.ts';
import { dialects, useDatabase } from './dialects.ts';
import { publish, revise, text } from './sample.ts';

describe.each(dialects)('revisions on $name', (dialect) => {
  const database = useDatabase(dialect);
  beforeAll(() => migrateForward(database.store.db));

  test('a text comes back as it was stored, with its units', async () => {
    const { db } = database.store;
    const awkward = text(
      'en',
      ["A “quote”, a \\ and a ' \u00A0.", 'Tab\there, 𝒳 and 😀.'],
      ['{"json": [1,2]}, NULL'],
    );
    const id = await publish(db, 'awkward', [awkward]);
    const [row] = await segmentedRevisions(db, id, [{ language: 'en', number: 1 }]);
    expect({ language: row!.language, text: row!.text, ...row!.segmentation }).toEqual(awkward);
  });

  test('consecutive sentences’ texts concatenate to the stored text', async () => {
    const { db } = database.store;
    const sample = text('de', ['Erster Satz.', 'Zweiter 😀.'], ['Dritter.']);
    const id = await publish(db, 'concatenated', [sample]);
    const rows = await db
      .selectFrom('sentence')
      .select('text')
      .where('document_id', '=', id)
      .orderBy('number')
      .execute();
    expect(rows.map((row) => row.text).join('')).toBe(sample.text);
  });

  test('the newest revision of each version is current, in the order of first publication', async () => {
    const { db } = database.store;
    const id = await publish(db, 'order', [text('ru', ['Да.']), text('en', ['Yes.']), text('de', ['Ja.'])]);
    await revise(db, id, text('en', ['Yes!']), 2);
    await ensureVersion(db, id, 'ru');
    const rows = await currentRevisions(db, [id]);
    expect(rows.map(({ language, number }) => [language, number])).toEqual([
      ['ru', 1],
      ['en', 2],
      ['de', 1],
    ]);
  });

  test.each([
    ['changed', 'updateTable' as const],
    ['deleted', 'deleteFrom' as const],
  ])('a revision cannot be %s', async (_, statement) => {
    const { db } = database.store;
    const slug = `append-only-${statement.toLowerCase()}`;
    const id = await publish(db, slug, [text('en', ['Yes.'])]);
    const change =
      statement === 'updateTable'
        ? db.updateTable('revision').set({ text: 'No.' }).where('document_id', '=', id)
        : db.deleteFrom('revision').where('document_id', '=', id);
    await expect(change.execute()).rejects.toThrow('append-only');
    const [row] = await segmentedRevisions(db, id, [{ language: 'en', number: 1 }]);
    expect(row!.text).toBe('Yes.');
  });

  test('a document takes its revisions along when it is deleted', async () => {
    const { db } = database.store;
    const id = await publish(db, 'doomed', [text('en', ['Yes.'])]);
    await db.deleteFrom('document').where('id', '=', id).execute();
    expect(await currentRevisions(db, [id])).toEqual([]);
  });

  test('an unknown provenance is refused by the database itself', async () => {
    const { db } = database.store;
    const id = await publish(db, 'provenance', [text('en', ['Yes.'])]);
    const [row] = await segmentedRevisions(db, id, [{ language: 'en', number: 1 }]);
    const { segmentation: _, ...revision } = row!;
    const forged = { ...revision, number: 2, provenance: 'genuine' as 'official' };
    await expect(db.insertInto('revision').values(forged).execute()).rejects.toThrow(
      'revision_provenance_check',
    );
  });
});
