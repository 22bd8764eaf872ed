import { calibrated } from './confidence.ts';
import type { JointAlignment } from './joint.ts';
import type { Node } from './pair-path.ts';

/** A bead over versions numbered 0…n-1: `units[v]` are the units of version v, ascending. */
export interface JointBead {
  readonly units: readonly (readonly number[])[];
  readonly confidence: number;
  /** Versions that have the content at another place than the others. */
  readonly moved: readonly number[];
}

/** A bead of two versions, `units` of the first and of the second. */
export interface PairBead {
  readonly units: readonly [readonly number[], readonly number[]];
  readonly confidence: number;
}

/** The beads between the cuts; what one version alone has is one bead a unit. */
export function jointBeads(alignment: JointAlignment, versions: number): JointBead[] {
  const beads: JointBead[] = [];
  for (let k = 1; k < alignment.cuts.length; k += 1) {
    const from = alignment.cuts[k - 1]!;
    const to = alignment.cuts[k]!;
    const units = to.map((end, v) => range(from[v]!, end));
    const confidence = calibrated(meanConfidence(alignment, from, to, versions), versions);
    for (const split of soloSplit(units)) beads.push({ units: split, confidence, moved: [] });
  }
  return beads;
}

/** The beads of versions a < b; one-sided ones hold one unit each. */
export function pairBeads(alignment: JointAlignment, a: number, b: number): PairBead[] {
  const versions = alignment.cuts[0]!.length;
  const path = alignment.path(a, b);
  const beads: PairBead[] = [];
  for (let k = 1; k < path.length; k += 1) {
    const from = path[k - 1]!;
    const to = path[k]!;
    const confidence = calibrated(alignment.confidence(a, b, from, to), versions);
    const units = soloSplit([range(from[0], to[0]), range(from[1], to[1])]);
    for (const [i, j] of units) beads.push({ units: [i!, j!], confidence });
  }
  return beads;
}

/** Mean over the pairs of which at least one has units in the bead. */
function meanConfidence(
  alignment: JointAlignment,
  from: readonly number[],
  to: readonly number[],
  versions: number,
): number {
  let sum = 0;
  let count = 0;
  for (let a = 0; a < versions; a += 1)
    for (let b = a + 1; b < versions; b += 1) {
      const start: Node = [from[a]!, from[b]!];
      const end: Node = [to[a]!, to[b]!];
      if (start[0] === end[0] && start[1] === end[1]) continue;
      sum += wholeConfidence(alignment, a, b, start, end);
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}

/** Confidence in a pair's part of a bead, which may hold several of the pair's own beads. */
function wholeConfidence(alignment: JointAlignment, a: number, b: number, from: Node, to: Node): number {
  const path = alignment
    .path(a, b)
    .filter(([i, j]) => i >= from[0] && i <= to[0] && j >= from[1] && j <= to[1]);
  let lowest = 1;
  for (let k = 1; k < path.length; k += 1)
    lowest = Math.min(lowest, alignment.confidence(a, b, path[k - 1]!, path[k]!));
  return lowest;
}

function soloSplit(units: readonly (readonly number[])[]): (readonly (readonly number[])[])[] {
  const present = units.flatMap((u, v) => (u.length > 0 ? [v] : []));
  const solo = present[0];
  if (present.length !== 1 || solo === undefined) return [units];
  return units[solo]!.map((unit) => units.map((_, v) => (v === solo ? [unit] : [])));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
