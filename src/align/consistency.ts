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
 * Higgins & Heringa 2000, §2.3) on posteriors, as in ProbCons. Through a third version a boundary is as probable as its
 * best way through it. The pair's own voice counts as much as all the others together.
 *
 * Boundaries, unlike residues, may have no counterpart in a third version, and then it has no say: where it joins what
 * stands on both sides of them, and where it lacks what stands between two of them, so that it cannot tell these apart.
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
  const voices = counts.flatMap((_, c) => (c === a || c === b ? [] : [new Voice(all, a, b, c)]));
  const ownWeight = Math.max(2, voices.length);
  const rows = new BoundaryRows(own.rowCount);
  const sum = new Votes(counts[b]!);
  const best = new Votes(counts[b]!);
  for (let i = 0; i < own.rowCount; i += 1) {
    for (let k = own.start[i]!; k < own.start[i + 1]!; k += 1)
      sum.add(own.j[k]!, ownWeight * own.probability[k]!);
    for (const voice of voices) {
      voice.ways(i, (j, probability) => best.raise(j, probability));
      best.drain((j, probability) => sum.add(j, probability));
    }
    sum.drain((j, total) => {
      let weight = ownWeight;
      for (const voice of voices) weight += voice.weight(i, j);
      const probability = total / weight;
      if (probability > NEGLIGIBLE) rows.add(j, probability);
    });
    rows.endRow();
  }
  return rows.finished();
}

/** What a third version c says of boundaries (i, j) of versions a and b. */
class Voice {
  readonly #there: Boundaries;
  readonly #onward: Boundaries;
  /** How far each position of c stands for one boundary of a and of b, not for several. */
  readonly #distinct: Float64Array;
  /** How probably each position of a, and of b, has such a position of c. */
  readonly #sayOnSource: Float64Array;
  readonly #sayOnTarget: Float64Array;

  constructor(all: AllBoundaries, a: number, b: number, c: number) {
    this.#there = all.of(a, c);
    this.#onward = all.of(c, b);
    const [inSource, inTarget] = [rowSums(all.of(c, a)), rowSums(this.#onward)];
    this.#distinct = inSource.map((sum, k) => Math.min(1, Math.max(0, 2 - Math.max(sum, inTarget[k]!))));
    this.#sayOnSource = greatestOfRows(this.#there, this.#distinct);
    this.#sayOnTarget = greatestOfRows(all.of(b, c), this.#distinct);
  }

  /** The ways from position i of a through c to b, with what they add to the boundary that they reach. */
  ways(i: number, visit: (j: number, probability: number) => void): void {
    const [there, onward] = [this.#there, this.#onward];
    for (let k = there.start[i]!; k < there.start[i + 1]!; k += 1) {
      const middle = there.j[k]!;
      const first = there.probability[k]! * this.#distinct[middle]!;
      if (first === 0) continue;
      for (let l = onward.start[middle]!; l < onward.start[middle + 1]!; l += 1)
        visit(onward.j[l]!, first * onward.probability[l]!);
    }
  }

  /** How much this version's opinion of (i, j) counts, 0…1. */
  weight(i: number, j: number): number {
    return Math.max(this.#sayOnSource[i]!, this.#sayOnTarget[j]!);
  }
}

function rowSums({ rowCount, start, probability }: Boundaries): Float64Array {
  const sums = new Float64Array(rowCount);
  for (let i = 0; i < rowCount; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1) sums[i]! += probability[k]!;
  return sums;
}

/** The greatest product of probability and the weight of the position reached, per row. */
function greatestOfRows({ rowCount, start, j, probability }: Boundaries, weight: Float64Array): Float64Array {
  const greatest = new Float64Array(rowCount);
  for (let i = 0; i < rowCount; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1)
      greatest[i] = Math.max(greatest[i]!, probability[k]! * weight[j[k]!]!);
  return greatest;
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
