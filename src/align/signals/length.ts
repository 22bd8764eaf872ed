import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import type { Profile } from '../profile.ts';

/** Variance of the log ratio of lengths of translations: what long sentences keep … */
const FLOOR_VARIANCE = 0.02;
/** … and what a character adds, Gale & Church's s² = 6.8 carried over to log ratios with room for free translations. */
const VARIANCE_PER_CHARACTER = 1;
/** Variance of the log ratio of two sentences taken at random; log lengths of sentences have a deviation near 0.6. */
const RANDOM_VARIANCE = 0.8;

/**
 * Translations have lengths in a steady ratio (Gale & Church 1993, §3.1), here as a normal law of the log ratio against
 * the wider one of random pairs. The ratio is the document's own.
 */
export function length(source: Profile, target: Profile): BeadScorer {
  const expected = Math.log((total(target) + 1) / (total(source) + 1));
  // A version that lacks half the text says nothing on the ratio of what it has.
  const ratio = Math.abs(expected) < Math.log(1.5) ? expected : 0;
  const here = windows(source);
  const there = windows(target);
  return (i0, i1, j0, j1) => {
    const from = i1 * MAX_SIDE + i1 - i0 - 1;
    const to = j1 * MAX_SIDE + j1 - j0 - 1;
    const deviation = there.logLength[to]! - here.logLength[from]! - ratio;
    const shorter = there.logLength[to]! < here.logLength[from]!;
    const precision = shorter ? there.precision[to]! : here.precision[from]!;
    const gain = shorter ? there.gain[to]! : here.gain[from]!;
    return Math.max(gain - deviation * deviation * precision, MIN_RATIO);
  };
}

/** Even an absurd ratio is no more than this against a bead, in nats: texts have headings and lists. */
const MIN_RATIO = -12;

/**
 * Of the k + 1 units before i, at `i · MAX_SIDE + k`: log of their length, and what the log ratio of the two normal laws
 * is made of when they are the shorter side.
 */
function windows({ unitCount, lengthTo }: Profile) {
  const logLength = new Float64Array((unitCount + 1) * MAX_SIDE);
  const precision = new Float64Array(logLength.length);
  const gain = new Float64Array(logLength.length);
  for (let i = 1; i <= unitCount; i += 1)
    for (let size = 1; size <= MAX_SIDE && size <= i; size += 1) {
      const at = i * MAX_SIDE + size - 1;
      const characters = lengthTo[i]! - lengthTo[i - size]! + 1;
      const variance = FLOOR_VARIANCE + VARIANCE_PER_CHARACTER / characters;
      logLength[at] = Math.log(characters);
      precision[at] = 1 / (2 * variance) - 1 / (2 * RANDOM_VARIANCE);
      gain[at] = Math.log(RANDOM_VARIANCE / variance) / 2;
    }
  return { logLength, precision, gain };
}

function total(version: Profile): number {
  return version.lengthTo.at(-1)! - version.lengthTo[0]!;
}
