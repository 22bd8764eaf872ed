import type { Boundaries } from './boundaries.ts';
import type { AllBoundaries } from './consistency.ts';
import { MAX_SIDE } from './lattice.ts';

/** A boundary in every version at once: `cut[v]` units of version v stand before it. */
export type Cut = readonly number[];

/** A boundary less probable than this costs more than it gains; see `boundaryGain`. */
const THRESHOLD = 0.5;
/** Support that the least supporting version must give to a boundary of all. */
const JOINT_THRESHOLD = 0.4;
/** Pair boundaries from which cuts are built. */
const SEED_PROBABILITY = 0.25;
/** How many candidates back a cut's predecessor is looked for. */
const WINDOW = 64;

/** What a boundary adds to the expected accuracy of a pair's boundaries. */
export function boundaryGain(probability: number): number {
  return probability - THRESHOLD;
}

/**
 * The cuts that divide all versions into beads: of all chains of cuts that never decrease, the one with the greatest
 * expected accuracy (maximum expected accuracy on posteriors, as in ProbCons, Do et al. 2005, here of boundaries that all
 * versions share). What some pairs divide further is left to their own paths. Starts with all zeros, ends with `counts`.
 */
export function decodeCuts(pairs: AllBoundaries, counts: readonly number[]): Cut[] {
  const cuts = candidates(pairs, counts);
  const total = new Float64Array(cuts.length).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(cuts.length).fill(-1);
  total[0] = 0;
  for (let w = 1; w < cuts.length; w += 1) {
    for (let v = w - 1; v >= Math.max(0, w - WINDOW); v -= 1) {
      if (!precedes(cuts[v]!, cuts[w]!)) continue;
      const gain = total[v]! + stepGain(pairs, cuts[v]!, cuts[w]!);
      if (gain > total[w]!) {
        total[w] = gain;
        back[w] = v;
      }
    }
  }
  const chain = traceback(cuts, total, back);
  return [chain[0]!, ...chain.slice(1).flatMap((to, k) => [...best(pairs, chain[k]!, to), to])];
}

/**
 * The best cuts strictly inside a step that takes more units of every version than a bead holds: texts that repeat
 * themselves or have little in common leave no boundary probable, but that there are some is certain. None for other steps.
 */
function best(pairs: AllBoundaries, from: Cut, to: Cut): Cut[] {
  const sizes = to.map((end, v) => end - from[v]!);
  const present = sizes.flatMap((size, v) => (size > 0 ? [v] : []));
  if (present.length < 2 || present.some((v) => sizes[v]! <= MAX_SIDE)) return [];
  const reference = present.reduce((x, y) => (sizes[y]! > sizes[x]! ? y : x));
  const cuts: Cut[] = [];
  const gains: number[] = [];
  for (let i = from[reference]! + 1; i < to[reference]!; i += 1) {
    let gain = 1;
    const cut = to.map((end, v) => {
      if (v === reference) return i;
      if (sizes[v] === 0) return end;
      const { j, probability } = mostProbable(pairs.of(reference, v), i, from[v]!, end);
      gain = Math.min(gain, probability);
      return j;
    });
    if (gain === 0) continue;
    cuts.push(cut);
    gains.push(gain);
  }
  return heaviestChain(cuts, gains);
}

/** The most probable boundary of row i strictly between two target positions; probability 0 if there is none. */
function mostProbable(boundaries: Boundaries, i: number, low: number, high: number) {
  const { start, j, probability } = boundaries;
  let found = { j: low, probability: 0 };
  for (let k = boundaries.first(i, low + 1); k < start[i + 1]! && j[k]! < high; k += 1)
    if (probability[k]! > found.probability) found = { j: j[k]!, probability: probability[k]! };
  return found;
}

/** Of cuts in the order of one version, the chain that increases in all and has the greatest sum of gains. */
function heaviestChain(cuts: readonly Cut[], gains: readonly number[]): Cut[] {
  const total = new Float64Array(cuts.length);
  const back = new Int32Array(cuts.length).fill(-1);
  let last = -1;
  for (const [w, cut] of cuts.entries()) {
    for (let v = Math.max(0, w - WINDOW); v < w; v += 1)
      if (precedes(cuts[v]!, cut) && (back[w]! < 0 || total[v]! > total[back[w]!]!)) back[w] = v;
    total[w] = gains[w]! + (back[w]! < 0 ? 0 : total[back[w]!]!);
    if (last < 0 || total[w]! > total[last]!) last = w;
  }
  const chain: Cut[] = [];
  for (let w = last; w >= 0; w = back[w]!) chain.push(cuts[w]!);
  return chain.reverse();
}

/** From the last cut back to the first; a gap wider than the window is bridged by the best cut before it. */
function traceback(cuts: readonly Cut[], total: Float64Array, back: Int32Array): Cut[] {
  const chain: Cut[] = [];
  let at = cuts.length - 1;
  while (at > 0) {
    chain.push(cuts[at]!);
    at = back[at]! >= 0 ? back[at]! : bestBefore(cuts, total, at);
  }
  chain.push(cuts[0]!);
  return chain.reverse();
}

function bestBefore(cuts: readonly Cut[], total: Float64Array, at: number): number {
  let best = 0;
  for (let v = 1; v < at; v += 1) if (total[v]! > total[best]! && precedes(cuts[v]!, cuts[at]!)) best = v;
  return best;
}

/** Every probable boundary of a pair, extended to all versions by what is most probable there. */
function candidates(pairs: AllBoundaries, counts: readonly number[]): Cut[] {
  const found = new Map<string, Cut>();
  const add = (cut: Cut) => found.set(cut.join(), cut);
  const first = counts.map(() => 0);
  for (let a = 0; a < counts.length; a += 1)
    for (let b = a + 1; b < counts.length; b += 1)
      eachProbable(pairs.of(a, b), (i, j) => {
        const cut = extended(pairs, counts, a, i, b, j);
        if (cut) add(cut);
      });
  found.delete(first.join());
  found.delete(counts.join());
  const inner = [...found.values()].sort((x, y) => sum(x) - sum(y) || compare(x, y));
  return [first, ...inner, counts];
}

function eachProbable(
  { rowCount, start, j, probability }: Boundaries,
  visit: (i: number, j: number) => void,
): void {
  for (let i = 0; i < rowCount; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1)
      if (probability[k]! >= SEED_PROBABILITY) visit(i, j[k]!);
}

/** The cut through (i, j) of versions a and b; null where a third version has no boundary near. */
function extended(
  pairs: AllBoundaries,
  counts: readonly number[],
  a: number,
  i: number,
  b: number,
  j: number,
): Cut | null {
  const cut = counts.map(() => -1);
  cut[a] = i;
  cut[b] = j;
  for (let c = 0; c < counts.length; c += 1) {
    if (c === a || c === b) continue;
    const votes = new Map<number, number>();
    for (const [from, at] of [
      [a, i],
      [b, j],
    ] as const) {
      const { start, j: there, probability } = pairs.of(from, c);
      for (let k = start[at]!; k < start[at + 1]!; k += 1)
        votes.set(there[k]!, (votes.get(there[k]!) ?? 0) + probability[k]!);
    }
    let best = 0;
    for (const [k, vote] of votes)
      if (vote > best || (vote === best && k < cut[c]!)) {
        best = vote;
        cut[c] = k;
      }
    if (best === 0) return null;
  }
  return cut;
}

/**
 * What the step's end adds: the support of the version that supports it least, for a version that has no boundary there
 * has joined what the others divide; weighted by the share of the pairs whose boundary the step moves, so that a boundary
 * that several cuts share counts once.
 */
function stepGain(pairs: AllBoundaries, from: Cut, to: Cut): number {
  const support = to.map(() => 0);
  const moved = to.map(() => 0);
  for (let a = 0; a < to.length; a += 1)
    for (let b = a + 1; b < to.length; b += 1) {
      if (to[a] === from[a] && to[b] === from[b]) continue;
      const probability = pairs.of(a, b).at(to[a]!, to[b]!);
      for (const v of [a, b]) {
        support[v]! += probability;
        moved[v]! += 1;
      }
    }
  let least = 1;
  for (const [v, count] of moved.entries()) if (count > 0) least = Math.min(least, support[v]! / count);
  const pairCount = (to.length * (to.length - 1)) / 2;
  return ((least - JOINT_THRESHOLD) * moved.reduce((sum, count) => sum + count, 0)) / (2 * pairCount);
}

function precedes(x: Cut, y: Cut): boolean {
  return x.every((position, v) => position <= y[v]!);
}

function sum(cut: Cut): number {
  return cut.reduce((total, position) => total + position, 0);
}

function compare(x: Cut, y: Cut): number {
  const v = x.findIndex((position, k) => position !== y[k]);
  return v < 0 ? 0 : x[v]! - y[v]!;
}
