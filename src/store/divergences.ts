import { type SqlBool, sql } from 'kysely';
import type { Divergence, MqmCategory, Severity } from '../diverge/divergence.ts';
import type { ReviewState } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { AlignmentKey, Db, DivergenceRow, OpinionTable } from './database.ts';
import { recordset } from './recordset.ts';
import { lastReviews } from './reviews.ts';

/** A divergence's row with the id of its bead and what a model and people said of it; null where none was asked or did. */
export interface DivergenceOfBeadRow extends DivergenceRow {
  readonly bead_id: string;
  readonly opinion_verdict: OpinionTable['verdict'] | null;
  readonly opinion_reason: string | null;
  readonly opinion_wording: string | null;
  readonly opinion_model: string | null;
  readonly opinion_prompt_version: number | null;
  readonly opinion_created_at: Date | null;
  readonly review_state: ReviewState | null;
  readonly review_note: string | null;
  readonly reviewer: string | null;
  readonly review_created_at: Date | null;
}

/** Which divergences of an alignment are wanted; what is left out does not narrow. */
export interface DivergenceFilter {
  readonly id?: string | undefined;
  readonly check?: string | undefined;
  readonly category?: MqmCategory | undefined;
  readonly severities?: readonly Severity[] | undefined;
  /** A deviating version. */
  readonly version?: Language | undefined;
  readonly minConfidence?: number | undefined;
  /** `open` also where nobody has said anything yet. */
  readonly review?: ReviewState | undefined;
  readonly beads?: { readonly level: Level; readonly numbers: readonly number[] };
  /** Only those behind this number in the order of the document. */
  readonly after?: number | undefined;
  readonly limit?: number;
}

const COLUMNS = {
  number: 'integer',
  id: 'uuid',
  check: 'text',
  category: 'text',
  severity: 'text',
  confidence: 'double precision',
  versions: 'text[]',
  split: 'boolean',
  level: 'text',
  bead: 'integer',
  messageId: 'text',
  message: 'text',
  data: 'json',
  values: 'json',
  spans: 'json',
};

/** Writes the divergences of an alignment in the order of the document. */
export async function insertDivergences(
  trx: Db,
  { documentId, alignmentId }: AlignmentKey,
  divergences: readonly Divergence[],
  ids: readonly string[],
): Promise<void> {
  const rows = divergences.map((divergence, number) => ({ ...divergence, number, id: ids[number] }));
  await sql`
    insert into divergence (document_id, alignment_id, number, id, check_id, category, severity, confidence, versions,
      split, level, bead, message_id, message, data, "values", spans)
    select ${documentId}::uuid, ${alignmentId}::uuid, number, id, "check", category, severity, confidence, versions,
      split, level, bead, "messageId", message, data, "values", spans
    from ${recordset(rows, 'found', COLUMNS)}`.execute(trx);
}

/** Divergences of an alignment in the order of the document. */
export async function readDivergences(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  filter: DivergenceFilter = {},
): Promise<readonly DivergenceOfBeadRow[]> {
  const { id, check, category, severities, version, minConfidence, review, beads, after, limit } = filter;
  return db
    .selectFrom('divergence')
    .innerJoin('bead', (join) =>
      join
        .onRef('bead.document_id', '=', 'divergence.document_id')
        .onRef('bead.alignment_id', '=', 'divergence.alignment_id')
        .onRef('bead.level', '=', 'divergence.level')
        .onRef('bead.number', '=', 'divergence.bead'),
    )
    .leftJoin('opinion', (join) =>
      join
        .onRef('opinion.document_id', '=', 'divergence.document_id')
        .onRef('opinion.divergence_id', '=', 'divergence.id'),
    )
    .leftJoin(lastReviews(db, [documentId]).as('review'), 'review.divergence_id', 'divergence.id')
    .selectAll('divergence')
    .select([
      'bead.id as bead_id',
      'opinion.verdict as opinion_verdict',
      'opinion.reason as opinion_reason',
      'opinion.wording as opinion_wording',
      'opinion.model as opinion_model',
      'opinion.prompt_version as opinion_prompt_version',
      'opinion.created_at as opinion_created_at',
      'review.state as review_state',
      'review.note as review_note',
      'review.reviewer',
      'review.created_at as review_created_at',
    ])
    .where('divergence.document_id', '=', documentId)
    .where('divergence.alignment_id', '=', alignmentId)
    .$if(id !== undefined, (q) => q.where('divergence.id', '=', id!))
    .$if(check !== undefined, (q) => q.where('divergence.check_id', '=', check!))
    .$if(category !== undefined, (q) => q.where('divergence.category', '=', category!))
    .$if(severities !== undefined, (q) => q.where('severity', 'in', severities!))
    .$if(version !== undefined, (q) => q.where(sql<SqlBool>`${version} = any(divergence.versions)`))
    .$if(minConfidence !== undefined, (q) => q.where('divergence.confidence', '>=', minConfidence!))
    .$if(review !== undefined, (q) => q.where(sql`coalesce(review.state, 'open')`, '=', review!))
    .$if(beads !== undefined, (q) =>
      q
        .where('divergence.level', '=', beads!.level)
        .where(sql<SqlBool>`divergence.bead = any(${beads!.numbers}::integer[])`),
    )
    .$if(after !== undefined, (q) => q.where('divergence.number', '>', after!))
    .orderBy('divergence.number')
    .$if(limit !== undefined, (q) => q.limit(limit!))
    .execute();
}

/** How many divergences of each severity the current alignments of the documents have. */
export async function countDivergences(
  db: Db,
  documentIds: readonly string[],
): Promise<readonly { document_id: string; severity: Severity; count: number }[]> {
  if (documentIds.length === 0) return [];
  return currentDivergences(db, documentIds)
    .select(['divergence.document_id', 'severity', COUNT])
    .groupBy(['divergence.document_id', 'severity'])
    .execute();
}

/** How many divergences of the current alignments of the documents have which verdict; those without a review left out. */
export async function countReviewed(
  db: Db,
  documentIds: readonly string[],
): Promise<readonly { document_id: string; state: ReviewState; count: number }[]> {
  if (documentIds.length === 0) return [];
  return currentDivergences(db, documentIds)
    .innerJoin(lastReviews(db, documentIds).as('review'), (join) =>
      join
        .onRef('review.document_id', '=', 'divergence.document_id')
        .onRef('review.divergence_id', '=', 'divergence.id'),
    )
    .select(['divergence.document_id', 'review.state', COUNT])
    .groupBy(['divergence.document_id', 'review.state'])
    .execute();
}

const COUNT = sql<number>`count(*)::integer`.as('count');

function currentDivergences(db: Db, documentIds: readonly string[]) {
  return db
    .selectFrom('divergence')
    .innerJoin('alignment', (join) =>
      join
        .onRef('alignment.document_id', '=', 'divergence.document_id')
        .onRef('alignment.id', '=', 'divergence.alignment_id'),
    )
    .where('divergence.document_id', 'in', documentIds)
    .where('alignment.is_current', '=', true);
}
