/**
 * Probabilities that a bead boundary lies at (i, j), kept sparse: what pairs exchange to become consistent and what
 * decoding maximises.
 */
export class Boundaries {
  /** Per source position the target positions with their probabilities, ascending. */
  readonly rows: readonly (readonly Boundary[])[];

  constructor(rows: readonly (readonly Boundary[])[]) {
    this.rows = rows;
  }

  at(i: number, j: number): number {
    const row = this.rows[i] ?? [];
    const found = row[firstFrom(row, j)];
    return found?.j === j ? found.probability : 0;
  }

  /** The boundaries of row i from target position `low` to `high`, both included. */
  *within(i: number, low: number, high: number): Generator<Boundary> {
    const row = this.rows[i] ?? [];
    for (let k = firstFrom(row, low); k < row.length && row[k]!.j <= high; k += 1) yield row[k]!;
  }

  /** The same probabilities seen from the target's side. */
  transposed(targetCount: number): Boundaries {
    const rows: Boundary[][] = Array.from({ length: targetCount + 1 }, () => []);
    for (const [i, row] of this.rows.entries())
      for (const { j, probability } of row) rows[j]!.push({ j: i, probability });
    return new Boundaries(rows);
  }
}

export interface Boundary {
  readonly j: number;
  readonly probability: number;
}

/** Index of the first boundary at target position j or behind it. */
function firstFrom(row: readonly Boundary[], j: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.j < j) low = middle + 1;
    else high = middle;
  }
  return low;
}
