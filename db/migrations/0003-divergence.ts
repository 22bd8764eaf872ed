import { type Kysely, sql } from 'kysely';

/** What the checks found on the beads of an alignment. Of type json, as jsonb would lose the order of the versions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('divergence')
    .addColumn('document_id', 'uuid', (c) => c.notNull())
    .addColumn('alignment_id', 'uuid', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('check_id', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('severity', 'text', (c) =>
      c.notNull().check(sql`severity in ('info', 'low', 'medium', 'high')`),
    )
    .addColumn('confidence', 'double precision', (c) => c.notNull().check(sql`confidence between 0 and 1`))
    .addColumn('versions', sql`text[]`, (c) => c.notNull())
    .addColumn('split', 'boolean', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('bead', 'integer', (c) => c.notNull())
    .addColumn('message_id', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('data', 'json', (c) => c.notNull())
    .addColumn('values', 'json', (c) => c.notNull())
    .addColumn('spans', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('divergence_pkey', ['document_id', 'alignment_id', 'level', 'bead', 'number'])
    .addUniqueConstraint('divergence_id_key', ['id', 'document_id', 'alignment_id'])
    .addForeignKeyConstraint(
      'divergence_bead_fkey',
      ['document_id', 'alignment_id', 'level', 'bead'],
      'bead',
      ['document_id', 'alignment_id', 'level', 'number'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('divergence').execute();
}
