import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Something that one version states in a passage. */
export interface Statement {
  /** Language-neutral: equal values are equal strings. */
  readonly value: string;
  readonly span: Span;
  /** How sure the reading is, 0…1. */
  readonly certainty: number;
}

/** What each version of a passage states of one kind; a version that lacks the passage is no key. */
export type Row = ReadonlyMap<Language, readonly Statement[]>;

/** A value on which the versions are not of one mind. */
export interface Disagreement {
  /** The minority, or with `split` all versions. */
  readonly deviating: readonly Language[];
  readonly split: boolean;
  /** What the majority states and the minority does not; of a split, what the first group states. */
  readonly expected: string | undefined;
  /** What the minority states instead; of a split, what the second group states. */
  readonly found: string | undefined;
}

/** Readings less certain than this support a value that others state but raise no disagreement. */
const MIN_CERTAINTY = 0.9;

/**
 * Compares by value: a value that most versions state is missing from the others, one that few state is an addition of
 * theirs, and where a version misses one and adds another it has put the one for the other. Equal numbers of versions
 * are a split.
 */
export function disagreements(row: Row): Disagreement[] {
  const versions = [...row.keys()];
  if (versions.length < 2) return [];
  const contested = contestedValues(row);
  const missing = contested.filter(({ holders }) => 2 * holders.length > versions.length);
  const extra = contested.filter(({ holders }) => 2 * holders.length < versions.length);
  const ties = contested.filter(({ holders }) => 2 * holders.length === versions.length);
  return [...substitutions(versions, missing, extra), ...splits(versions, ties)];
}

interface Contested {
  readonly value: string;
  readonly holders: readonly Language[];
}

/** Values that some version states with certainty and some version does not state at all, in order of appearance. */
function contestedValues(row: Row): Contested[] {
  const certain = new Set<string>();
  for (const statements of row.values())
    for (const { value, certainty } of statements) if (certainty >= MIN_CERTAINTY) certain.add(value);
  return [...certain]
    .map((value) => ({
      value,
      holders: [...row.keys()].filter((version) => row.get(version)!.some((s) => s.value === value)),
    }))
    .filter(({ holders }) => holders.length < row.size);
}

/** Pairs, version by version, what is missing with what is there instead. */
function substitutions(
  versions: readonly Language[],
  missing: readonly Contested[],
  extra: readonly Contested[],
): Disagreement[] {
  const found: Disagreement[] = [];
  const used = new Set<string>();
  for (const { value: expected, holders } of missing) {
    const groups = new Map<string | undefined, Language[]>();
    for (const version of versions.filter((v) => !holders.includes(v))) {
      const instead = extra.find((e) => e.holders.includes(version) && !used.has(`${version} ${e.value}`));
      if (instead) used.add(`${version} ${instead.value}`);
      groups.set(instead?.value, [...(groups.get(instead?.value) ?? []), version]);
    }
    for (const [instead, deviating] of groups)
      found.push({ deviating, split: false, expected, found: instead });
  }
  for (const { value, holders } of extra) {
    const deviating = holders.filter((version) => !used.has(`${version} ${value}`));
    if (deviating.length > 0) found.push({ deviating, split: false, expected: undefined, found: value });
  }
  return found;
}

/** Ties: the value of one half with the value of the other, if it has one. */
function splits(versions: readonly Language[], ties: readonly Contested[]): Disagreement[] {
  const found: Disagreement[] = [];
  const used = new Set<Contested>();
  for (const tie of ties) {
    if (used.has(tie)) continue;
    const other = ties.find(
      (t) => !used.has(t) && t !== tie && !t.holders.some((version) => tie.holders.includes(version)),
    );
    used.add(tie);
    if (other) used.add(other);
    found.push({ deviating: versions, split: true, expected: tie.value, found: other?.value });
  }
  return found;
}

/** How much a verdict of so many versions against so many is worth, 0…1. */
export function voteConfidence(deviating: number, voters: number, split: boolean): number {
  if (split) return voters === 2 ? 0.7 : 0.55;
  const margin = (voters - 2 * deviating) / voters;
  return 0.65 + 0.5 * margin * (1 - margin / 2);
}
