import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type Descent, tally } from './pedigree/witnesses.ts';

/** Something that one version states in a passage. */
export interface Statement {
  /** Language-neutral: equal values are equal strings. */
  readonly value: string;
  readonly span: Span;
  /** How sure the reading is, 0…1. */
  readonly certainty: number;
}

/** What each version of a passage states of one kind; a version that lacks the passage is no key and has no vote. */
export type Row = ReadonlyMap<Language, readonly Statement[]>;

/** The versions that state one value, or that state none. */
export interface Group {
  readonly value: string | undefined;
  readonly versions: readonly Language[];
}

/** A point on which the versions are not of one mind. */
export interface Disagreement {
  /** The minority, or with `split` all versions. */
  readonly deviating: readonly Language[];
  readonly split: boolean;
  /** What the majority states, undefined when it states nothing; of a split, what the first group states. */
  readonly expected: string | undefined;
  /** What the minority states instead; of a split, what the second group states. */
  readonly found: string | undefined;
  /** All groups, the one with most votes first. */
  readonly groups: readonly Group[];
  /** What the vote rests on: see `voteConfidence`. */
  readonly confidence: number;
}

/** Readings less certain than this support a value that others state but raise no disagreement. */
const MIN_CERTAINTY = 0.9;

/** No sentence has so many; what a text without sentences has beyond is not compared, since each is held against all. */
const MAX_CONTESTED = 500;

/**
 * Compares by value. Values that different versions state exclude each other: those that stand nearest to one another
 * are taken for statements on one point. On each point, what more than half of the witnesses state (or do not state) is
 * the consensus and every other group deviates; without such a majority the versions are divided. Every version is one
 * witness, save where `descent` says that it follows another.
 */
export function disagreements(row: Row, descent?: Descent): Disagreement[] {
  return row.size < 2 ? [] : points(row).flatMap((point) => verdict([...row.keys()], point, descent));
}

/** A value that some version states with certainty and some version does not state at all. */
interface Contested {
  readonly value: string;
  readonly holders: readonly Language[];
  /** Where among their statements the holders have it, 0…1, on the mean. */
  readonly place: number;
}

/**
 * The contested values by the point that they answer: most widely held first, then by place. Values without a majority
 * among them are one point only if hardly any version is silent on it; else each is something said besides.
 */
function points(row: Row): Contested[][] {
  let rest = contestedValues(row)
    .sort((x, y) => y.holders.length - x.holders.length || x.place - y.place || (x.value < y.value ? -1 : 1))
    .slice(0, MAX_CONTESTED);
  const found: Contested[][] = [];
  while (rest.length > 0) {
    const [first, ...others] = rest as [Contested, ...Contested[]];
    const point = [first];
    const taken = new Set(first.holders);
    const nearest = [...others].sort(
      (x, y) => Math.abs(x.place - first.place) - Math.abs(y.place - first.place),
    );
    for (const candidate of nearest) {
      if (candidate.holders.some((version) => taken.has(version))) continue;
      point.push(candidate);
      for (const version of candidate.holders) taken.add(version);
    }
    const isOnePoint = 2 * first.holders.length > row.size || row.size - taken.size < first.holders.length;
    found.push(isOnePoint ? point : [first]);
    rest = others.filter((value) => !found.at(-1)!.includes(value));
  }
  return found;
}

function contestedValues(row: Row): Contested[] {
  if (![...row.values()].some((statements) => statements.some(isCertain))) return [];
  const certain = new Set<string>();
  const stated = new Map<string, { readonly holders: Language[]; readonly places: number[] }>();
  for (const [version, statements] of row)
    for (const [k, statement] of statements.entries()) {
      const { value } = statement;
      if (isCertain(statement)) certain.add(value);
      const { holders, places } = stated.get(value) ?? { holders: [], places: [] };
      stated.set(value, { holders, places });
      if (holders.at(-1) !== version) holders.push(version);
      places.push((k + 0.5) / statements.length);
    }
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  return [...certain]
    .map((value) => ({ value, holders: stated.get(value)!.holders, place: mean(stated.get(value)!.places) }))
    .filter(({ holders }) => holders.length < row.size);
}

/** Whether two versions state something with certainty: else none can be found to put one value for another. */
export function isContestedByTwo(row: Row): boolean {
  let stating = 0;
  for (const statements of row.values()) if (statements.some(isCertain)) stating += 1;
  return stating > 1;
}

function isCertain({ certainty }: Statement): boolean {
  return certainty >= MIN_CERTAINTY;
}

function verdict(
  versions: readonly Language[],
  point: readonly Contested[],
  descent: Descent | undefined,
): Disagreement[] {
  const silent = versions.filter((version) => !point.some(({ holders }) => holders.includes(version)));
  const stated: Group[] = point.map(({ value, holders }) => ({ value, versions: holders }));
  const all = [...stated, ...(silent.length > 0 ? [{ value: undefined, versions: silent }] : [])];
  const { voters, ballots } = poll(all, descent);
  const groups = ballots.map(({ group }) => group);
  const [largest, ...others] = ballots as [Ballot<Group>, ...Ballot<Group>[]];
  if (2 * largest.votes > voters)
    return others.map(({ group: { value, versions: deviating }, votes }) => ({
      deviating,
      split: false,
      expected: largest.group.value,
      found: value,
      groups,
      confidence: voteConfidence(votes, voters, false),
    }));
  const [first, second] = stated as [Group, Group?];
  return [
    {
      deviating: versions,
      split: true,
      expected: first.value,
      found: second?.value,
      groups,
      confidence: voteConfidence(versions.length, versions.length, true),
    },
  ];
}

/** A group of versions that are of one mind, with the independent witnesses that it is worth. */
export interface Ballot<T> {
  readonly group: T;
  readonly votes: number;
}

/** The groups with their votes, most votes first, then most versions; more than half of `voters` are a majority. */
export function poll<T extends { readonly versions: readonly Language[] }>(
  groups: readonly T[],
  descent?: Descent,
): { readonly voters: number; readonly ballots: readonly Ballot<T>[] } {
  const { votes, voters } = tally(
    groups.map(({ versions }) => versions),
    descent,
  );
  const ballots = groups
    .map((group, k) => ({ group, votes: votes[k]! }))
    .sort((x, y) => y.votes - x.votes || y.group.versions.length - x.group.versions.length);
  return { voters, ballots };
}

/** How much a verdict of so many versions against so many is worth, 0…1. */
export function voteConfidence(deviating: number, voters: number, split: boolean): number {
  if (split) return voters === 2 ? 0.7 : 0.55;
  const margin = (voters - 2 * deviating) / voters;
  return 0.65 + 0.5 * margin * (1 - margin / 2);
}
