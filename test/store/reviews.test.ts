import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewTable } from '../../src/store/database.ts';
import { countReviewed, insertDivergences, readDivergences } from '../../src/store/divergences.ts';
import { migrateBack, migrateForward } from '../../src/store/migrate.ts';
import { insertReview, listReviews } from '../../src/store/reviews.ts';
import { dialects, useDatabase } from './dialects.ts';
import { diagonal, divergence, newAlignment, publish, text, write } from './sample.ts';

const TEXTS = [text('en', ['One.', 'Two.']), text('de', ['Eins.', 'Zwei.'])];
const FOUND = [divergence(0), divergence(1, { check: 'negation' })];
const IDS = ['3f2504e0-4f89-81d3-9a0c-000000000001', '3f2504e0-4f89-81d3-9a0c-000000000002'];
const WHEN = new Date('2026-01-02T03:04:05.678Z');

describe.each(dialects)('reviews on $name', (dialect) => {
  const database = useDatabase(dialect);
  let documentId: string;
  beforeAll(async () => {
    await migrateForward(database.store.db);
    documentId = await publish(database.store.db, 'reviewed', TEXTS);
  });
  const put = (rest: Partial<Omit<ReviewTable, 'number'>> = {}) =>
    insertReview(database.store.db, {
      ...{ document_id: documentId, divergence_id: IDS[0]!, check_id: 'number', message: 'They differ.' },
      ...{ state: 'dismissed', note: 'An idiom.', reviewer: 'A. Reviser', created_at: WHEN },
      ...rest,
    });
  const aligned = async () => {
    const key = await write(database.store.db, newAlignment(documentId, diagonal(TEXTS)));
    await insertDivergences(database.store.db, key, FOUND, IDS);
    return key;
  };
  const read = async (key: Awaited<ReturnType<typeof aligned>>, review?: ReviewTable['state']) =>
    (await readDivergences(database.store.db, key, { review })).map((row) => [
      ...[row.check_id, row.review_state, row.review_note, row.reviewer],
      row.review_created_at?.toISOString() ?? null,
    ]);
  const OPEN = ['negation', null, null, null, null];

  test('come with the divergence that has one, the last of them, also in a new alignment', async () => {
    const key = await aligned();
    await put();
    const dismissed = ['number', 'dismissed', 'An idiom.', 'A. Reviser', '2026-01-02T03:04:05.678Z'];
    expect(await read(key)).toEqual([dismissed, OPEN]);
    await put({ state: 'confirmed', note: null, reviewer: null });
    const confirmed = ['number', 'confirmed', null, null, '2026-01-02T03:04:05.678Z'];
    expect(await read(await aligned())).toEqual([confirmed, OPEN]);
  });

  test('are filtered by the last state, and open is also what nobody has looked at', async () => {
    const key = await aligned();
    const checks = async (state: ReviewTable['state']) => (await read(key, state)).map(([check]) => check);
    expect(await checks('confirmed')).toEqual(['number']);
    expect(await checks('dismissed')).toEqual([]);
    expect(await checks('open')).toEqual(['negation']);
    await put({ state: 'open', note: null });
    expect(await checks('open')).toEqual(['number', 'negation']);
  });

  test('are counted by state in the current alignment alone', async () => {
    await aligned();
    await put({ divergence_id: IDS[1]!, state: 'dismissed' });
    await put({ divergence_id: '3f2504e0-4f89-81d3-9a0c-00000000000f', state: 'dismissed' });
    const counted = await countReviewed(database.store.db, [documentId]);
    expect(counted.toSorted((x, y) => (x.state < y.state ? -1 : 1))).toEqual([
      { document_id: documentId, state: 'dismissed', count: 1 },
      { document_id: documentId, state: 'open', count: 1 },
    ]);
    expect(await countReviewed(database.store.db, [])).toEqual([]);
  });

  test('are all kept, numbered within their document, the newest listed first', async () => {
    const other = await publish(database.store.db, 'other', TEXTS);
    expect((await put({ document_id: other })).number).toBe(1);
    const all = await listReviews(database.store.db, documentId, { limit: 10 });
    expect(all.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    const { db } = database.store;
    const ofOne = await listReviews(db, documentId, { divergenceId: IDS[0]!, before: 3, limit: 1 });
    expect(ofOne.map(({ number, state }) => [number, state])).toEqual([[2, 'confirmed']]);
  });

  test('are never changed or taken away', async () => {
    const { db } = database.store;
    await expect(db.updateTable('review').set({ note: 'x' }).execute()).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom('review').execute()).rejects.toThrow(/append-only/);
  });

  const bad: [string, Partial<ReviewTable>][] = [
    ['a state of its own', { state: 'resolved' as 'open' }],
    ['an empty note', { note: '' }],
    ['a note without end', { note: 'x'.repeat(2001) }],
    ['a name without end', { reviewer: 'x'.repeat(201) }],
    ['no document', { document_id: IDS[1]! }],
  ];
  test.each(bad)('with %s are refused', async (_, rest) => {
    await expect(put(rest)).rejects.toThrow(/review/);
  });

  test('go with their document', async () => {
    const { db } = database.store;
    await db.deleteFrom('document').execute();
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from review`.execute(db);
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('an alignment that is older than the schema counts as checked when it was made', async () => {
    const { db } = database.store;
    documentId = await publish(db, 'older', TEXTS);
    await aligned();
    while ((await migrateBack(db))[0]?.name !== '0007-review');
    await migrateForward(db);
    const [alignment] = await db.selectFrom('alignment').selectAll().execute();
    expect(alignment!.checked_at).toEqual(alignment!.created_at);
    expect(await db.selectFrom('document').select('check_configuration').execute()).toEqual([
      { check_configuration: null },
    ]);
  });
});
