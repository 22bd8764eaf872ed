import type { Alignment } from '../../align/alignment.ts';
import type { Language } from '../../text/language.ts';
import type { SegmentedVersion } from '../../text/segmentation.ts';
import type { Divergence } from '../divergence.ts';
import { type Locus, loci } from './evidence.ts';
import { countsOf, type Parents, PedigreeModel } from './model.ts';
import type { Descent } from './witnesses.ts';

/** What is known of one version's source among the others. */
export interface Origin {
  readonly version: Language;
  /** The version that it was made from; null where it is declared to follow none of the others. */
  readonly follows: Language | null;
  readonly basis: 'declared' | 'estimated';
  /** Share, 0…1, of the documents drawn from this one's paragraphs in which it comes out so; 1 when declared. */
  readonly support: number;
}

/**
 * Two versions that go together against the others: one follows the other or both follow a third text, and it cannot be
 * told which. Never can it as long as no original is declared: a pedigree cannot be rooted from within (Maas 1927).
 */
export interface Kinship {
  readonly versions: readonly [Language, Language];
  readonly support: number;
}

/** How far two versions share what the declared original, or without one most of the others, have otherwise. */
export interface SharedDepartures {
  readonly versions: readonly [Language, Language];
  /** Places at which both depart in the same way. */
  readonly shared: number;
  /** Places at which each of the two departs, where both have the passage. */
  readonly own: readonly [number, number];
}

/** Which version of a document was probably made from which. */
export interface Pedigree {
  /** Versions whose source is declared or estimated with enough support; the others are `undetermined`. */
  readonly origins: readonly Origin[];
  readonly kinships: readonly Kinship[];
  readonly undetermined: readonly Language[];
  /** What was compared: all places, and those at which some version departs from most. */
  readonly places: { readonly compared: number; readonly departing: number };
  /** Every two versions, in the order of the versions. */
  readonly pairs: readonly SharedDepartures[];
}

/** The source that a version's publisher declares. */
export type DeclaredSources = ReadonlyMap<Language, Language>;

/** Fewer shared departures, in fewer paragraphs, are chance: no version is said to follow another on them. */
const MIN_SHARED = 3;
/** A version with fewer departures of its own cannot be told from its source: who follows the one may follow the other. */
const MIN_OWN = 5;
/** Without a declared original three versions have but one shape. */
const MIN_VERSIONS = 4;
/** From this support on a pedigree is believed and weighs the vote. */
const MIN_SUPPORT = 0.9;
const REPLICATES = 100;

/**
 * Estimates the pedigree of a document's versions from what they share against the others, with its uncertainty by
 * resampling paragraphs. A declared source is taken as it is. Independent of the order of the versions; deterministic.
 */
export function pedigree(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  divergences: readonly Divergence[],
  declared: DeclaredSources = new Map(),
): Pedigree {
  const sorted = [...versions].sort((x, y) => (x.language < y.language ? -1 : 1));
  const languages = sorted.map(({ language }) => language);
  const places = loci(sorted, alignment, divergences);
  const known = declaredParents(languages, declared);
  const original = originalOf(known);
  const pairs = sharedDepartures(languages, places, original);
  const { origins, kinships } = estimate({ languages, places, known, original, pairs });
  const order = new Map(versions.map(({ language }, k) => [language, k]));
  const named = new Set(origins.map(({ version }) => version));
  return {
    origins: [...origins].sort((x, y) => order.get(x.version)! - order.get(y.version)!),
    kinships,
    undetermined: versions.map(({ language }) => language).filter((language) => !named.has(language)),
    places: {
      compared: places.length,
      departing: places.filter(({ states }) => countsOf(states).filter((count) => count > 0).length > 1)
        .length,
    },
    pairs: pairs.map(({ versions: pair, shared, own }) => ({ versions: pair, shared, own })),
  };
}

/** Which version follows which, for the vote; of two akin, the one that comes later in the alphabet stands for the child. */
export function descentOf({ origins, kinships }: Pick<Pedigree, 'origins' | 'kinships'>): Descent {
  const parents = new Map<Language, Language>();
  for (const { version, follows } of origins) if (follows !== null) parents.set(version, follows);
  for (const {
    versions: [parent, child],
  } of kinships)
    if (!parents.has(child) && !isAncestor(parents, child, parent)) parents.set(child, parent);
  return parents;
}

function isAncestor(parents: ReadonlyMap<Language, Language>, ancestor: Language, version: Language) {
  for (let one: Language | undefined = version; one !== undefined; one = parents.get(one))
    if (one === ancestor) return true;
  return false;
}

interface PairEvidence extends SharedDepartures {
  /** Different paragraphs in which the two share a departure. */
  readonly blocks: number;
}

function sharedDepartures(
  languages: readonly Language[],
  places: readonly Locus[],
  original: number | undefined,
): PairEvidence[] {
  const departures = places.map((locus) => ({ ...locus, departs: departuresAt(locus, original) }));
  return languages.flatMap((first, i) =>
    languages.slice(i + 1).map((second, offset) => {
      const j = i + 1 + offset;
      const comparable = departures.filter(({ states }) => states[i]! >= 0 && states[j]! >= 0);
      const shared = comparable.filter(({ states, departs }) => departs[i] && states[i] === states[j]);
      return {
        versions: [first, second] as const,
        shared: shared.length,
        own: [i, j].map((k) => comparable.filter(({ departs }) => departs[k]).length) as [number, number],
        blocks: new Set(shared.map(({ block }) => block)).size,
      };
    }),
  );
}

/** Who departs from the original, or without one has a state that at most half of the versions have. */
function departuresAt({ states }: Locus, original: number | undefined): boolean[] {
  if (original !== undefined) {
    const source = states[original]!;
    return states.map((state) => state >= 0 && source >= 0 && state !== source);
  }
  const counts = countsOf(states);
  const voters = counts.reduce((sum, count) => sum + count, 0);
  return states.map((state) => state >= 0 && 2 * counts[state]! <= voters);
}

/** The parents that are declared, by number; of declarations that run in a circle none is taken. */
function declaredParents(
  languages: readonly Language[],
  declared: DeclaredSources,
): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (const [version, source] of declared) {
    const [child, parent] = [languages.indexOf(version), languages.indexOf(source)];
    if (child >= 0) parents.set(child, parent);
  }
  const isCircular = (start: number) => {
    const seen = new Set<number>();
    for (let one: number | undefined = start; one !== undefined && one >= 0; one = parents.get(one)) {
      if (seen.has(one)) return true;
      seen.add(one);
    }
    return false;
  };
  return new Map([...parents].filter(([child]) => !isCircular(child)));
}

/** The version from which all declared ones descend and which is not said to follow another; undefined unless it is one. */
function originalOf(known: ReadonlyMap<number, number>): number | undefined {
  const originals = new Set([...known.values()].filter((parent) => parent >= 0 && !known.has(parent)));
  return originals.size === 1 ? [...originals][0] : undefined;
}

interface Evidence {
  readonly languages: readonly Language[];
  readonly places: readonly Locus[];
  readonly known: ReadonlyMap<number, number>;
  readonly original: number | undefined;
  readonly pairs: readonly PairEvidence[];
}

function estimate(evidence: Evidence): Pick<Pedigree, 'origins' | 'kinships'> {
  const { languages, known, original } = evidence;
  const declared = new Map(original === undefined ? known : [...known, [original, -1] as const]);
  const origins = [...declared].map(
    ([version, parent]): Origin => ({
      version: languages[version]!,
      follows: languages[parent] ?? null,
      basis: 'declared',
      support: 1,
    }),
  );
  const open = [...languages.keys()].filter((version) => !declared.has(version));
  if (open.length === 0) return { origins, kinships: [] };
  if (original === undefined && languages.length < MIN_VERSIONS) return { origins, kinships: [] };
  const samples = resampled(evidence, original ?? -1);
  const estimated = original === undefined ? [] : rootedOrigins(evidence, original, open, samples);
  const told = new Map([...origins, ...estimated].map(({ version, follows }) => [version, follows]));
  const kinships = evidence.pairs.flatMap(({ versions }): Kinship[] => {
    const [first, second] = versions;
    const [i, j] = versions.map((language) => languages.indexOf(language)) as [number, number];
    if (i === original || j === original || told.get(first) === second || told.get(second) === first)
      return [];
    const support = share(samples, (parents) => parents[i] === j || parents[j] === i);
    return support < MIN_SUPPORT ? [] : [{ versions, support }];
  });
  return { origins: [...origins, ...estimated], kinships };
}

/** With a declared original, whom each open version follows: it, or one with which it shares departures from it. */
function rootedOrigins(
  { languages, pairs }: Evidence,
  original: number,
  open: readonly number[],
  samples: readonly Parents[],
): Origin[] {
  const isTellable = (version: number) =>
    pairs.every(({ versions, own }) => {
      const k = versions.indexOf(languages[version]!);
      return k < 0 || versions[1 - k] === languages[original] || own[1 - k]! >= MIN_OWN;
    });
  return open.flatMap((version) =>
    [...languages.keys()].flatMap((parent): Origin[] => {
      const support = share(samples, (parents) => parents[version] === parent);
      if (support < MIN_SUPPORT || (parent === original && !isTellable(version))) return [];
      return [{ version: languages[version]!, follows: languages[parent]!, basis: 'estimated', support }];
    }),
  );
}

/** The best pedigree of each of the documents drawn from this one; `usual` is the parent of those that share nothing. */
function resampled({ languages, places, known, pairs }: Evidence, usual: number): Parents[] {
  const model = new PedigreeModel(languages.length, places);
  const start = languages.map((_, version) => known.get(version) ?? (version === usual ? -1 : usual));
  const candidates = languages.map((language, version) => {
    if (known.has(version) || version === usual) return [];
    const akin = pairs.filter(
      ({ versions, shared, blocks }) => versions.includes(language) && Math.min(shared, blocks) >= MIN_SHARED,
    );
    const others = akin.map(({ versions }) => versions.find((other) => other !== language)!);
    return [usual, ...others.map((other) => languages.indexOf(other))];
  });
  const random = sequence();
  return Array.from({ length: REPLICATES }, () => model.best(start, candidates, model.draw(random)));
}

function share(samples: readonly Parents[], isSo: (parents: Parents) => boolean): number {
  return samples.filter(isSo).length / samples.length;
}

/** The same numbers, 0 ≤ x < 1, at every run: mulberry32, a generator of 32 bits. */
function sequence(): () => number {
  let state = 0x2545f491;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
