/**
 * Paragraph beads follow from sentence beads: paragraphs belong together when a sentence bead joins them, so that the
 * two levels can never contradict each other.
 */

/** A bead of sentences or paragraphs over versions 0…n-1. */
interface AnyBead {
  readonly units: readonly (readonly number[])[];
  readonly confidence: number;
  readonly moved?: readonly number[];
}

/** The finest paragraph beads that hold every sentence bead whole, in the order of their first sentence bead. */
export function paragraphBeads(
  sentences: readonly AnyBead[],
  paragraphOf: readonly (readonly number[])[],
): { units: number[][]; confidence: number; moved: number[] }[] {
  const offsets = paragraphOf.map((_, v) =>
    paragraphOf.slice(0, v).reduce((n, of) => n + paragraphCount(of), 0),
  );
  const sets = new DisjointSets(paragraphOf.reduce((n, of) => n + paragraphCount(of), 0));
  const paragraphsOf = (bead: AnyBead) =>
    bead.units.flatMap((units, v) => units.map((u) => offsets[v]! + paragraphOf[v]![u]!));
  for (const bead of sentences) {
    const [first, ...rest] = paragraphsOf(bead);
    for (const other of rest) sets.join(first!, other);
  }
  const groups = new Map<number, AnyBead[]>();
  for (const bead of sentences) {
    const root = sets.root(paragraphsOf(bead)[0]!);
    const group = groups.get(root);
    if (group) group.push(bead);
    else groups.set(root, [bead]);
  }
  return [...groups.values()].map((group) => merged(group, paragraphOf));
}

function merged(group: readonly AnyBead[], paragraphOf: readonly (readonly number[])[]) {
  const units = paragraphOf.map((of, v) => [
    ...new Set(group.flatMap((bead) => bead.units[v]!.map((u) => of[u]!)).sort((x, y) => x - y)),
  ]);
  const movedIn = (v: number) => {
    const having = group.filter((bead) => bead.units[v]!.length > 0);
    return 2 * having.filter((bead) => bead.moved?.includes(v)).length > having.length;
  };
  return {
    units,
    confidence: group.reduce((sum, bead) => sum + bead.confidence, 0) / group.length,
    moved: units.flatMap((_, v) => (movedIn(v) ? [v] : [])),
  };
}

function paragraphCount(of: readonly number[]): number {
  return (of.at(-1) ?? -1) + 1;
}

class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, k) => k);
  }

  root(x: number): number {
    let at = x;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(x: number, y: number): void {
    const [low, high] = [this.root(x), this.root(y)].sort((a, b) => a - b);
    this.#parent[high!] = low!;
  }
}
