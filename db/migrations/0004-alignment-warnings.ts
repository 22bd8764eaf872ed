import { type Kysely, sql } from 'kysely';

/** What an alignment had to do without, told to its readers: `[{"code":…,"message":…}]`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('alignment')
    .addColumn('warnings', 'json', (c) => c.notNull().defaultTo(sql`'[]'::json`))
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('alignment').dropColumn('warnings').execute();
}
