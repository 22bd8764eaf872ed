import type { Alignment, Bead } from '../../align/alignment.ts';
import type { Language } from '../../text/language.ts';
import type { SegmentedVersion } from '../../text/segmentation.ts';
import type { Divergence } from '../divergence.ts';

/**
 * Where versions of a document can differ without differing in meaning, and where they do: how many sentences they make
 * of a passage, whether they begin a paragraph, whether they have the passage at all; and what the checks found.
 */
export const LOCUS_KINDS = ['sentences', 'paragraphs', 'presence', 'findings'] as const;
export type LocusKind = (typeof LOCUS_KINDS)[number];

/** One place of the document with the state of every version there (a “variant passage”, a “character”). */
export interface Locus {
  readonly kind: LocusKind;
  /** The paragraph bead that it lies in: places of one paragraph are no independent evidence. */
  readonly block: number;
  /** Equal states are equal numbers, from 0; -1 where a version has no state, as it lacks the passage. In the order of the versions. */
  readonly states: readonly number[];
}

/** On beads less sure than this nothing is built. */
const MIN_CONFIDENCE = 0.5;
/** Whether a passage is there is read off the beads. */
const ABOUT_PRESENCE: ReadonlySet<string> = new Set(['omission', 'addition']);

/** All places at which the versions can be compared, in the order of the document. Linear in the beads. */
export function loci(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  divergences: readonly Divergence[],
): Locus[] {
  const blocks = blocksOf(versions, alignment);
  return [
    ...sentenceLoci(versions, alignment.sentences, blocks),
    ...paragraphLoci(versions, alignment.sentences, blocks),
    ...presenceLoci(versions, alignment.sentences, blocks),
    ...findingLoci(versions, alignment, divergences, blocks),
  ];
}

function sentenceLoci(
  versions: readonly SegmentedVersion[],
  beads: readonly Bead[],
  blocks: readonly number[],
): Locus[] {
  return beads.flatMap((bead, k) => {
    if (bead.confidence < MIN_CONFIDENCE) return [];
    return locus(
      'sentences',
      blocks[k]!,
      versions.map(({ language }) => unitsOf(bead, language).length || undefined),
    );
  });
}

/** Between each bead and the next: whether a version that has both begins a paragraph. */
function paragraphLoci(
  versions: readonly SegmentedVersion[],
  beads: readonly Bead[],
  blocks: readonly number[],
): Locus[] {
  return beads.slice(1).flatMap((next, k) => {
    const bead = beads[k]!;
    if (Math.min(bead.confidence, next.confidence) < MIN_CONFIDENCE) return [];
    return locus(
      'paragraphs',
      blocks[k + 1]!,
      versions.map(({ language, paragraphOf }) => {
        const [last, first] = [unitsOf(bead, language).at(-1), unitsOf(next, language)[0]];
        const isMoved = bead.moved?.includes(language) || next.moved?.includes(language);
        if (last === undefined || first === undefined || isMoved) return undefined;
        return paragraphOf[last] !== paragraphOf[first];
      }),
    );
  });
}

/** Passages that follow each other and that the same versions lack are one omission, not several. */
function presenceLoci(
  versions: readonly SegmentedVersion[],
  beads: readonly Bead[],
  blocks: readonly number[],
): Locus[] {
  let before = '';
  return beads.flatMap((bead, k) => {
    if (bead.confidence < MIN_CONFIDENCE) return [];
    const having = versions.map(({ language }) => unitsOf(bead, language).length > 0);
    const pattern = having.join();
    const isContinued = pattern === before && having.includes(false);
    before = pattern;
    return isContinued ? [] : locus('presence', blocks[k]!, having);
  });
}

function findingLoci(
  versions: readonly SegmentedVersion[],
  { sentences, paragraphs }: Alignment,
  divergences: readonly Divergence[],
  blocks: readonly number[],
): Locus[] {
  return divergences.flatMap(({ check, confidence, level, bead, versions: deviating, split, values }) => {
    if (ABOUT_PRESENCE.has(check) || confidence < MIN_CONFIDENCE) return [];
    const { segments } = (level === 'sentence' ? sentences : paragraphs)[bead]!;
    const states = versions.map(({ language }) => {
      if ((segments[language] ?? []).length === 0) return undefined;
      return split ? (values[language] ?? '') : deviating.includes(language);
    });
    return locus('findings', level === 'sentence' ? blocks[bead]! : bead, states);
  });
}

/** A place at which two versions or more have a state; none otherwise. */
function locus(
  kind: LocusKind,
  block: number,
  given: readonly (string | number | boolean | undefined)[],
): Locus[] {
  const known = new Map<string | number | boolean, number>();
  const states = given.map((state) => {
    if (state === undefined) return -1;
    if (!known.has(state)) known.set(state, known.size);
    return known.get(state)!;
  });
  return states.filter((state) => state >= 0).length < 2 ? [] : [{ kind, block, states }];
}

/** For each sentence bead the paragraph bead in which the first version that has it has it. */
function blocksOf(versions: readonly SegmentedVersion[], { sentences, paragraphs }: Alignment): number[] {
  const beadOf = new Map(versions.map(({ language }) => [language, [] as number[]]));
  for (const [k, { segments }] of paragraphs.entries())
    for (const { language } of versions)
      for (const paragraph of segments[language] ?? []) beadOf.get(language)![paragraph] = k;
  return sentences.map((bead) => {
    for (const { language, paragraphOf } of versions) {
      const [first] = unitsOf(bead, language);
      if (first !== undefined) return beadOf.get(language)![paragraphOf[first]!] ?? 0;
    }
    return 0;
  });
}

function unitsOf({ segments }: Bead, language: Language): readonly number[] {
  return segments[language] ?? [];
}
