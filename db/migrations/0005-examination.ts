import type { Kysely } from 'kysely';

/** What was checked on an alignment, and the pedigree of its versions; null in alignments made before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('alignment').addColumn('examination', 'json').execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('alignment').dropColumn('examination').execute();
}
