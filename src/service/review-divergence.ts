import { z } from 'zod';
import { currentAlignments } from '../store/alignments.ts';
import { readDivergences } from '../store/divergences.ts';
import { lockDocument } from '../store/documents.ts';
import { insertReview } from '../store/reviews.ts';
import type { Context } from './context.ts';
import { divergenceView } from './divergence-views.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checked, optionalText, quote } from './input.ts';
import { type DivergenceView, REVIEW_STATES } from './views.ts';

export const MAX_NOTE = 2000;
export const MAX_REVIEWER = 200;

const REVIEW_INPUT = z.object({
  state: z.enum(REVIEW_STATES, `The verdict must be one of ${REVIEW_STATES.join(', ')}.`),
  note: optionalText(MAX_NOTE, 'A note'),
  reviewer: optionalText(MAX_REVIEWER, 'A name'),
});

export interface NewReview {
  readonly slug: string;
  /** Id of a divergence of the current alignment. */
  readonly id: string;
  /** One of `REVIEW_STATES`. */
  readonly state: string;
  readonly note?: string | null | undefined;
  /** The person's name, as they give it. */
  readonly reviewer?: string | null | undefined;
}

/**
 * Adds a person's verdict on a finding of the current alignment to those before; the last one counts, the finding itself
 * stays as it is. What says nothing that the last one does not say is not added.
 * @throws {ServiceError} `invalid`; `not-found`.
 */
export async function reviewDivergence(context: Context, input: NewReview): Promise<DivergenceView> {
  const { state, note, reviewer } = checked(REVIEW_INPUT, input);
  const { slug, id } = input;
  return context.db.transaction().execute(async (trx) => {
    const document = await requireDocument(trx, slug);
    await lockDocument(trx, document.id);
    const [alignment] = await currentAlignments(trx, [document.id]);
    const [row] =
      alignment === undefined || !z.uuid().safeParse(id).success
        ? []
        : await readDivergences(trx, { documentId: document.id, alignmentId: alignment.id }, { id });
    if (row === undefined)
      throw new ServiceError('not-found', `There is no divergence ${quote(id)} in ${quote(slug)}.`, 'id');
    const divergence = divergenceView(row);
    const before = divergence.review ?? { state: 'open', note: null, reviewer: null };
    if (before.state === state && before.note === note && before.reviewer === reviewer) return divergence;
    const { created_at: createdAt } = await insertReview(trx, {
      ...{ document_id: document.id, divergence_id: id, check_id: row.check_id, message: row.message },
      ...{ state, note, reviewer },
      created_at: context.now(),
    });
    return { ...divergence, review: { state, note, reviewer, createdAt: createdAt.toISOString() } };
  });
}
