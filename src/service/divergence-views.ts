import type { DivergenceOfBeadRow } from '../store/divergences.ts';
import type { DivergenceView } from './views.ts';

/** A divergence as it is shown, from its row. */
export function divergenceView(row: DivergenceOfBeadRow): DivergenceView {
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
  };
}
