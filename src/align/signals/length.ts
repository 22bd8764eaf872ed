import type { BeadScorer } from '../lattice.ts';
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
  return (i0, i1, j0, j1) => {
    const from = source.lengthTo[i1]! - source.lengthTo[i0]! + 1;
    const to = target.lengthTo[j1]! - target.lengthTo[j0]! + 1;
    const deviation = Math.log(to / from) - ratio;
    const variance = FLOOR_VARIANCE + VARIANCE_PER_CHARACTER / Math.min(from, to);
    return Math.max(logNormal(deviation, variance) - logNormal(deviation, RANDOM_VARIANCE), MIN_RATIO);
  };
}

/** Even an absurd ratio is no more than this against a bead, in nats: texts have headings and lists. */
const MIN_RATIO = -12;

function total(version: Profile): number {
  return version.lengthTo.at(-1)! - version.lengthTo[0]!;
}

function logNormal(x: number, variance: number): number {
  return -0.5 * Math.log(2 * Math.PI * variance) - (x * x) / (2 * variance);
}
