import type { Node } from './pair-path.ts';
import { type Profile, unitsOf } from './profile.ts';
import type { Rendering } from './translation.ts';

/** Two units that share rare renderings. */
interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Renderings with more combinations of occurrences than this would cost quadratic time: they are taken by rank. */
const MAX_COMBINATIONS = 16;

/**
 * The heaviest chain of anchors (units that share rare words, figures or names), between the texts' starts and ends:
 * where a search may look for the path; Moore (2002) and vecalign prune the same way.
 */
export function anchorChain(source: Profile, target: Profile, renderings: readonly Rendering[]): Node[] {
  const chain = heaviestChain(anchors(source, target, renderings), target.unitCount);
  return [[0, 0], ...chain.map(({ i, j }): Node => [i, j]), [source.unitCount, target.unitCount]];
}

/** Sums the weight, log(N / frequency), of every rendering that two units share. */
function anchors(source: Profile, target: Profile, renderings: readonly Rendering[]): Anchor[] {
  const here = unitsOf(source);
  const there = unitsOf(target);
  const weights = new Map<number, number>();
  for (const r of renderings) {
    const sources = here.unit.subarray(here.start[r.source]!, here.start[r.source + 1]!);
    const targets = there.unit.subarray(there.start[r.target]!, there.start[r.target + 1]!);
    const combinations = sources.length * targets.length;
    const weight = Math.log((source.unitCount * target.unitCount) / combinations) * r.reliability;
    if (weight <= 0) continue;
    eachMeeting(sources, targets, (i, j) => {
      const cell = i * target.unitCount + j;
      weights.set(cell, (weights.get(cell) ?? 0) + weight);
    });
  }
  return [...weights]
    .map(([cell, weight]) => ({ i: Math.floor(cell / target.unitCount), j: cell % target.unitCount, weight }))
    .sort((a, b) => a.i - b.i || b.j - a.j);
}

/**
 * All combinations of rare occurrences; of frequent ones those of like rank, since what occurs often occurs in the same
 * order in both texts.
 */
function eachMeeting(sources: Int32Array, targets: Int32Array, visit: (i: number, j: number) => void): void {
  if (sources.length * targets.length <= MAX_COMBINATIONS) {
    for (const i of sources) for (const j of targets) visit(i, j);
    return;
  }
  const [few, many] = sources.length <= targets.length ? [sources, targets] : [targets, sources];
  for (let rank = 0; rank < few.length; rank += 1) {
    const like = many[Math.floor(((rank + 0.5) * many.length) / few.length)]!;
    if (few === sources) visit(few[rank]!, like);
    else visit(like, few[rank]!);
  }
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
