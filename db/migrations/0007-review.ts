import { type Kysely, sql } from 'kysely';

/**
 * People's verdicts on findings, and what is asked of the checks of one document. A verdict hangs on the finding's id,
 * which is made of texts and claims alone, so that it outlives a new alignment; the finding's check and message stand
 * beside it, so that it can be read when the finding is no more. Checks can be run again on an alignment, hence the time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review')
    .addColumn('document_id', 'uuid', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('divergence_id', 'uuid', (c) => c.notNull())
    .addColumn('check_id', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('open', 'confirmed', 'dismissed')`))
    .addColumn('note', 'text', (c) => c.check(sql`char_length(note) between 1 and 2000`))
    .addColumn('reviewer', 'text', (c) => c.check(sql`char_length(reviewer) between 1 and 200`))
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('review_pkey', ['document_id', 'number'])
    .execute();
  await db.schema
    .createIndex('review_divergence_idx')
    .on('review')
    .columns(['document_id', 'divergence_id', 'number'])
    .execute();
  await sql`
    create trigger review_append_only before update or delete on review
    for each row when (pg_trigger_depth() = 0) execute function refuse_change()`.execute(db);
  await db.schema.alterTable('document').addColumn('check_configuration', 'json').execute();
  await db.schema.alterTable('alignment').addColumn('checked_at', 'timestamptz').execute();
  await sql`update alignment set checked_at = created_at`.execute(db);
  await db.schema
    .alterTable('alignment')
    .alterColumn('checked_at', (c) => c.setNotNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('alignment').dropColumn('checked_at').execute();
  await db.schema.alterTable('document').dropColumn('check_configuration').execute();
  await db.schema.dropTable('review').execute();
}
