import type { Band } from './band.ts';

/**
 * The search space of a pair: nodes (i, j), meaning that the first i units of the source correspond to the first j
 * of the target, within a band; edges are beads. Probabilities of nodes and edges come from forward–backward
 * (Baum 1972), the beads and their shapes are those of Gale & Church (1993), “A Program for Aligning Sentences in
 * Bilingual Corpora”, §3, with n:m up to 4:4.
 */

/** The log-likelihood ratio, in nats, that units [i0, i1) and [j0, j1) are translations against chance. */
export type BeadScorer = (i0: number, i1: number, j0: number, j1: number) => number;

/** How many units of each version a bead takes. */
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
const SHAPE_COUNT = SHAPES.length;
const SOURCES = Int32Array.from(SHAPES, (s) => s.sources);
const TARGETS = Int32Array.from(SHAPES, (s) => s.targets);

/** Probability of a node below which it is left out of later rounds. */
const LIFELESS = 1e-12;

/** Log prior of each of `SHAPES`. */
export type ShapePriors = Float64Array;

/** Additional log-odds for a bead boundary at a node. */
export type NodeScorer = (i: number, j: number) => number;

export interface Posteriors {
  /** Probability that a bead boundary lies at each node of the band. */
  readonly nodes: Float64Array;
  /** Expected number of beads of each of `SHAPES`. */
  readonly shapes: Float64Array;
}

/**
 * Of adjacent one-sided beads the source's come first, so that each alignment is one path: a node is entered by an
 * insertion or by any other bead, and after an insertion no deletion may follow. A bead is in the lattice when the
 * band holds its ends and its last row and column.
 */
export class Lattice {
  readonly band: Band;
  /** Score of the bead of each shape that ends at a node, by node and shape; -Infinity where there is none. */
  readonly #edges: Float64Array;
  /** 0 for nodes that the last posteriors gave next to nothing: fitting the priors to a document revives none. */
  readonly #alive: Uint8Array;

  constructor(band: Band, score: BeadScorer, boundary: NodeScorer) {
    this.band = band;
    this.#edges = new Float64Array(band.nodeCount * SHAPE_COUNT).fill(Number.NEGATIVE_INFINITY);
    this.#alive = new Uint8Array(band.nodeCount).fill(1);
    this.#scoreEdges(score, boundary);
  }

  #scoreEdges(score: BeadScorer, boundary: NodeScorer): void {
    const { band } = this;
    for (let i = 0; i <= band.sourceCount; i += 1)
      for (let j = band.low[i]!; j <= band.high[i]!; j += 1) {
        const at = band.node(i, j) * SHAPE_COUNT;
        const here = boundary(i, j);
        for (let s = 0; s < SHAPE_COUNT; s += 1) {
          const i0 = i - SOURCES[s]!;
          const j0 = j - TARGETS[s]!;
          if (!band.has(i0, j0)) continue;
          if (s === DELETION || s === INSERTION) this.#edges[at + s] = here;
          else if (band.low[i]! <= j0 + 1 && band.high[i0 + 1]! >= j)
            this.#edges[at + s] = here + score(i0, i, j0, j);
        }
      }
  }

  /** @throws {RangeError} when no alignment lies in the band. */
  posteriors(priors: ShapePriors): Posteriors {
    const { band } = this;
    const forward = this.#forward(priors);
    const backward = this.#backward(priors);
    const end = band.node(band.sourceCount, band.targetCount);
    const total = logAdd(forward.other[end]!, forward.insertion[end]!);
    if (!Number.isFinite(total)) throw new RangeError('the band admits no alignment');
    const nodes = new Float64Array(band.nodeCount);
    for (let n = 0; n < nodes.length; n += 1) {
      if (!this.#alive[n]) continue;
      nodes[n] =
        Math.exp(forward.other[n]! + backward.other[n]! - total) +
        Math.exp(forward.insertion[n]! + backward.insertion[n]! - total);
      if (nodes[n]! < LIFELESS) this.#alive[n] = 0;
    }
    return { nodes, shapes: this.#shapeCounts(priors, forward, backward, total) };
  }

  /** Log mass of all ways to each node, by how it is entered. */
  #forward(priors: ShapePriors): Mass {
    const { band } = this;
    const mass = new Mass(band.nodeCount);
    const terms = new Float64Array(SHAPE_COUNT);
    for (let i = 0; i <= band.sourceCount; i += 1)
      for (let j = band.low[i]!; j <= band.high[i]!; j += 1) {
        const n = band.node(i, j);
        if (!this.#alive[n]) continue;
        if (n === 0) mass.other[0] = 0;
        else {
          this.#enter(mass, priors, i, j, terms);
          mass.insertion[n] = terms[INSERTION]!;
          terms[INSERTION] = Number.NEGATIVE_INFINITY;
          mass.other[n] = logSum(terms);
        }
        mass.any[n] = logAdd(mass.other[n]!, mass.insertion[n]!);
      }
    return mass;
  }

  /** Log mass of the ways to (i, j) by the shape of their last bead. */
  #enter(mass: Mass, priors: ShapePriors, i: number, j: number, terms: Float64Array): void {
    const { band } = this;
    const at = band.node(i, j) * SHAPE_COUNT;
    for (let s = 0; s < SHAPE_COUNT; s += 1) {
      const edge = this.#edges[at + s]!;
      if (edge === Number.NEGATIVE_INFINITY) terms[s] = edge;
      else {
        const from = band.node(i - SOURCES[s]!, j - TARGETS[s]!);
        terms[s] = (s === DELETION ? mass.other[from]! : mass.any[from]!) + priors[s]! + edge;
      }
    }
  }

  /** Log mass of all ways from each node to the end, by how the node was entered. */
  #backward(priors: ShapePriors): Mass {
    const { band } = this;
    const mass = new Mass(band.nodeCount);
    const terms = new Float64Array(SHAPE_COUNT);
    const last = band.nodeCount - 1;
    for (let i = band.sourceCount; i >= 0; i -= 1)
      for (let j = band.high[i]!; j >= band.low[i]!; j -= 1) {
        const n = band.node(i, j);
        if (!this.#alive[n]) continue;
        if (n === last) {
          mass.other[n] = 0;
          mass.insertion[n] = 0;
          continue;
        }
        for (let s = 0; s < SHAPE_COUNT; s += 1) {
          const i1 = i + SOURCES[s]!;
          const j1 = j + TARGETS[s]!;
          terms[s] = Number.NEGATIVE_INFINITY;
          if (!band.has(i1, j1)) continue;
          const to = band.node(i1, j1);
          terms[s] =
            (s === INSERTION ? mass.insertion[to]! : mass.other[to]!) +
            priors[s]! +
            this.#edges[to * SHAPE_COUNT + s]!;
        }
        mass.other[n] = logSum(terms);
        terms[DELETION] = Number.NEGATIVE_INFINITY;
        mass.insertion[n] = logSum(terms);
      }
    return mass;
  }

  #shapeCounts(priors: ShapePriors, forward: Mass, backward: Mass, total: number): Float64Array {
    const { band } = this;
    const counts = new Float64Array(SHAPE_COUNT);
    const terms = new Float64Array(SHAPE_COUNT);
    for (let i = 0; i <= band.sourceCount; i += 1)
      for (let j = band.low[i]!; j <= band.high[i]!; j += 1) {
        const n = band.node(i, j);
        if (!this.#alive[n]) continue;
        this.#enter(forward, priors, i, j, terms);
        for (let s = 0; s < SHAPE_COUNT; s += 1) {
          const log = terms[s]! + (s === INSERTION ? backward.insertion[n]! : backward.other[n]!) - total;
          if (log > NOTHING) counts[s]! += Math.exp(log);
        }
      }
    return counts;
  }
}

/** Log mass per node: entered by an insertion, by any other bead, and both together. */
class Mass {
  readonly insertion: Float64Array;
  readonly other: Float64Array;
  readonly any: Float64Array;

  constructor(nodes: number) {
    this.insertion = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY);
    this.other = this.insertion.slice();
    this.any = this.insertion.slice();
  }
}

/** What is e^NOTHING times as probable adds nothing that a double could hold. */
const NOTHING = -36;

/** log Σ e^x. */
function logSum(terms: Float64Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < SHAPE_COUNT; s += 1) if (terms[s]! > greatest) greatest = terms[s]!;
  if (greatest === Number.NEGATIVE_INFINITY) return greatest;
  let sum = 0;
  for (let s = 0; s < SHAPE_COUNT; s += 1) {
    const below = terms[s]! - greatest;
    if (below > NOTHING) sum += below === 0 ? 1 : Math.exp(below);
  }
  return sum === 1 ? greatest : greatest + Math.log(sum);
}

/** log(e^x + e^y). */
function logAdd(x: number, y: number): number {
  const greatest = Math.max(x, y);
  const below = x > y ? y - x : x - y;
  return below > NOTHING ? greatest + Math.log1p(Math.exp(below)) : greatest;
}
