import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrateBack, migrateForward, migrationStatus } from '../../src/store/migrate.ts';
import { dialects, useDatabase } from './dialects.ts';

/** Everything in the schema that a migration can leave behind, as text. */
async function schemaOf<T>(db: Kysely<T>): Promise<readonly string[]> {
  const { rows } = await sql<{ item: string }>`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as item
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'
    union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c
      where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text not like 'kysely%'
    union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
    union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
    union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace
      and typname not like '%kysely%'
    order by item`.execute(db);
  return rows.map(({ item }) => item);
}

describe.each(dialects)('migrations on $name', (dialect) => {
  const database = useDatabase(dialect);

  test('going back from the newest schema leaves nothing behind, and forward again makes the same', async () => {
    const { db } = database.store;
    expect(await schemaOf(db)).toEqual([]);
    const forward = await migrateForward(db);
    const schema = await schemaOf(db);
    expect(schema).toContain('column revision.text text NO');
    const back = await migrateBack(db, { all: true });
    expect(await schemaOf(db)).toEqual([]);
    expect(back.map(({ name }) => name)).toEqual(forward.map(({ name }) => name).reverse());
    await migrateForward(db);
    expect(await schemaOf(db)).toEqual(schema);
  });

  test('each single step back and forward restores the schema', async () => {
    const { db } = database.store;
    await migrateForward(db);
    const states = [await schemaOf(db)];
    const count = (await migrationStatus(db)).length;
    for (let step = 0; step < count; step += 1) {
      expect(await migrateBack(db)).toHaveLength(1);
      states.push(await schemaOf(db));
    }
    expect(new Set(states.map(String)).size).toBe(count + 1);
    await migrateForward(db);
    expect(await schemaOf(db)).toEqual(states[0]);
  });

  test('a schema that is up to date is left alone', async () => {
    const { db } = database.store;
    await migrateForward(db);
    expect(await migrateForward(db)).toEqual([]);
    expect((await migrationStatus(db)).every(({ executedAt }) => executedAt !== null)).toBe(true);
  });

  test('two processes that migrate at once do not disturb each other', async () => {
    const { db } = database.store;
    await migrateBack(db, { all: true });
    const runs = await Promise.all([migrateForward(db), migrateForward(db)]);
    expect(runs.map((run) => run.length).sort()).toEqual([0, (await migrationStatus(db)).length]);
  });
});
