/** A value for every two versions a < b of so many. */
export class PairTable<T> {
  readonly #values: T[] = [];
  readonly #versions: number;

  constructor(versions: number, make: (a: number, b: number) => T) {
    this.#versions = versions;
    for (let a = 0; a < versions; a += 1)
      for (let b = a + 1; b < versions; b += 1) this.#values[a * versions + b] = make(a, b);
  }

  at(a: number, b: number): T {
    if (a >= b || b >= this.#versions) throw new RangeError(`no pair of versions ${a} and ${b}`);
    return this.#values[a * this.#versions + b] as T;
  }

  map<U>(change: (value: T, a: number, b: number) => U): PairTable<U> {
    return new PairTable(this.#versions, (a, b) => change(this.at(a, b), a, b));
  }
}
