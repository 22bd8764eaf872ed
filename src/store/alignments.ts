import { type Selectable, type SqlBool, sql } from 'kysely';
import type { Alignment, Bead, PairBeads } from '../align/alignment.ts';
import type { BeadView } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { AlignmentKey, AlignmentTable, Db } from './database.ts';
import { recordset } from './recordset.ts';
import type { RevisionKey } from './revisions.ts';

/** An alignment's row with the revisions that it is over, in the order of its languages. */
export interface AlignmentRow extends Selectable<AlignmentTable> {
  readonly revisions: readonly RevisionKey[];
}

/** What is written of an alignment besides its beads. */
export interface NewAlignment {
  readonly documentId: string;
  readonly method: string;
  readonly createdAt: Date;
  readonly revisions: readonly RevisionKey[];
  readonly alignment: Alignment;
  /** Ids of the beads of each level, in their order. */
  readonly beadIds: Readonly<Record<Level, readonly string[]>>;
}

/** The current alignments of the documents. */
export async function currentAlignments(
  db: Db,
  documentIds: readonly string[],
): Promise<readonly AlignmentRow[]> {
  if (documentIds.length === 0) return [];
  const rows = await db
    .selectFrom('alignment')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .where('is_current', '=', true)
    .execute();
  return withRevisions(db, rows);
}

/** One alignment, current or not. */
export async function findAlignment(db: Db, key: AlignmentKey): Promise<AlignmentRow | undefined> {
  const rows = await db
    .selectFrom('alignment')
    .selectAll()
    .where('document_id', '=', key.documentId)
    .where('id', '=', key.alignmentId)
    .execute();
  return (await withRevisions(db, rows))[0];
}

/** Writes an alignment and makes it the current one; call it in a transaction, so that nobody sees half of it. */
export async function switchAlignment(trx: Db, input: NewAlignment): Promise<AlignmentKey> {
  const { documentId, alignment } = input;
  await retireCurrent(trx, documentId, input.revisions);
  const { id } = await trx
    .insertInto('alignment')
    .values({ document_id: documentId, method: input.method, is_current: true, created_at: input.createdAt })
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

/** Which beads of a level are wanted: `[from, to)` by their numbers, or these. */
export type BeadNumbers = { readonly from: number; readonly to: number } | readonly number[];

/**
 * Counts anew what the query planner goes by. PostgreSQL does so by itself after a while, the embedded database never;
 * without it a search is planned as if a document had a handful of sentences.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze sentence, alignment, alignment_revision, bead, segment, divergence`.execute(db);
}

/** Beads of a level, in order. */
export async function readBeads(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  level: Level,
  languages: readonly Language[],
  numbers?: BeadNumbers,
): Promise<readonly BeadView[]> {
  const beads = await db
    .selectFrom('bead')
    .select(['number', 'id', 'confidence', 'moved'])
    .where('document_id', '=', documentId)
    .where('alignment_id', '=', alignmentId)
    .where('level', '=', level)
    .where(isAmong('number', numbers))
    .orderBy('number')
    .execute();
  const units = await db
    .selectFrom('segment')
    .select(['language', 'unit', 'bead'])
    .where('document_id', '=', documentId)
    .where('alignment_id', '=', alignmentId)
    .where('level', '=', level)
    .where(isAmong('bead', numbers))
    .orderBy('unit')
    .execute();
  const segments = new Map(
    beads.map(({ number }) => [number, new Map<Language, number[]>(languages.map((l) => [l, []]))]),
  );
  for (const { bead, language, unit } of units) segments.get(bead)?.get(language)?.push(unit);
  return beads.map(({ number, id, confidence, moved }) => ({
    id,
    level,
    index: number,
    segments: Object.fromEntries(segments.get(number)!),
    confidence,
    ...(moved.length === 0 ? {} : { moved }),
  }));
}

/** The finest beads of every two versions. */
export async function readPairs(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
): Promise<Alignment['pairs']> {
  const rows = await db
    .selectFrom('pair_beads')
    .select(['level', 'pair', 'beads'])
    .where('document_id', '=', documentId)
    .where('alignment_id', '=', alignmentId)
    .execute();
  const ofLevel = (level: Level): PairBeads =>
    Object.fromEntries(rows.filter((row) => row.level === level).map(({ pair, beads }) => [pair, beads]));
  return { paragraphs: ofLevel('paragraph'), sentences: ofLevel('sentence') };
}

function isAmong(column: 'number' | 'bead', numbers: BeadNumbers | undefined) {
  if (numbers === undefined) return sql<SqlBool>`true`;
  if ('from' in numbers)
    return sql<SqlBool>`${sql.ref(column)} >= ${numbers.from} and ${sql.ref(column)} < ${numbers.to}`;
  return sql<SqlBool>`${sql.ref(column)} = any(${numbers}::integer[])`;
}

async function withRevisions(
  db: Db,
  rows: readonly Selectable<AlignmentTable>[],
): Promise<readonly AlignmentRow[]> {
  if (rows.length === 0) return [];
  const revisions = await db
    .selectFrom('alignment_revision')
    .select(['alignment_id', 'language', 'revision as number'])
    .where(
      'document_id',
      'in',
      rows.map((row) => row.document_id),
    )
    .where(
      'alignment_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...row,
    revisions: revisions
      .filter(({ alignment_id }) => alignment_id === row.id)
      .map(({ language, number }) => ({ language, number })),
  }));
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
  for (const [pair, beads] of Object.entries(pairs))
    await sql`
      insert into pair_beads (document_id, alignment_id, level, pair, beads)
      values (${documentId}, ${alignmentId}, ${level}, ${pair}, cast(cast(${JSON.stringify(beads)} as text) as jsonb))
    `.execute(trx);
}
