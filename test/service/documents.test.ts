import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/service/context.ts';
import { createDocument, type NewDocument } from '../../src/service/create-document.ts';
import { encodeCursor } from '../../src/service/cursors.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { isReady } from '../../src/service/is-ready.ts';
import { listDocuments } from '../../src/service/list-documents.ts';
import { migrateBack, migrateForward } from '../../src/store/migrate.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, pages, refusal } from './sample.ts';

describe.each(dialects)('documents on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
  });

  test('a new document has no versions and no alignment', async () => {
    const given = {
      slug: 'rivers-2019',
      title: 'On rivers',
      date: '2019-06-24',
      sourceUrl: 'https://example.org/rivers',
      notice: 'Made for a test.',
    };
    const view = await createDocument(context, given);
    const divergences = { info: 0, low: 0, medium: 0, high: 0 };
    const reviews = { open: 0, confirmed: 0, dismissed: 0 };
    expect(view).toEqual({ ...given, versions: [], alignment: null, divergences, reviews });
    expect(await getDocument(context, { slug: 'rivers-2019' })).toEqual(view);
  });

  test('blanks around a title and an empty notice are nothing', async () => {
    const view = await createDocument(context, { slug: 'blank', title: '  Blank\n', notice: '  ' });
    expect(view).toMatchObject({ title: 'Blank', notice: null, date: null, sourceUrl: null });
  });

  test('a slug is taken once', async () => {
    await createDocument(context, { slug: 'taken', title: 'First' });
    const second = createDocument(context, { slug: 'taken', title: 'Second' });
    expect(await refusal(second)).toMatchObject({ code: 'conflict', field: 'slug' });
    expect((await getDocument(context, { slug: 'taken' })).title).toBe('First');
  });

  const wrong: [string, Partial<NewDocument>][] = [
    ['slug', { slug: 'Capital' }],
    ['slug', { slug: '-hyphen' }],
    ['slug', { slug: '' }],
    ['slug', { slug: 'a'.repeat(101) }],
    ['slug', { slug: '../etc' }],
    ['title', { title: ' ' }],
    ['title', { title: 'a'.repeat(501) }],
    ['date', { date: '24 June 2019' }],
    ['date', { date: '2019-02-30' }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['sourceUrl', { sourceUrl: 'nowhere' }],
    ['notice', { notice: 'a'.repeat(2001) }],
  ];
  test.each(wrong)('a wrong %s is refused by its name: %o', async (field, input) => {
    const before = (await listDocuments(context, { limit: 500 })).items.length;
    const made = createDocument(context, { slug: 'wrong', title: 'Wrong', ...input });
    expect(await refusal(made)).toMatchObject({ code: 'invalid', field });
    expect((await listDocuments(context, { limit: 500 })).items).toHaveLength(before);
  });

  test('an unknown document is not found, however long its name', async () => {
    const { code, field, message } = await refusal(getDocument(context, { slug: 'x'.repeat(10_000) }));
    expect({ code, field }).toEqual({ code: 'not-found', field: 'slug' });
    expect(message.length).toBeLessThan(200);
  });

  test('a list runs from the newest to the oldest and undated, and its pages cover everything once', async () => {
    const dates = ['2001-01-01', '2003-01-01', '2003-01-01', null, '2002-01-01', null];
    for (const [number, date] of dates.entries())
      await createDocument(context, { slug: `listed-${number}`, title: 'Listed', date });
    const all = (await listDocuments(context, { limit: 500 })).items;
    const paged = await pages((cursor) => listDocuments(context, { cursor, limit: 2 }));
    expect(paged.flat()).toEqual(all);
    expect(paged.slice(0, -1).every((items) => items.length === 2)).toBe(true);
    const listed = all.map(({ slug }) => slug).filter((slug) => slug.startsWith('listed'));
    expect(listed).toEqual(['listed-1', 'listed-2', 'listed-4', 'listed-0', 'listed-3', 'listed-5']);
  });

  test.each([
    ['nothing', ''],
    ['no base64', '!'],
    ['no JSON', 'bm90IGpzb24'],
    ['another list’s', encodeCursor({ offset: 3 })],
    ['a bad date', encodeCursor({ date: 'tomorrow', slug: 'a' })],
    ['very long', 'a'.repeat(100_000)],
  ])('a cursor that is %s is refused', async (_, cursor) => {
    expect(await refusal(listDocuments(context, { cursor }))).toMatchObject({
      code: 'invalid',
      field: 'cursor',
    });
  });

  test.each([0, -1, 1.5, 501, Number.NaN])('a limit of %d is refused', async (limit) => {
    expect(await refusal(listDocuments(context, { limit }))).toMatchObject({
      code: 'invalid',
      field: 'limit',
    });
  });

  test('a database whose schema is not the newest is not ready', async () => {
    expect(await isReady(context)).toBe(true);
    await migrateBack(context.db);
    expect(await isReady(context)).toBe(false);
    await migrateForward(context.db);
  });
});
