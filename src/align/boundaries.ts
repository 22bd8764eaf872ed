/**
 * Probabilities that a bead boundary lies at (i, j), kept sparse: what pairs exchange to become consistent and what
 * decoding maximises. Compressed rows: those of source position i are `start[i] … start[i + 1] - 1`, ascending by `j`.
 */
export class Boundaries {
  readonly start: Int32Array;
  /** Target position of each boundary. */
  readonly j: Int32Array;
  readonly probability: Float64Array;

  constructor(start: Int32Array, j: Int32Array, probability: Float64Array) {
    this.start = start;
    this.j = j;
    this.probability = probability;
  }

  /** Number of source positions. */
  get rowCount(): number {
    return this.start.length - 1;
  }

  at(i: number, j: number): number {
    const k = this.first(i, j);
    return k < this.start[i + 1]! && this.j[k] === j ? this.probability[k]! : 0;
  }

  /** Index of row i's first boundary at target position `low` or behind it; the row's end if there is none. */
  first(i: number, low: number): number {
    let from = this.start[i]!;
    let to = this.start[i + 1]!;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.j[middle]! < low) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The same probabilities seen from the target's side. */
  transposed(targetCount: number): Boundaries {
    const start = new Int32Array(targetCount + 2);
    for (const j of this.j) start[j + 1]! += 1;
    for (let j = 0; j <= targetCount; j += 1) start[j + 1]! += start[j]!;
    const free = start.slice();
    const source = new Int32Array(this.j.length);
    const probability = new Float64Array(this.j.length);
    for (let i = 0; i < this.rowCount; i += 1)
      for (let k = this.start[i]!; k < this.start[i + 1]!; k += 1) {
        const at = free[this.j[k]!]!++;
        source[at] = i;
        probability[at] = this.probability[k]!;
      }
    return new Boundaries(start, source, probability);
  }
}

/** Boundaries in the making, row by row. */
export class BoundaryRows {
  readonly #start: Int32Array;
  #j = new Int32Array(1 << 10);
  #probability = new Float64Array(1 << 10);
  #row = 0;
  #size = 0;

  constructor(rowCount: number) {
    this.#start = new Int32Array(rowCount + 1);
  }

  /** Adds a boundary to the current row, behind those that it has. */
  add(j: number, probability: number): void {
    if (this.#size === this.#j.length) {
      this.#j = grown(this.#j, new Int32Array(2 * this.#size));
      this.#probability = grown(this.#probability, new Float64Array(2 * this.#size));
    }
    this.#j[this.#size] = j;
    this.#probability[this.#size++] = probability;
  }

  endRow(): void {
    this.#row += 1;
    this.#start[this.#row] = this.#size;
  }

  finished(): Boundaries {
    return new Boundaries(this.#start, this.#j.slice(0, this.#size), this.#probability.slice(0, this.#size));
  }
}

function grown<A extends Int32Array | Float64Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
