/** A score with what is true. */
export interface Scored {
  readonly score: number;
  readonly isDivergent: boolean;
}

/** Area under the ROC curve: how often a divergent pair scores higher than one that does not diverge, ties as half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((x, y) => x.score - y.score);
  let [rankSum, positives] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to += 1;
    const rank = (from + to + 1) / 2;
    for (let k = from; k < to; k += 1)
      if (sorted[k]!.isDivergent) [rankSum, positives] = [rankSum + rank, positives + 1];
    from = to;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Share of the divergent pairs that score higher than all but so great a share of the others. */
export function recallAt(falseAlarms: number, scored: readonly Scored[]): number {
  const others = scored.filter(({ isDivergent }) => !isDivergent).map(({ score }) => score);
  const limit =
    others.sort((x, y) => y - x)[Math.floor(falseAlarms * others.length)] ?? Number.NEGATIVE_INFINITY;
  const divergent = scored.filter(({ isDivergent }) => isDivergent);
  return divergent.filter(({ score }) => score > limit).length / divergent.length;
}

/** A bin of a reliability table: pairs, their mean score and the share of them that diverge. */
export interface Bin {
  readonly count: number;
  readonly score: number;
  readonly share: number;
}

/** Scores, 0…1, in ten bins. */
export function reliability(scored: readonly Scored[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = (value: (s: Scored) => number) =>
      inside.reduce((sum, s) => sum + value(s), 0) / Math.max(1, inside.length);
    return {
      count: inside.length,
      score: mean(({ score }) => score),
      share: mean(({ isDivergent }) => (isDivergent ? 1 : 0)),
    };
  });
}

/** Expected calibration error: the mean distance of score and share over the bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, score, share }) => sum + (count / total) * Math.abs(score - share), 0);
}
