import { sql } from 'kysely';
import type { Alignment, Bead, PairBeads } from '../align/alignment.ts';
import type { Examined } from '../diverge/examine.ts';
import type { AlignmentWarning } from '../service/views.ts';
import type { Level } from '../text/segmentation.ts';
import { currentAlignments } from './alignments.ts';
import type { AlignmentKey, Db } from './database.ts';
import { jsonValue } from './json-value.ts';
import { recordset } from './recordset.ts';
import type { RevisionKey } from './revisions.ts';

/** An alignment to be written, with what its rows say of it. */
export interface NewAlignment {
  readonly documentId: string;
  readonly method: string;
  readonly createdAt: Date;
  readonly revisions: readonly RevisionKey[];
  readonly alignment: Alignment;
  readonly warnings: readonly AlignmentWarning[];
  /** Ids of the beads of each level, in their order. */
  readonly beadIds: Readonly<Record<Level, readonly string[]>>;
  readonly examined: Examined;
}

/** Writes an alignment and makes it the current one; call it in a transaction, so that nobody sees half of it. */
export async function switchAlignment(trx: Db, input: NewAlignment): Promise<AlignmentKey> {
  const { documentId, alignment } = input;
  await retireCurrent(trx, documentId, input.revisions);
  const { id } = await trx
    .insertInto('alignment')
    .values({
      document_id: documentId,
      method: input.method,
      is_current: true,
      created_at: input.createdAt,
      checked_at: input.createdAt,
      warnings: JSON.stringify(input.warnings),
      examination: jsonValue(input.examined),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const key = { documentId, alignmentId: id };
  await trx
    .insertInto('alignment_revision')
    .values(
      input.revisions.map(({ language, number }, position) => ({
        document_id: documentId,
        alignment_id: id,
        language,
        revision: number,
        position,
      })),
    )
    .execute();
  await insertBeads(trx, key, 'paragraph', alignment.paragraphs, input.beadIds.paragraph);
  await insertBeads(trx, key, 'sentence', alignment.sentences, input.beadIds.sentence);
  await insertPairs(trx, key, 'paragraph', alignment.pairs.paragraphs);
  await insertPairs(trx, key, 'sentence', alignment.pairs.sentences);
  return key;
}

/**
 * Counts anew what the query planner goes by. PostgreSQL does so by itself after a while, the embedded database never;
 * without it a search is planned as if a document had a handful of sentences.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze sentence, alignment, alignment_revision, bead, segment, divergence`.execute(db);
}

/** The replaced alignment is kept while it is the only one over its revisions: links to its beads stay valid. */
async function retireCurrent(trx: Db, documentId: string, revisions: readonly RevisionKey[]): Promise<void> {
  const [current] = await currentAlignments(trx, [documentId]);
  if (current === undefined) return;
  const named = ({ language, number }: RevisionKey) => `${language} ${number}`;
  const same =
    current.revisions.length === revisions.length &&
    new Set([...current.revisions, ...revisions].map(named)).size === revisions.length;
  const where = { document_id: documentId, id: current.id };
  if (same)
    await trx
      .deleteFrom('alignment')
      .where((is) => is.and(where))
      .execute();
  else
    await trx
      .updateTable('alignment')
      .set({ is_current: false })
      .where((is) => is.and(where))
      .execute();
}

async function insertBeads(
  trx: Db,
  { documentId, alignmentId }: AlignmentKey,
  level: Level,
  beads: readonly Bead[],
  ids: readonly string[],
): Promise<void> {
  const key = sql`${documentId}::uuid, ${alignmentId}::uuid, ${level}`;
  const rows = beads.map(({ confidence, moved }, number) => ({
    number,
    id: ids[number],
    confidence,
    moved: moved ?? [],
  }));
  const columns = { number: 'integer', id: 'uuid', confidence: 'double precision', moved: 'text[]' };
  await sql`
    insert into bead (document_id, alignment_id, level, number, id, confidence, moved)
    select ${key}, number, id, confidence, moved from ${recordset(rows, 'bead', columns)}`.execute(trx);
  const units = beads.flatMap(({ segments }, bead) =>
    Object.entries(segments).flatMap(([language, list]) => list.map((unit) => ({ language, unit, bead }))),
  );
  await sql`
    insert into segment (document_id, alignment_id, level, language, unit, bead)
    select ${key}, language, unit, bead
    from ${recordset(units, 'segment', { language: 'text', unit: 'integer', bead: 'integer' })}`.execute(trx);
}

async function insertPairs(
  trx: Db,
  { documentId, alignmentId }: AlignmentKey,
  level: Level,
  pairs: PairBeads,
): Promise<void> {
  for (const [position, [pair, beads]] of Object.entries(pairs).entries())
    await sql`
      insert into pair_beads (document_id, alignment_id, level, pair, position, beads)
      values (${documentId}, ${alignmentId}, ${level}, ${pair}, ${position},
        ${jsonValue(beads)})`.execute(trx);
}
