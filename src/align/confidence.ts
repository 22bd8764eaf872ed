/**
 * Posteriors of the lattice are not yet probabilities of being right: its signals count the same evidence several times,
 * which makes a pair too sure of itself, and averaging over third versions draws probabilities towards the middle, which
 * makes several versions too modest. Both are corrected by what was found on development articles; `docs/alignment.md`
 * has the reliability on articles held aside.
 */

/** With three versions or more: [posterior, share right], increasing (isotonic regression, smoothed), between them linear. */
const SEVERAL = [
  [0, 0],
  [0.3, 0.6],
  [0.5, 0.76],
  [0.7, 0.87],
  [0.9, 0.955],
  [0.98, 0.979],
  [1, 0.992],
] as const;

/**
 * With two: Platt’s (1999) logistic correction, in which a pair whose sentences seldom stand one to one, a free
 * translation, is trusted less.
 */
const PAIR = { intercept: 0.7, slope: 0.46, freedom: 5, usualOneToOne: 0.95 };
/** The lattice’s certainty beyond this was not seen to mean more. */
const UTMOST = 1e-4;

/**
 * The probability that a bead is exactly right, given that of its boundaries.
 * @param oneToOne the share of 1:1 among the beads that both versions of a pair have
 */
export function calibrated(posterior: number, versions: number, oneToOne: number): number {
  const p = Math.min(1, Math.max(0, posterior));
  if (versions > 2) return interpolated(p);
  const clipped = Math.min(1 - UTMOST, Math.max(UTMOST, p));
  const logOdds = Math.log(clipped / (1 - clipped));
  const { intercept, slope, freedom, usualOneToOne } = PAIR;
  return 1 / (1 + Math.exp(-(intercept + slope * logOdds + freedom * (oneToOne - usualOneToOne))));
}

function interpolated(p: number): number {
  const k = Math.max(
    1,
    SEVERAL.findIndex(([x]) => p <= x),
  );
  const [x0, y0] = SEVERAL[k - 1]!;
  const [x1, y1] = SEVERAL[k]!;
  return y0 + ((p - x0) / (x1 - x0)) * (y1 - y0);
}
