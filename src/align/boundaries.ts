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
    let low = 0;
    let high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row[middle]!.j < j) low = middle + 1;
      else high = middle;
    }
    return row[low]?.j === j ? row[low]!.probability : 0;
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
