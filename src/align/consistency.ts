import { type Boundaries, BoundaryRows } from './boundaries.ts';
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
  if (counts.length === 2) return all;
  return new AllBoundaries(
    pairs.map((_, a, b) => extended(all, counts, a, b)),
    counts,
  );
}

/** The pair's boundaries with the voices of the third versions. */
function extended(all: AllBoundaries, counts: readonly number[], a: number, b: number): Boundaries {
  const own = all.of(a, b);
  const ways = counts.flatMap((_, c) => (c === a || c === b ? [] : [[all.of(a, c), all.of(c, b)] as const]));
  const rows = new BoundaryRows(own.rowCount);
  const sum = new Votes(counts[b]!);
  const best = new Votes(counts[b]!);
  for (let i = 0; i < own.rowCount; i += 1) {
    for (let k = own.start[i]!; k < own.start[i + 1]!; k += 1)
      sum.add(own.j[k]!, ways.length * own.probability[k]!);
    for (const [there, onward] of ways) {
      for (let k = there.start[i]!; k < there.start[i + 1]!; k += 1) {
        const middle = there.j[k]!;
        for (let l = onward.start[middle]!; l < onward.start[middle + 1]!; l += 1)
          best.raise(onward.j[l]!, there.probability[k]! * onward.probability[l]!);
      }
      best.drain((j, p) => sum.add(j, p));
    }
    sum.drain((j, total) => {
      const probability = total / (2 * ways.length);
      if (probability > NEGLIGIBLE) rows.add(j, probability);
    });
    rows.endRow();
  }
  return rows.finished();
}

/** Numbers for some of the positions 0…n, emptied after each use at the cost of those alone. */
class Votes {
  readonly #value: Float64Array;
  readonly #positions: number[] = [];

  constructor(n: number) {
    this.#value = new Float64Array(n + 1);
  }

  /** Adds to the number of position j, which is 0 at first. */
  add(j: number, value: number): void {
    if (this.#value[j] === 0) this.#positions.push(j);
    this.#value[j]! += value;
  }

  /** Lifts the number of position j to `value`. */
  raise(j: number, value: number): void {
    if (this.#value[j] === 0) this.#positions.push(j);
    if (value > this.#value[j]!) this.#value[j] = value;
  }

  /** Visits all numbers in the order of their positions and forgets them. */
  drain(visit: (j: number, value: number) => void): void {
    this.#positions.sort((x, y) => x - y);
    for (const j of this.#positions) {
      visit(j, this.#value[j]!);
      this.#value[j] = 0;
    }
    this.#positions.length = 0;
  }
}
