import { type Kysely, sql } from 'kysely';

/** Documents, their versions, the revisions of these, and the units of each revision. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('slug', 'text', (c) => c.notNull().unique())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('date', 'date')
    .addColumn('source_url', 'text')
    .addColumn('notice', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('version')
    .addColumn('document_id', 'uuid', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('version_pkey', ['document_id', 'language'])
    .addUniqueConstraint('version_position_key', ['document_id', 'position'])
    .execute();
  await createRevision(db);
  await createUnits(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['sentence', 'paragraph', 'revision', 'version', 'document'])
    await db.schema.dropTable(table).execute();
  await sql`drop function refuse_change`.execute(db);
}

async function createRevision(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('revision')
    .addColumn('document_id', 'uuid', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('text_sha256', 'text', (c) => c.notNull())
    .addColumn('source_sha256', 'text', (c) => c.notNull())
    .addColumn('provenance', 'text', (c) =>
      c.notNull().check(sql`provenance in ('official', 'unofficial', 'manufactured')`),
    )
    .addColumn('translated_from', 'text')
    .addColumn('note', 'text')
    .addColumn('source_url', 'text')
    .addColumn('charset', 'text')
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('revision_pkey', ['document_id', 'language', 'number'])
    .addForeignKeyConstraint(
      'revision_version_fkey',
      ['document_id', 'language'],
      'version',
      ['document_id', 'language'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  // Append-only. A deletion passes only as a part of the document's own, which reaches the row from a trigger.
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger revision_append_only before update or delete on revision
    for each row when (pg_trigger_depth() = 0) execute function refuse_change()`.execute(db);
}

async function createUnits(db: Kysely<unknown>): Promise<void> {
  for (const table of ['paragraph', 'sentence'])
    await db.schema
      .createTable(table)
      .addColumn('document_id', 'uuid', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('start_offset', 'integer', (c) => c.notNull())
      .addColumn('end_offset', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_pkey`, ['document_id', 'language', 'revision', 'number'])
      .addForeignKeyConstraint(
        `${table}_revision_fkey`,
        ['document_id', 'language', 'revision'],
        'revision',
        ['document_id', 'language', 'number'],
        (c) => c.onDelete('cascade'),
      )
      .addCheckConstraint(`${table}_span_check`, sql`0 <= start_offset and start_offset < end_offset`)
      .execute();
  await db.schema
    .alterTable('sentence')
    .addColumn('paragraph', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('search', sql`tsvector`, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('sentence_search_idx').on('sentence').using('gin').column('search').execute();
}
