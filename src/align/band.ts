import type { Band } from './lattice.ts';
import type { Profile } from './profile.ts';
import { unitsOf } from './signals/words.ts';
import type { Rendering } from './translation.ts';

/** Two units that share rare renderings. */
interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Renderings with more combinations of occurrences than this anchor nothing and would cost quadratic time. */
const MAX_OCCURRENCES = 16;
/** Documents with no more nodes than this are searched whole. */
const FULL_SEARCH_NODES = 400;
/** Units that the path may stray from what the anchors say. */
const MARGIN = 5;
/** Half width, in units, of the widest band between two anchors far apart. */
const MAX_HALF_WIDTH = 80;

/**
 * The band that the search keeps to: the heaviest chain of anchors (units that share rare words, figures or names), with
 * room around it that grows with the gaps between them; Moore (2002) and vecalign prune the same way.
 */
export function searchBand(source: Profile, target: Profile, renderings: readonly Rendering[]): Band {
  const n = source.unitCount;
  const m = target.unitCount;
  if ((n + 1) * (m + 1) <= FULL_SEARCH_NODES)
    return { low: new Int32Array(n + 1), high: new Int32Array(n + 1).fill(m) };
  const chain = heaviestChain(anchors(source, target, renderings), m);
  return bandAround([{ i: 0, j: 0, weight: 0 }, ...chain, { i: n, j: m, weight: 0 }], n, m);
}

/** Sums the weight, log(N / frequency), of every rare rendering that two units share. */
function anchors(source: Profile, target: Profile, renderings: readonly Rendering[]): Anchor[] {
  const here = unitsOf(source);
  const there = unitsOf(target);
  const weights = new Map<number, number>();
  for (const r of renderings) {
    const occurrences = source.vocabulary[r.source]!.frequency * target.vocabulary[r.target]!.frequency;
    if (occurrences > MAX_OCCURRENCES) continue;
    const weight = Math.log((source.unitCount * target.unitCount) / occurrences) * r.reliability;
    for (let x = here.start[r.source]!; x < here.start[r.source + 1]!; x += 1)
      for (let y = there.start[r.target]!; y < there.start[r.target + 1]!; y += 1) {
        const cell = here.unit[x]! * target.unitCount + there.unit[y]!;
        weights.set(cell, (weights.get(cell) ?? 0) + weight);
      }
  }
  return [...weights]
    .map(([cell, weight]) => ({ i: Math.floor(cell / target.unitCount), j: cell % target.unitCount, weight }))
    .sort((a, b) => a.i - b.i || b.j - a.j);
}

/** The heaviest chain that increases in both coordinates, by a Fenwick tree of prefix maxima: O(A log m). */
function heaviestChain(candidates: readonly Anchor[], m: number): Anchor[] {
  const best = new Int32Array(m + 2).fill(-1);
  const total = new Float64Array(candidates.length);
  const back = new Int32Array(candidates.length).fill(-1);
  const heavier = (x: number, y: number) => (y < 0 || (x >= 0 && total[x]! >= total[y]!) ? x : y);
  let last = -1;
  for (const [c, anchor] of candidates.entries()) {
    let before = -1;
    for (let j = anchor.j; j > 0; j -= j & -j) before = heavier(before, best[j]!);
    back[c] = before;
    total[c] = anchor.weight + (before < 0 ? 0 : total[before]!);
    for (let j = anchor.j + 1; j <= m + 1; j += j & -j) best[j] = heavier(best[j]!, c);
    last = heavier(last, c);
  }
  const chain: Anchor[] = [];
  for (let c = last; c >= 0; c = back[c]!) chain.push(candidates[c]!);
  return chain.reverse();
}

function bandAround(chain: readonly Anchor[], n: number, m: number): Band {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  for (let k = 0; k + 1 < chain.length; k += 1) {
    const from = chain[k]!;
    const to = chain[k + 1]!;
    const half = MARGIN + Math.min(MAX_HALF_WIDTH, Math.max(to.i - from.i, to.j - from.j));
    for (let i = Math.max(0, from.i - MARGIN); i <= Math.min(n, to.i + MARGIN); i += 1) {
      const inside = Math.min(1, Math.max(0, (i - from.i) / Math.max(1, to.i - from.i)));
      const centre = Math.round(from.j + inside * (to.j - from.j));
      low[i] = Math.min(low[i]!, Math.max(0, centre - half));
      high[i] = Math.max(high[i]!, Math.min(m, centre + half));
    }
  }
  return connected(low, high, m);
}

/** Widens the band where it must be so that its limits never decrease, rows overlap and both ends are inside. */
function connected(low: Int32Array, high: Int32Array, m: number): Band {
  const n = low.length - 1;
  low[0] = 0;
  high[n] = m;
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = n - 1; i >= 0; i -= 1) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 0; i < n; i += 1) high[i] = Math.max(high[i]!, low[i + 1]!);
  return { low, high };
}
