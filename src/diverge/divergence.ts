import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';

/** From `medium` on a divergence claims a difference in meaning. */
export const SEVERITIES = ['info', 'low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a check stands in the MQM error typology (Multidimensional Quality Metrics, core). */
export type MqmCategory =
  | 'Accuracy/Mistranslation'
  | 'Accuracy/Omission'
  | 'Accuracy/Addition'
  | 'Accuracy/Untranslated'
  | 'Terminology/Inconsistent'
  | 'Linguistic conventions/Spelling'
  | 'Style/Organization';

/** Values per version for a message or for comparison; what a version lacks is absent from the record. */
export type ByVersion<T> = Readonly<Record<Language, T>>;

/**
 * What a check reports on one passage. Every version of the passage has an entry in `spans`, offsets into its
 * whole stored text: where it says the thing in question; what a version lacks has an empty span `[p, p]` where it
 * would stand.
 */
export interface Finding {
  /** Key into the check's `messages`. */
  readonly messageId: string;
  /** What fills the message's placeholders. */
  readonly data: Readonly<Record<string, string>>;
  /** The deviating versions; all of them, with `split` true, when it is a tie. */
  readonly versions: readonly Language[];
  readonly split: boolean;
  /** Probability, 0…1, that a careful reader would agree. */
  readonly confidence: number;
  /** Replaces the check's default severity. */
  readonly severity?: Severity;
  readonly values: ByVersion<string>;
  readonly spans: ByVersion<readonly Span[]>;
}

/** A finding in its place: the one shape that command line, API and exports share. */
export interface Divergence extends Finding {
  readonly check: string;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly level: Level;
  /** Index of the bead in the alignment's `sentences` or `paragraphs`. */
  readonly bead: number;
  /** `messageId` and `data` as one plain sentence. */
  readonly message: string;
}
