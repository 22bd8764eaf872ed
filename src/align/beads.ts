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
  const places = new PairPlaces(alignment);
  const oneToOne = versions === 2 ? oneToOneShare(alignment.path(0, 1)) : 1;
  for (let k = 1; k < alignment.cuts.length; k += 1) {
    const from = alignment.cuts[k - 1]!;
    const to = alignment.cuts[k]!;
    const units = to.map((end, v) => range(from[v]!, end));
    const confidence = calibrated(meanConfidence(alignment, k, places), versions, oneToOne);
    for (const split of soloSplit(units)) beads.push({ units: split, confidence, moved: [] });
  }
  return beads;
}

/** The beads of versions a < b; one-sided ones hold one unit each. */
export function pairBeads(alignment: JointAlignment, a: number, b: number): PairBead[] {
  const versions = alignment.cuts[0]!.length;
  const path = alignment.path(a, b);
  const beads: PairBead[] = [];
  const oneToOne = oneToOneShare(path);
  for (let k = 1; k < path.length; k += 1) {
    const from = path[k - 1]!;
    const to = path[k]!;
    const confidence = calibrated(alignment.confidence(a, b, from, to), versions, oneToOne);
    const units = soloSplit([range(from[0], to[0]), range(from[1], to[1])]);
    for (const [i, j] of units) beads.push({ units: [i!, j!], confidence });
  }
  return beads;
}

/** The share of 1:1 among the beads of a path that both versions have. */
function oneToOneShare(path: readonly Node[]): number {
  let both = 0;
  let single = 0;
  for (let k = 1; k < path.length; k += 1) {
    const sources = path[k]![0] - path[k - 1]![0];
    const targets = path[k]![1] - path[k - 1]![1];
    if (sources > 0 && targets > 0) both += 1;
    if (sources === 1 && targets === 1) single += 1;
  }
  return both === 0 ? 0 : single / both;
}

/** Mean over the pairs of which at least one has units in the bead, each with the least sure of its own beads there. */
function meanConfidence(alignment: JointAlignment, k: number, places: PairPlaces): number {
  const [from, to] = [alignment.cuts[k - 1]!, alignment.cuts[k]!];
  let sum = 0;
  let count = 0;
  for (let a = 0; a < to.length; a += 1)
    for (let b = a + 1; b < to.length; b += 1) {
      if (from[a] === to[a] && from[b] === to[b]) continue;
      const path = places.advance(a, b, [to[a]!, to[b]!]);
      let lowest = 1;
      for (let x = 1; x < path.length; x += 1)
        lowest = Math.min(lowest, alignment.confidence(a, b, path[x - 1]!, path[x]!));
      sum += lowest;
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}

/** Where each pair's path has come to while the cuts are walked. */
class PairPlaces {
  readonly #alignment: JointAlignment;
  readonly #place = new Map<string, number>();

  constructor(alignment: JointAlignment) {
    this.#alignment = alignment;
  }

  /** The pair's path from where it was to the node given, both included. */
  advance(a: number, b: number, to: Node): readonly Node[] {
    const path = this.#alignment.path(a, b);
    const from = this.#place.get(`${a}-${b}`) ?? 0;
    let end = from;
    while (end + 1 < path.length && path[end + 1]![0] <= to[0] && path[end + 1]![1] <= to[1]) end += 1;
    this.#place.set(`${a}-${b}`, end);
    return path.slice(from, end + 1);
  }
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
