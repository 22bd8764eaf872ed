import { type Selectable, type SqlBool, sql } from 'kysely';
import type { Alignment, PairBeads } from '../align/alignment.ts';
import type { BeadView } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { AlignmentKey, AlignmentTable, Db } from './database.ts';
import type { RevisionKey } from './revisions.ts';

/** An alignment's row with the revisions that it is over, in the order of its languages. */
export interface AlignmentRow extends Selectable<AlignmentTable> {
  readonly revisions: readonly RevisionKey[];
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

/** Which beads of a level are wanted: `[from, to)` by their numbers, or these. */
export type BeadNumbers = { readonly from: number; readonly to: number } | readonly number[];

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
    .orderBy('position')
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
