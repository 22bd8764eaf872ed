import type { DivergenceOfBeadRow } from '../store/divergences.ts';
import type { DivergenceView, OpinionView, ReviewView } from './views.ts';

/** A divergence as it is shown, from its row. */
export function divergenceView(row: DivergenceOfBeadRow): DivergenceView {
  const opinion = opinionView(row);
  const review = reviewView(row);
  return {
    id: row.id,
    check: row.check_id,
    category: row.category,
    severity: row.severity,
    confidence: row.confidence,
    versions: row.versions,
    split: row.split,
    values: row.values,
    spans: row.spans,
    level: row.level,
    bead: row.bead_id,
    messageId: row.message_id,
    data: row.data,
    message: row.message,
    ...(opinion && { opinion }),
    ...(review && { review }),
  };
}

function reviewView(row: DivergenceOfBeadRow): ReviewView | undefined {
  if (row.review_state === null) return undefined;
  return {
    state: row.review_state,
    note: row.review_note,
    reviewer: row.reviewer,
    createdAt: row.review_created_at!.toISOString(),
  };
}

function opinionView(row: DivergenceOfBeadRow): OpinionView | undefined {
  if (row.opinion_verdict === null) return undefined;
  return {
    verdict: row.opinion_verdict,
    reason: row.opinion_reason!,
    wording: row.opinion_wording,
    model: row.opinion_model!,
    promptVersion: row.opinion_prompt_version!,
    createdAt: row.opinion_created_at!.toISOString(),
  };
}
