import type { Steps } from './steps.ts';

/** A value for every two versions a < b of so many. */
export class PairTable<T> {
  readonly #values: T[] = [];
  readonly #versions: number;

  constructor(versions: number, make: (a: number, b: number) => T) {
    this.#versions = versions;
    for (const [a, b] of pairsOf(versions)) this.#values[a * versions + b] = make(a, b);
  }

  /** The table, made value by value with a pause after each. */
  static *stepwise<T>(versions: number, make: (a: number, b: number) => T): Steps<PairTable<T>> {
    const values = new Map<number, T>();
    const pairs = pairsOf(versions);
    for (const [done, [a, b]] of pairs.entries()) {
      yield done / pairs.length;
      values.set(a * versions + b, make(a, b));
    }
    return new PairTable(versions, (a, b) => values.get(a * versions + b)!);
  }

  at(a: number, b: number): T {
    if (a >= b || b >= this.#versions) throw new RangeError(`no pair of versions ${a} and ${b}`);
    return this.#values[a * this.#versions + b] as T;
  }

  map<U>(change: (value: T, a: number, b: number) => U): PairTable<U> {
    return new PairTable(this.#versions, (a, b) => change(this.at(a, b), a, b));
  }
}

function pairsOf(versions: number): [a: number, b: number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < versions; a += 1) for (let b = a + 1; b < versions; b += 1) pairs.push([a, b]);
  return pairs;
}
