import type { Alignment } from '../align/alignment.ts';
import { finished, type Steps, within } from '../align/steps.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';
import type { Check, Side } from './check.ts';
import type { Finding } from './divergence.ts';
import type { Renderings } from './renderings.ts';
import { type Word, wordsOf } from './words.ts';

/** A finding on a document as a whole; `bead` is the sentence bead in which it first shows. */
export interface DocumentFinding extends Finding {
  readonly bead: number;
}

/** A rule that looks at all passages together: what it finds lies in no single one. */
export interface DocumentCheck extends Omit<Check, 'level' | 'run'> {
  /** Pure and total. Cost linear in the document, save for the renderings of its words. */
  run(document: CheckedDocument): Iterable<DocumentFinding>;
}

/** A word where it stands. */
export interface PlacedWord extends Word {
  /** The sentence bead. */
  readonly bead: number;
  /** Whether it begins a sentence, where capitals say nothing. */
  readonly isFirst: boolean;
}

/** A document as checks of the whole look at it. */
export interface CheckedDocument {
  /** In the order of the alignment. */
  readonly versions: readonly Language[];
  /** The version that the others are held against: the declared original, else the first. */
  readonly source: Language;
  /** Per version its words in order. */
  readonly words: ReadonlyMap<Language, readonly PlacedWord[]>;
  /** For each sentence bead the versions that have it. */
  readonly having: readonly ReadonlySet<Language>[];
  readonly renderings: Renderings;
  /** Spans for every version: what is named, and for the others the place where the bead stands in them. */
  spans(bead: number, said: ReadonlyMap<Language, readonly Span[]>): Finding['spans'];
}

export function checkedDocument(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  renderings: Renderings,
  source: Language | undefined,
): CheckedDocument {
  return finished(checking(versions, alignment, renderings, source));
}

/** As `checkedDocument`, to be interrupted after each passage. */
export function* checking(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  renderings: Renderings,
  source: Language | undefined,
): Steps<CheckedDocument> {
  const sides = versions.map((version) => sidesOf(version, alignment));
  const words = new Map<Language, readonly PlacedWord[]>();
  for (const [k, { language }] of versions.entries()) {
    words.set(
      language,
      yield* within(placedWords(sides[k]!), k / versions.length, (k + 1) / versions.length),
    );
  }
  return {
    versions: versions.map(({ language }) => language),
    source: source ?? versions[0]!.language,
    words,
    having: alignment.sentences.map(
      ({ segments }) =>
        new Set(
          versions
            .map(({ language }) => language)
            .filter((language) => (segments[language] ?? []).length > 0),
        ),
    ),
    renderings,
    spans: (bead, said) =>
      Object.fromEntries(
        versions.map(({ language }, k) => {
          const { place } = sides[k]![bead]!;
          return [language, said.get(language) ?? [[place, place]]];
        }),
      ),
  };
}

/** What a version has in each bead; what it lacks would stand behind what it had last. */
function sidesOf({ language, text, sentences }: SegmentedVersion, alignment: Alignment): Side[] {
  let last = 0;
  return alignment.sentences.map(({ segments, moved }) => {
    const units = (segments[language] ?? []).map((unit) => sentences[unit]!);
    const place = units[0]?.[0] ?? last;
    if (units.length > 0 && !moved?.includes(language)) last = units.at(-1)![1];
    return { language, text, units, place };
  });
}

function* placedWords(sides: readonly Side[]): Steps<PlacedWord[]> {
  const all: PlacedWord[] = [];
  for (const [bead, side] of sides.entries()) {
    for (const unit of side.units)
      for (const [k, word] of wordsOf({ ...side, units: [unit] }).entries())
        all.push({ ...word, bead, isFirst: k === 0 });
    yield (bead + 1) / sides.length;
  }
  return all;
}
