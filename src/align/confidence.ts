/**
 * Averaging over third versions draws probabilities towards the middle, so that consistent ones are too modest. Platt’s
 * (1999) logistic correction, fitted on development articles; with two versions nothing is averaged.
 */
const SLOPE = 2.2;
const INTERCEPT = 0.9;

/** The probability that a bead is exactly right, given that of its boundaries. */
export function calibrated(probability: number, versions: number): number {
  if (versions === 2 || probability <= 0 || probability >= 1) return Math.min(1, Math.max(0, probability));
  const logOdds = Math.log(probability / (1 - probability));
  return 1 / (1 + Math.exp(-(INTERCEPT + SLOPE * logOdds)));
}
