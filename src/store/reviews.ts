import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db, ReviewTable } from './database.ts';

export type ReviewRow = Selectable<ReviewTable>;

/** Adds a review behind those that the document has; lock the document, so that nobody adds another meanwhile. */
export async function insertReview(
  trx: Db,
  review: Omit<Insertable<ReviewTable>, 'number'>,
): Promise<ReviewRow> {
  return trx
    .insertInto('review')
    .values({
      ...review,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from review where document_id = ${review.document_id})`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Reviews of a document, or of one of its findings, the newest first; `before` is the number of the last one known. */
export async function listReviews(
  db: Db,
  documentId: string,
  wanted: {
    readonly divergenceId?: string | undefined;
    readonly before?: number | undefined;
    readonly limit: number;
  },
): Promise<readonly ReviewRow[]> {
  const { divergenceId, before, limit } = wanted;
  return db
    .selectFrom('review')
    .selectAll()
    .where('document_id', '=', documentId)
    .$if(divergenceId !== undefined, (q) => q.where('divergence_id', '=', divergenceId!))
    .$if(before !== undefined, (q) => q.where('number', '<', before!))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

/** The last review of every reviewed finding of some documents, whether its finding is in an alignment or not. */
export function lastReviews(db: Db, documentIds: readonly string[]) {
  return db
    .selectFrom('review')
    .selectAll()
    .distinctOn(['document_id', 'divergence_id'])
    .where('document_id', 'in', documentIds)
    .orderBy('document_id')
    .orderBy('divergence_id')
    .orderBy('number', 'desc');
}
