import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpinionTable } from '../../src/store/database.ts';
import { insertDivergences, readDivergences } from '../../src/store/divergences.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import { putOpinion } from '../../src/store/opinions.ts';
import { dialects, useDatabase } from './dialects.ts';
import { diagonal, divergence, newAlignment, publish, text, write } from './sample.ts';

const TEXTS = [text('en', ['One.', 'Two.']), text('de', ['Eins.', 'Zwei.'])];
const FOUND = [divergence(0), divergence(1, { check: 'negation' })];
const IDS = ['3f2504e0-4f89-81d3-9a0c-000000000001', '3f2504e0-4f89-81d3-9a0c-000000000002'];

describe.each(dialects)('opinions on $name', (dialect) => {
  const database = useDatabase(dialect);
  let documentId: string;
  beforeAll(async () => {
    await migrateForward(database.store.db);
    documentId = await publish(database.store.db, 'judged', TEXTS);
  });
  const opinion = (rest: Partial<OpinionTable> = {}): OpinionTable => ({
    document_id: documentId,
    divergence_id: IDS[0]!,
    verdict: 'confirm',
    reason: 'They differ.',
    wording: 'German says 50.',
    model: 'digits',
    prompt_version: 1,
    created_at: new Date('2026-01-02T03:04:05.678Z'),
    ...rest,
  });
  const put = (rest?: Partial<OpinionTable>) => putOpinion(database.store.db, opinion(rest));
  const aligned = async () => {
    const key = await write(database.store.db, newAlignment(documentId, diagonal(TEXTS)));
    await insertDivergences(database.store.db, key, FOUND, IDS);
    return key;
  };
  const read = async (key: Awaited<ReturnType<typeof aligned>>) =>
    (await readDivergences(database.store.db, key)).map((row) => [
      row.opinion_verdict,
      row.opinion_reason,
      row.opinion_wording,
      row.opinion_model,
      row.opinion_prompt_version,
      row.opinion_created_at?.toISOString() ?? null,
    ]);
  const NONE = [null, null, null, null, null, null];

  test('come with the divergence that has one, the newer in place of the older, also in a new alignment', async () => {
    const key = await aligned();
    expect(await read(key)).toEqual([NONE, NONE]);
    await put();
    const first = ['confirm', 'They differ.', 'German says 50.', 'digits', 1, '2026-01-02T03:04:05.678Z'];
    expect(await read(key)).toEqual([first, NONE]);
    await put({ verdict: 'reject', reason: 'Alike.', wording: null, model: 'other', prompt_version: 2 });
    const second = ['reject', 'Alike.', null, 'other', 2, '2026-01-02T03:04:05.678Z'];
    expect(await read(key)).toEqual([second, NONE]);
    expect(await read(await aligned())).toEqual([second, NONE]);
  });

  const bad: [string, Partial<OpinionTable>][] = [
    ['a verdict of its own', { verdict: 'delete' as 'reject' }],
    ['no reason', { reason: '' }],
    ['a reason without end', { reason: 'x'.repeat(1001) }],
    ['a wording without end', { wording: 'x'.repeat(501) }],
    ['a wording of what is not confirmed', { verdict: 'unsure' }],
    ['no document', { document_id: IDS[1]! }],
  ];
  test.each(bad)('with %s are refused', async (_, rest) => {
    await expect(put(rest)).rejects.toThrow(/opinion/);
  });

  test('go with their document', async () => {
    await put();
    const { db } = database.store;
    await db.deleteFrom('document').where('id', '=', documentId).execute();
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from opinion`.execute(db);
    expect(rows).toEqual([{ count: 0 }]);
  });
});
