import type { Node } from './pair-path.ts';

/**
 * The nodes that a search keeps to: for each source position i = 0…n the target positions from `low[i]` to `high[i]`,
 * both never decreasing. Nodes are numbered row by row.
 */
export class Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly nodeCount: number;
  /** Number of node (i, j) less j. */
  readonly #offset: Int32Array;

  constructor(low: Int32Array, high: Int32Array) {
    this.low = low;
    this.high = high;
    this.#offset = new Int32Array(low.length);
    let count = 0;
    for (let i = 0; i < low.length; i += 1) {
      this.#offset[i] = count - low[i]!;
      count += high[i]! - low[i]! + 1;
    }
    this.nodeCount = count;
  }

  get sourceCount(): number {
    return this.low.length - 1;
  }

  get targetCount(): number {
    return this.high[this.high.length - 1]!;
  }

  has(i: number, j: number): boolean {
    return i >= 0 && i < this.low.length && j >= this.low[i]! && j <= this.high[i]!;
  }

  /** Number of a node inside the band. */
  node(i: number, j: number): number {
    return this.#offset[i]! + j;
  }

  /** The same nodes with source and target exchanged. */
  transposed(): Band {
    const n = this.sourceCount;
    const m = this.targetCount;
    const low = new Int32Array(m + 1);
    const high = new Int32Array(m + 1);
    for (let j = 0, i = 0; j <= m; j += 1) {
      while (this.high[i]! < j) i += 1;
      low[j] = i;
    }
    for (let j = m, i = n; j >= 0; j -= 1) {
      while (this.low[i]! > j) i -= 1;
      high[j] = i;
    }
    return new Band(low, high);
  }
}

/** All nodes of texts of n and m units. */
export function fullBand(n: number, m: number): Band {
  return new Band(new Int32Array(n + 1), new Int32Array(n + 1).fill(m));
}

/** Half width, in units, of the widest band between two nodes of a chain far apart. */
const MAX_HALF_WIDTH = 40;

/**
 * The band around a chain of nodes from (0, 0) to the texts' ends: `margin` units on both sides, and between nodes far
 * apart as much more as the path may stray there.
 */
export function bandAround(chain: readonly Node[], margin: number): Band {
  const [n, m] = chain[chain.length - 1]!;
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  for (let k = 1; k < chain.length; k += 1) {
    const [i0, j0] = chain[k - 1]!;
    const [i1, j1] = chain[k]!;
    const half = margin + Math.min(MAX_HALF_WIDTH, j1 - j0);
    for (let i = i0; i <= i1; i += 1) {
      const inside = (i - i0) / Math.max(1, i1 - i0);
      const centre = Math.round(j0 + inside * (j1 - j0));
      low[i] = Math.min(low[i]!, Math.max(0, centre - half));
      high[i] = Math.max(high[i]!, Math.min(m, centre + half));
    }
  }
  return connected(low, high, m);
}

/** Widens the limits where they must be so that they never decrease, rows overlap and both ends are inside. */
function connected(low: Int32Array, high: Int32Array, m: number): Band {
  const n = low.length - 1;
  low[0] = 0;
  high[n] = m;
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = n - 1; i >= 0; i -= 1) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 0; i < n; i += 1) high[i] = Math.max(high[i]!, low[i + 1]!);
  return new Band(low, high);
}
