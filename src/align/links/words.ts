import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { formsOf, Vocabulary, type Wording } from '../profile.ts';

/** The units of one version in a bead: what is linked. */
export interface LinkedSegment {
  readonly language: Language;
  /** The version's whole stored text, which all spans index. */
  readonly text: string;
  /** The bead's units in this version, ascending; empty when the version lacks the passage. */
  readonly units: readonly Span[];
}

/** A word or a figure of a segment. */
export interface LinkedWord {
  readonly span: Span;
  /** Its form in the vocabulary of the segment. */
  readonly form: number;
}

/** A segment as what can be linked, in the order of the text; marks are left out. */
export interface SegmentWords extends Wording {
  readonly words: readonly LinkedWord[];
}

export function segmentWords({ language, text, units }: LinkedSegment): SegmentWords {
  const vocabulary = new Vocabulary();
  const words = units.flatMap((unit) =>
    Array.from(formsOf(text, unit, language), (item) => ({
      span: item.span,
      form: vocabulary.add(item),
    })).sort((x, y) => x.span[0] - y.span[0]),
  );
  return { language, vocabulary: vocabulary.forms, words };
}
