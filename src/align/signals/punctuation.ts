import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import { MARKS, type Profile } from '../profile.ts';

/** Share of the marks that a translation keeps. */
const KEPT = 0.8;
/** Sets of classes of marks, as bits. */
const MARK_SETS = 1 << MARKS.length;

/**
 * Questions stay questions, quotations stay quotations: per class of marks, whether both sides have it, against their
 * frequency in the two versions.
 */
export function punctuation(source: Profile, target: Profile): BeadScorer {
  const here = markSets(source);
  const there = markSets(target);
  const ratios = logRatios(source, target);
  return (i0, i1, j0, j1) =>
    ratios[
      ((j1 - j0 - 1) * MARK_SETS + here[i1 * MAX_SIDE + i1 - i0 - 1]!) * MARK_SETS +
        there[j1 * MAX_SIDE + j1 - j0 - 1]!
    ]!;
}

/** Classes of marks in the k + 1 units before i, at `i · MAX_SIDE + k`. */
function markSets({ unitCount, marks }: Profile): Uint8Array {
  const sets = new Uint8Array((unitCount + 1) * MAX_SIDE);
  for (let i = 1; i <= unitCount; i += 1) {
    let set = 0;
    for (let size = 1; size <= MAX_SIDE && size <= i; size += 1) {
      for (let k = 0; k < MARKS.length; k += 1) set |= marks[(i - size) * MARKS.length + k]! << k;
      sets[i * MAX_SIDE + size - 1] = set;
    }
  }
  return sets;
}

/** The ratio by number of target units, set of the source and set of the target. */
function logRatios(source: Profile, target: Profile): Float64Array {
  const ratios = new Float64Array(MAX_SIDE * MARK_SETS * MARK_SETS);
  const [here, there] = [frequencies(source), frequencies(target)];
  for (let k = 0; k < MARKS.length; k += 1) {
    if (here[k] === 0 || there[k] === 0) continue;
    for (let size = 1; size <= MAX_SIDE; size += 1) {
      const chance = 1 - (1 - there[k]!) ** size;
      const ratio = [0, 1].map((has) => {
        const kept = has * KEPT + (1 - KEPT) * chance;
        return [Math.log((1 - kept) / (1 - chance)), Math.log(kept / chance)];
      });
      const from = (size - 1) * MARK_SETS * MARK_SETS;
      for (let sets = 0; sets < MARK_SETS * MARK_SETS; sets += 1)
        ratios[from + sets]! += ratio[((sets / MARK_SETS) >> k) & 1]![(sets >> k) & 1]!;
    }
  }
  return ratios;
}

/** Share of the units that have each mark, smoothed away from 1. */
function frequencies(version: Profile): number[] {
  return MARKS.map((_, k) => {
    let units = 0;
    for (let i = 0; i < version.unitCount; i += 1) units += version.marks[i * MARKS.length + k]!;
    return units === 0 ? 0 : units / (version.unitCount + 1);
  });
}
