import { type Kysely, sql } from 'kysely';

/**
 * Alignments over one revision per version, their beads at both levels, and the finest beads of every pair. No two
 * keys of a table begin alike: the foreign key checks are planned before there are statistics, and by a key that fits
 * in part only, each would walk through a whole alignment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alignment')
    .addColumn('document_id', 'uuid', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('is_current', 'boolean', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('alignment_pkey', ['document_id', 'id'])
    .execute();
  await db.schema
    .createIndex('alignment_current_key')
    .unique()
    .on('alignment')
    .column('document_id')
    .where(sql<boolean>`is_current`)
    .execute();
  await createAlignmentRevision(db);
  await createBeads(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['pair_beads', 'segment', 'bead', 'alignment_revision', 'alignment'])
    await db.schema.dropTable(table).execute();
}

async function createAlignmentRevision(db: Kysely<unknown>): Promise<void> {
  await partOfAlignment(db, 'alignment_revision')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('alignment_revision_pkey', ['document_id', 'alignment_id', 'language'])
    .addForeignKeyConstraint(
      'alignment_revision_revision_fkey',
      ['document_id', 'language', 'revision'],
      'revision',
      ['document_id', 'language', 'number'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('alignment_revision_revision_idx')
    .on('alignment_revision')
    .columns(['document_id', 'language', 'revision'])
    .execute();
}

async function createBeads(db: Kysely<unknown>): Promise<void> {
  const level = sql`level in ('paragraph', 'sentence')`;
  await partOfAlignment(db, 'bead')
    .addColumn('level', 'text', (c) => c.notNull().check(level))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('confidence', 'double precision', (c) => c.notNull().check(sql`confidence between 0 and 1`))
    .addColumn('moved', sql`text[]`, (c) => c.notNull())
    .addPrimaryKeyConstraint('bead_pkey', ['document_id', 'alignment_id', 'level', 'number'])
    .addUniqueConstraint('bead_id_key', ['id', 'document_id', 'alignment_id'])
    .execute();
  await db.schema
    .createTable('segment')
    .addColumn('document_id', 'uuid', (c) => c.notNull())
    .addColumn('alignment_id', 'uuid', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('unit', 'integer', (c) => c.notNull())
    .addColumn('bead', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('segment_pkey', [
      'document_id',
      'alignment_id',
      'level',
      'bead',
      'language',
      'unit',
    ])
    .addUniqueConstraint('segment_unit_key', ['unit', 'language', 'level', 'document_id', 'alignment_id'])
    .addForeignKeyConstraint(
      'segment_bead_fkey',
      ['document_id', 'alignment_id', 'level', 'bead'],
      'bead',
      ['document_id', 'alignment_id', 'level', 'number'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await partOfAlignment(db, 'pair_beads')
    .addColumn('level', 'text', (c) => c.notNull().check(level))
    .addColumn('pair', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('beads', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('pair_beads_pkey', ['document_id', 'alignment_id', 'level', 'pair'])
    .execute();
}

function partOfAlignment(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('document_id', 'uuid', (c) => c.notNull())
    .addColumn('alignment_id', 'uuid', (c) => c.notNull())
    .addForeignKeyConstraint(
      `${table}_alignment_fkey`,
      ['document_id', 'alignment_id'],
      'alignment',
      ['document_id', 'id'],
      (c) => c.onDelete('cascade'),
    );
}
