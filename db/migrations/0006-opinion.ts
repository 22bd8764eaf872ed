import { type Kysely, sql } from 'kysely';

/**
 * What a model said of findings. Kept by the finding's id and apart from the alignment: an opinion outlives a new
 * alignment in which the finding is the same.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('opinion')
    .addColumn('document_id', 'uuid', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('divergence_id', 'uuid', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull().check(sql`verdict in ('confirm', 'reject', 'unsure')`))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`char_length(reason) between 1 and 1000`))
    .addColumn('wording', 'text', (c) => c.check(sql`char_length(wording) between 1 and 500`))
    .addColumn('model', 'text', (c) => c.notNull())
    .addColumn('prompt_version', 'integer', (c) => c.notNull().check(sql`prompt_version >= 1`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('opinion_pkey', ['document_id', 'divergence_id'])
    .addCheckConstraint('opinion_only_confirmed_reworded', sql`verdict = 'confirm' or wording is null`)
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('opinion').execute();
}
