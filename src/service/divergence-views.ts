import type { DivergenceOfBeadRow } from '../store/divergences.ts';
import type { DivergenceView, OpinionView } from './views.ts';

/** A divergence as it is shown, from its row. */
export function divergenceView(row: DivergenceOfBeadRow): DivergenceView {
  const opinion = opinionView(row);
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
