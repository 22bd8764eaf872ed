import type { BeadScorer } from '../lattice.ts';
import { MARKS, type Profile } from '../profile.ts';

/** Share of the marks that a translation keeps. */
const KEPT = 0.8;

/**
 * Questions stay questions, quotations stay quotations: per class of marks, whether both sides have it, against their
 * frequency in the two versions.
 */
export function punctuation(source: Profile, target: Profile): BeadScorer {
  const here = frequencies(source);
  const there = frequencies(target);
  return (i0, i1, j0, j1) => {
    let sum = 0;
    for (let k = 0; k < MARKS.length; k += 1) {
      if (here[k] === 0 || there[k] === 0) continue;
      const p = chanceOf(there[k]!, j1 - j0);
      const kept = has(source, k, i0, i1) ? KEPT + (1 - KEPT) * p : (1 - KEPT) * p;
      sum += has(target, k, j0, j1) ? Math.log(kept / p) : Math.log((1 - kept) / (1 - p));
    }
    return sum;
  };
}

/** Share of the units that have each mark, smoothed away from 1. */
function frequencies(version: Profile): number[] {
  return MARKS.map((_, k) => {
    let units = 0;
    for (let i = 0; i < version.unitCount; i += 1) units += version.marks[i * MARKS.length + k]!;
    return units === 0 ? 0 : units / (version.unitCount + 1);
  });
}

/** Chance that at least one of `count` random units has a mark of this frequency. */
function chanceOf(frequency: number, count: number): number {
  return 1 - (1 - frequency) ** count;
}

function has(version: Profile, mark: number, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (version.marks[i * MARKS.length + mark]) return true;
  return false;
}
