import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';
import type { Finding, MqmCategory, Severity } from './divergence.ts';
import type { Descent } from './pedigree/witnesses.ts';
import type { Renderings } from './renderings.ts';

/** What one version has in a bead. */
export interface Side {
  readonly language: Language;
  /** The version's whole stored text, which all spans index. */
  readonly text: string;
  /** The bead's units in this version, ascending; empty when the version lacks the passage. */
  readonly units: readonly Span[];
  /** Where the passage would stand if `units` is empty, else the start of the first unit. */
  readonly place: number;
}

/** One bead with what every version has in it: what a check looks at. */
export interface Passage {
  readonly level: Level;
  /** Confidence of the bead, 0…1. */
  readonly confidence: number;
  /** Versions in which the passage stands out of the others' order. */
  readonly moved: readonly Language[];
  /** One side per version of the alignment, in its order. */
  readonly sides: readonly Side[];
  /** ISO 8601 date of the document, where it is known: what “last September” is said in relation to. */
  readonly day?: string;
  /** Which versions follow which, where that is known: they count as fewer witnesses. */
  readonly descent?: Descent;
  /** Which words may render which, when lexicons are at hand. */
  readonly renderings?: Renderings;
}

/**
 * What a check says of texts that lie side by side; for the reader, and run as a test. A text is one passage, or, with
 * blank lines between its paragraphs, a document that is aligned first.
 */
export interface Example {
  readonly texts: Readonly<Record<Language, string>>;
  /** The user’s own terms, where there are some: of each concept its terms by language. */
  readonly glossary?: readonly Readonly<Record<Language, readonly string[]>>[];
  /** Whom a finding of the check names, all of them where the versions are divided; absent when nothing is found. */
  readonly deviating?: readonly Language[];
}

/** A rule that yields divergences; see `checks/` for the families and `registry.ts` for the list. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** One paragraph for the reader: what a finding means. */
  readonly description: string;
  /** When it is wrong or silent though it should not be. */
  readonly blindSpots: string;
  /** At least one with a finding and one without. */
  readonly examples: readonly Example[];
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly level: Level;
  readonly languages: 'all' | readonly Language[];
  /** It can be run only where the user has a glossary, on the languages that this has terms in. */
  readonly needsGlossary?: true;
  /** Sentences with `{placeholder}`s, by message id. */
  readonly messages: Readonly<Record<string, string>>;
  /** Pure and total: never throws, never formats. Cost linear in the passage's length. */
  run(passage: Passage): Iterable<Finding>;
}
