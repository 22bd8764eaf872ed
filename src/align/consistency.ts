import { Boundaries, type Boundary } from './boundaries.ts';
import type { PairTable } from './pair-table.ts';

/** Boundaries less probable than this are not worth carrying. */
const NEGLIGIBLE = 0.02;

/** Boundaries of every ordered pair of versions: `of(a, b)` has a's positions as rows. */
export class AllBoundaries {
  readonly #versions: number;
  readonly #ordered: Boundaries[] = [];

  /** From those of versions a < b; `counts` are the versions' numbers of units. */
  constructor(pairs: PairTable<Boundaries>, counts: readonly number[]) {
    this.#versions = counts.length;
    for (let a = 0; a < counts.length; a += 1)
      for (let b = a + 1; b < counts.length; b += 1) {
        this.#ordered[a * counts.length + b] = pairs.at(a, b);
        this.#ordered[b * counts.length + a] = pairs.at(a, b).transposed(counts[b]!);
      }
  }

  of(a: number, b: number): Boundaries {
    return this.#ordered[a * this.#versions + b]!;
  }
}

/**
 * What the other versions say of a pair, averaged with what it says itself: T-Coffee's library extension (Notredame,
 * Higgins & Heringa 2000, §2.3) on posteriors, as in ProbCons. Through a third version c a boundary is as probable as
 * its best way through c; a maximum and not a sum, since where c has a sentence of its own two of its boundaries lead to
 * the same place. The pair's own voice counts as much as all the others together.
 */
export function consistent(pairs: PairTable<Boundaries>, counts: readonly number[]): AllBoundaries {
  const all = new AllBoundaries(pairs, counts);
  const others = counts.length - 2;
  if (others === 0) return all;
  return new AllBoundaries(
    pairs.map((own, a, b) => {
      const thirds = counts.flatMap((_, c) => (c === a || c === b ? [] : [c]));
      const rows = own.rows.map((row, i) => {
        const sums = new Map<number, number>();
        for (const { j, probability } of row) sums.set(j, others * probability);
        for (const c of thirds)
          for (const [j, p] of through(all.of(a, c).rows[i]!, all.of(c, b)))
            sums.set(j, (sums.get(j) ?? 0) + p);
        return settled(sums, 2 * others);
      });
      return new Boundaries(rows);
    }),
    counts,
  );
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
