import type { Language } from '../../text/language.ts';

/** Which version follows which: the child as key, its parent as value. Without cycles; a version left out follows none. */
export type Descent = ReadonlyMap<Language, Language>;

/** How many independent witnesses each of several groups of versions is worth. */
export interface Tally {
  /** Per group, in their order. */
  readonly votes: readonly number[];
  /** Witnesses in all; more than half of them make a consensus. */
  readonly voters: number;
}

/**
 * Counts witnesses instead of versions: what a version has from the one that it follows is no second testimony, what it
 * has against it is. The groups are the states of the observed versions; a version and its children hang on its text as
 * it was when they were made; a single ancestor of all is the source. The cost of a state is the least number of changes that explain all versions when the
 * common source had it (Fitch 1971; Sankoff 1975; the common errors of textual criticism), and its votes are the
 * changes that it spares against a source that had none of the states. Where no version follows another, every version
 * is one vote.
 */
export function tally(groups: readonly (readonly Language[])[], descent: Descent = new Map()): Tally {
  const states = new Map(groups.flatMap((group, state) => group.map((version) => [version, state] as const)));
  const children = Map.groupBy(descent.keys(), (child) => descent.get(child)!);
  const roots = [...new Set([...states.keys(), ...descent.keys(), ...descent.values()])].filter(
    (version) => !descent.has(version),
  );
  const count = groups.length + 1;
  const costs = (version: Language): number[] => {
    const own = states.get(version);
    const cost = Array.from({ length: count }, (_, state) => (own === undefined || own === state ? 0 : 1));
    for (const child of children.get(version) ?? []) {
      const below = costs(child);
      const changed = 1 + Math.min(...below);
      for (const [state, value] of below.entries()) cost[state]! += Math.min(value, changed);
    }
    return cost;
  };
  if (roots.length === 1) return tallied(costs(roots[0]!));
  const total = new Array<number>(count).fill(0);
  for (const root of roots) {
    const below = costs(root);
    const changed = 1 + Math.min(...below);
    for (const [state, value] of below.entries()) total[state]! += Math.min(value, changed);
  }
  return tallied(total);
}

/** From the costs of the states; the last is that of a source that had none of them. */
function tallied(costs: readonly number[]): Tally {
  const voters = costs.at(-1)!;
  return { votes: costs.slice(0, -1).map((cost) => voters - cost), voters };
}
