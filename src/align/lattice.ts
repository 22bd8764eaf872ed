/**
 * The search space of a pair: nodes (i, j), meaning that the first i units of the source correspond to the first j
 * of the target, within a band; edges are beads. Probabilities of nodes and edges come from forward–backward
 * (Baum 1972), the beads and their shapes are those of Gale & Church (1993), “A Program for Aligning Sentences in
 * Bilingual Corpora”, §3, with n:m up to 4:4.
 */

/** The log-likelihood ratio, in nats, that units [i0, i1) and [j0, j1) are translations against chance. */
export type BeadScorer = (i0: number, i1: number, j0: number, j1: number) => number;

/** For each source position i = 0…n the reachable target positions [low[i], high[i]], never decreasing. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A shape with its log prior. */
export interface Shape {
  readonly sources: number;
  readonly targets: number;
}

export const MAX_SIDE = 4;

/** All shapes: 1:0, 0:1 and n:m up to 4:4. A longer one-sided stretch is several beads. */
export const SHAPES: readonly Shape[] = [
  { sources: 1, targets: 0 },
  { sources: 0, targets: 1 },
  ...Array.from({ length: MAX_SIDE * MAX_SIDE }, (_, k) => ({
    sources: 1 + Math.floor(k / MAX_SIDE),
    targets: 1 + (k % MAX_SIDE),
  })),
];
const DELETION = 0;
const INSERTION = 1;

/** Log prior of each of `SHAPES`. */
export type ShapePriors = Float64Array;

/** Additional log-odds for a bead boundary at a node. */
export type NodeScorer = (i: number, j: number) => number;

export class Lattice {
  readonly band: Band;
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Node (i, j) is number `#start[i] + j - low[i]`. */
  readonly #start: Int32Array;
  /** LLR of the edge that ends at a node, by node and shape; -Infinity where there is none. */
  readonly #edges: Float64Array;

  constructor(band: Band, score: BeadScorer, boundary: NodeScorer) {
    this.band = band;
    this.sourceCount = band.low.length - 1;
    this.targetCount = band.high[this.sourceCount]!;
    this.#start = new Int32Array(this.sourceCount + 2);
    for (let i = 0; i <= this.sourceCount; i += 1)
      this.#start[i + 1] = this.#start[i]! + band.high[i]! - band.low[i]! + 1;
    this.#edges = new Float64Array(this.nodeCount * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
    this.#scoreEdges(score, boundary);
  }

  get nodeCount(): number {
    return this.#start[this.sourceCount + 1]!;
  }

  /** Number of the node, or -1 outside the band. */
  node(i: number, j: number): number {
    if (i < 0 || i > this.sourceCount) return -1;
    const low = this.band.low[i]!;
    return j < low || j > this.band.high[i]! ? -1 : this.#start[i]! + j - low;
  }

  #scoreEdges(score: BeadScorer, boundary: NodeScorer): void {
    for (let i = 0; i <= this.sourceCount; i += 1) {
      for (let j = this.band.low[i]!; j <= this.band.high[i]!; j += 1) {
        const at = this.node(i, j) * SHAPES.length;
        const here = boundary(i, j);
        SHAPES.forEach((shape, s) => {
          const i0 = i - shape.sources;
          const j0 = j - shape.targets;
          if (i0 < 0 || j0 < 0 || this.node(i0, j0) < 0) return;
          this.#edges[at + s] = here + (shape.sources && shape.targets ? score(i0, i, j0, j) : 0);
        });
      }
    }
  }

  /**
   * Posteriors under the priors. Of adjacent one-sided beads the source's come first, so that each alignment is one
   * path: state 0 of a node is reached by any bead but an insertion, state 1 by an insertion, after which no deletion
   * may follow.
   */
  posteriors(priors: ShapePriors): Posteriors {
    const forward = this.#forward(priors);
    const backward = this.#backward(priors);
    const end = this.node(this.sourceCount, this.targetCount);
    const total = logAdd(forward[2 * end]!, forward[2 * end + 1]!);
    if (!Number.isFinite(total)) throw new RangeError('the band admits no alignment');
    const nodes = new Float64Array(this.nodeCount);
    for (let n = 0; n < nodes.length; n += 1)
      nodes[n] = Math.exp(
        logAdd(forward[2 * n]! + backward[2 * n]!, forward[2 * n + 1]! + backward[2 * n + 1]!) - total,
      );
    return { nodes, shapes: this.#shapeCounts(priors, forward, backward, total) };
  }

  #forward(priors: ShapePriors): Float64Array {
    const forward = new Float64Array(2 * this.nodeCount).fill(Number.NEGATIVE_INFINITY);
    forward[0] = 0;
    this.#eachEdge((from, to, s, score) => {
      const state = s === INSERTION ? 1 : 0;
      const reach = s === DELETION ? forward[2 * from]! : logAdd(forward[2 * from]!, forward[2 * from + 1]!);
      forward[2 * to + state] = logAdd(forward[2 * to + state]!, reach + priors[s]! + score);
    });
    return forward;
  }

  #backward(priors: ShapePriors): Float64Array {
    const backward = new Float64Array(2 * this.nodeCount).fill(Number.NEGATIVE_INFINITY);
    const end = this.node(this.sourceCount, this.targetCount);
    backward[2 * end] = 0;
    backward[2 * end + 1] = 0;
    this.#eachEdge((from, to, s, score) => {
      const rest = backward[2 * to + (s === INSERTION ? 1 : 0)]! + priors[s]! + score;
      backward[2 * from] = logAdd(backward[2 * from]!, rest);
      if (s !== DELETION) backward[2 * from + 1] = logAdd(backward[2 * from + 1]!, rest);
    }, true);
    return backward;
  }

  /** Expected number of beads of each shape. */
  #shapeCounts(
    priors: ShapePriors,
    forward: Float64Array,
    backward: Float64Array,
    total: number,
  ): Float64Array {
    const counts = new Float64Array(SHAPES.length);
    this.#eachEdge((from, to, s, score) => {
      const reach = s === DELETION ? forward[2 * from]! : logAdd(forward[2 * from]!, forward[2 * from + 1]!);
      counts[s]! += Math.exp(
        reach + priors[s]! + score + backward[2 * to + (s === INSERTION ? 1 : 0)]! - total,
      );
    });
    return counts;
  }

  #eachEdge(visit: (from: number, to: number, shape: number, score: number) => void, reverse = false): void {
    const rows = this.sourceCount;
    for (let row = 0; row <= rows; row += 1) {
      const i = reverse ? rows - row : row;
      const low = this.band.low[i]!;
      const high = this.band.high[i]!;
      for (let column = low; column <= high; column += 1) {
        const j = reverse ? high - (column - low) : column;
        const to = this.#start[i]! + j - low;
        for (let s = 0; s < SHAPES.length; s += 1) {
          const score = this.#edges[to * SHAPES.length + s]!;
          if (score === Number.NEGATIVE_INFINITY) continue;
          visit(this.node(i - SHAPES[s]!.sources, j - SHAPES[s]!.targets), to, s, score);
        }
      }
    }
  }
}

export interface Posteriors {
  /** Probability that a bead boundary lies at each node. */
  readonly nodes: Float64Array;
  /** Expected number of beads of each of `SHAPES`. */
  readonly shapes: Float64Array;
}

/** log(e^x + e^y). */
function logAdd(x: number, y: number): number {
  if (x === Number.NEGATIVE_INFINITY) return y;
  if (y === Number.NEGATIVE_INFINITY) return x;
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}
