import { Boundaries, type Boundary } from './boundaries.ts';

/** Boundaries less probable than this are not worth carrying. */
const NEGLIGIBLE = 0.02;

/** Boundaries of every ordered pair of versions; `of(a, b)` has a's positions as rows. */
export interface PairBoundaries {
  of(a: number, b: number): Boundaries;
}

/** Holds the boundaries of the pairs a < b and their transposes. */
export function pairBoundaries(
  upper: ReadonlyMap<string, Boundaries>,
  counts: readonly number[],
): PairBoundaries {
  const all = new Map<string, Boundaries>();
  for (let a = 0; a < counts.length; a += 1)
    for (let b = a + 1; b < counts.length; b += 1) {
      const boundaries = upper.get(`${a}-${b}`);
      if (!boundaries) throw new RangeError(`no boundaries for versions ${a} and ${b}`);
      all.set(`${a}-${b}`, boundaries);
      all.set(`${b}-${a}`, boundaries.transposed(counts[b]!));
    }
  return {
    of(a, b) {
      const boundaries = all.get(`${a}-${b}`);
      if (!boundaries) throw new RangeError(`no boundaries for versions ${a} and ${b}`);
      return boundaries;
    },
  };
}

/**
 * What the other versions say of a pair, averaged with what it says itself: T-Coffee's library extension (Notredame,
 * Higgins & Heringa 2000, §2.3) on posteriors, as in ProbCons. Through a third version c a boundary is as probable as
 * its best way through c; a maximum and not a sum, since where c has a sentence of its own two of its boundaries lead to
 * the same place. The pair's own voice counts as much as all the others together.
 */
export function consistent(pairs: PairBoundaries, counts: readonly number[]): PairBoundaries {
  const upper = new Map<string, Boundaries>();
  for (let a = 0; a < counts.length; a += 1)
    for (let b = a + 1; b < counts.length; b += 1)
      upper.set(`${a}-${b}`, extended(pairs, a, b, counts.length));
  return pairBoundaries(upper, counts);
}

function extended(pairs: PairBoundaries, a: number, b: number, versions: number): Boundaries {
  const own = pairs.of(a, b);
  if (versions === 2) return own;
  const ownWeight = versions - 2;
  const rows = own.rows.map((row, i) => {
    const sums = new Map<number, number>();
    for (const { j, probability } of row) sums.set(j, ownWeight * probability);
    for (let c = 0; c < versions; c += 1) {
      if (c === a || c === b) continue;
      for (const [j, p] of through(pairs.of(a, c).rows[i]!, pairs.of(c, b)))
        sums.set(j, (sums.get(j) ?? 0) + p);
    }
    return settled(sums, ownWeight + versions - 2);
  });
  return new Boundaries(rows);
}

/** The best way from one position through a third version, per position reached. */
function through(row: readonly Boundary[], onward: Boundaries): Map<number, number> {
  const best = new Map<number, number>();
  for (const { j: k, probability: first } of row)
    for (const { j, probability: second } of onward.rows[k]!) {
      const p = first * second;
      if (p > (best.get(j) ?? 0)) best.set(j, p);
    }
  return best;
}

function settled(sums: ReadonlyMap<number, number>, weight: number): Boundary[] {
  return [...sums]
    .map(([j, sum]) => ({ j, probability: sum / weight }))
    .filter((b) => b.probability > NEGLIGIBLE)
    .sort((x, y) => x.j - y.j);
}
