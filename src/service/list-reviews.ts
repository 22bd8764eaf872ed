import { z } from 'zod';
import * as reviews from '../store/reviews.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { requireDocument } from './document-views.ts';
import { checked } from './input.ts';
import { PAGE_LIMIT } from './limits.ts';
import { readSnapshot } from './snapshot.ts';
import type { Page, PastReviewView } from './views.ts';

const CURSOR = z.object({ before: z.int32().min(1) });
const WANTED = z.object({ divergence: z.uuid('The divergence must be the id of one.').optional() });

/**
 * What people have said of the divergences of a document, or of one of them, the newest first: also verdicts that a later
 * one replaced, and those on divergences that are no more.
 * @throws {ServiceError} `not-found`; `invalid`.
 */
export async function listReviews(
  context: Context,
  input: {
    readonly slug: string;
    readonly divergence?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
  },
): Promise<Page<PastReviewView>> {
  const limit = pageLimit(input.limit, PAGE_LIMIT);
  const cursor = decodeCursor(CURSOR, input.cursor);
  const { divergence } = checked(WANTED, input);
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const wanted = { divergenceId: divergence, before: cursor?.before, limit: limit + 1 };
    const rows = await reviews.listReviews(db, document.id, wanted);
    const { items, next } = page(rows, limit, ({ number }) => ({ before: number }));
    return { items: items.map(pastReview), next };
  });
}

function pastReview(row: reviews.ReviewRow): PastReviewView {
  return {
    divergence: row.divergence_id,
    check: row.check_id,
    message: row.message,
    state: row.state,
    note: row.note,
    reviewer: row.reviewer,
    createdAt: row.created_at.toISOString(),
  };
}
