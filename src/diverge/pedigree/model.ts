import { LOCUS_KINDS, type Locus, type LocusKind } from './evidence.ts';

/** Who follows whom, by the versions' numbers: the parent of each, -1 where it is made from a source that is not here. */
export type Parents = readonly number[];

/** Places with the same states of one kind, counted: trees are compared on these. */
interface Pattern {
  readonly states: readonly number[];
  readonly stateCount: number;
  /** Per class of places the probability that a version departs from its source, and of each state that it may take instead. */
  readonly classes: readonly { readonly stay: number; readonly change: number }[];
  /** How often the pattern is found in which block. */
  readonly places: readonly { readonly block: number; readonly count: number }[];
}

/**
 * At some places every translator is tempted to depart, at others none: two versions may then agree against the others
 * by themselves. Rates relative to the mean, in four classes of equal size: the discrete gamma distribution of Yang
 * (1994) with shape 0.5.
 */
const RELATIVE_RATES = [0.0334, 0.2519, 0.8203, 2.8944] as const;
const MAX_RATE = 0.45;

/** Into how many states a version can depart: of wrong figures there are many, of joined sentences one. */
const ALTERNATIVES: Readonly<Record<LocusKind, number>> = {
  sentences: 1,
  paragraphs: 1,
  presence: 1,
  findings: 4,
};

/**
 * The likelihood of pedigrees of a document: a version copies the state of the one that it is made from, save where it
 * departs from it, as in models of the evolution of discrete characters (Felsenstein 1981) with observed ancestors.
 * Versions made from a source that is not here are independent given that source, whose state is summed over. So only
 * shared departures speak for descent; what is kept by all speaks for none (the common-error method, Maas 1927).
 */
export class PedigreeModel {
  readonly #size: number;
  readonly #patterns: readonly Pattern[];
  readonly #blocks: readonly number[];

  constructor(size: number, loci: readonly Locus[]) {
    this.#size = size;
    const rates = ratesOf(loci);
    const alike = Map.groupBy(loci, ({ kind, states }) => `${kind} ${states}`);
    this.#patterns = [...alike.values()].map((places) => pattern(places, rates));
    this.#blocks = [...new Set(loci.map(({ block }) => block))].sort((x, y) => x - y);
  }

  /**
   * The most likely pedigree in which every version has one of its `candidates` as parent, or the `usual` one, which is as
   * likely beforehand as all others together. Hill climbing, one version at a time. `drawn` tells how often each block
   * counts; all count once when it is left out.
   */
  best(usual: Parents, candidates: readonly (readonly number[])[], drawn?: ReadonlyMap<number, number>) {
    const weights = this.#patterns.map(({ places }) =>
      places.reduce((sum, { block, count }) => sum + count * (drawn ? (drawn.get(block) ?? 0) : 1), 0),
    );
    let parents = usual;
    let score = this.#score(parents, usual, weights);
    for (;;) {
      let better: { parents: Parents; score: number } | undefined;
      for (const [version, allowed] of candidates.entries())
        for (const parent of allowed) {
          if (parent === parents[version] || descends(parents, parent, version)) continue;
          const changed = parents.with(version, parent);
          const changedScore = this.#score(changed, usual, weights);
          if (changedScore > (better?.score ?? score) + 1e-9)
            better = { parents: changed, score: changedScore };
        }
      if (!better) return parents;
      ({ parents, score } = better);
    }
  }

  /** Blocks drawn with replacement, as many as there are (Efron 1979; Felsenstein 1985). `random` gives 0 ≤ x < 1. */
  draw(random: () => number): Map<number, number> {
    const drawn = new Map<number, number>();
    for (let k = 0; k < this.#blocks.length; k += 1) {
      const block = this.#blocks[Math.floor(random() * this.#blocks.length)]!;
      drawn.set(block, (drawn.get(block) ?? 0) + 1);
    }
    return drawn;
  }

  /** Log-likelihood and log-prior. */
  #score(parents: Parents, usual: Parents, weights: readonly number[]): number {
    const unusual = parents.filter((parent, version) => parent !== usual[version]).length;
    let score = -unusual * Math.log(Math.max(1, this.#size - 1));
    for (const [k, weight] of weights.entries())
      if (weight > 0) score += weight * Math.log(likelihood(this.#patterns[k]!, parents));
    return score;
  }
}

function pattern(places: readonly Locus[], rates: ReadonlyMap<LocusKind, number>): Pattern {
  const [{ kind, states }] = places as [Locus];
  const stateCount = Math.max(...states) + 1;
  const alternatives = Math.max(ALTERNATIVES[kind], stateCount - 1);
  const blocks = Map.groupBy(places, ({ block }) => block);
  return {
    states,
    stateCount,
    classes: RELATIVE_RATES.map((relative) => {
      const rate = Math.min(MAX_RATE, relative * rates.get(kind)!);
      return { stay: 1 - rate, change: rate / alternatives };
    }),
    places: [...blocks].map(([block, list]) => ({ block, count: list.length })),
  };
}

/** How often versions depart from what most have, per kind of places. */
function ratesOf(loci: readonly Locus[]): Map<LocusKind, number> {
  return new Map(
    LOCUS_KINDS.map((kind) => {
      const own = loci.filter((locus) => locus.kind === kind);
      const counts = own.map(({ states }) => countsOf(states));
      const all = counts.flat().reduce((sum, count) => sum + count, 0);
      const usual = counts.reduce((sum, list) => sum + Math.max(...list), 0);
      return [kind, (all - usual + 0.5) / (all + 1)];
    }),
  );
}

/** How many versions have each state. */
export function countsOf(states: readonly number[]): number[] {
  const counts: number[] = [];
  for (const state of states) if (state >= 0) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The probability of one place’s states, the mean over the classes of places. */
function likelihood({ states, stateCount, classes }: Pattern, parents: Parents): number {
  const sources = states.map((state, version) => (state < 0 ? -2 : sourceOf(states, parents, version)));
  let sum = 0;
  for (const { stay, change } of classes) {
    let copied = 1;
    const rooted = new Array<number>(stateCount).fill(1);
    for (const [version, source] of sources.entries()) {
      if (source === -2) continue;
      const state = states[version]!;
      if (source >= 0) copied *= states[source] === state ? stay : change;
      else for (let root = 0; root < stateCount; root += 1) rooted[root]! *= root === state ? stay : change;
    }
    sum += (copied * rooted.reduce((x, y) => x + y, 0)) / stateCount;
  }
  return sum / classes.length;
}

/** The nearest ancestor that has a state here; -1 for the source that is not here. */
function sourceOf(states: readonly number[], parents: Parents, version: number): number {
  let source = parents[version]!;
  while (source >= 0 && states[source]! < 0) source = parents[source]!;
  return source;
}

/** Whether `version` is `ancestor` or descends from it. */
function descends(parents: Parents, version: number, ancestor: number): boolean {
  for (let one = version; one >= 0; one = parents[one]!) if (one === ancestor) return true;
  return false;
}
