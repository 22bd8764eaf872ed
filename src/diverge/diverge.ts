import type { Alignment } from '../align/alignment.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Divergence } from './divergence.ts';
export function diverge(_v: readonly SegmentedVersion[], _a: Alignment, _d: { date?: string }): Divergence[] {
  return [];
}
