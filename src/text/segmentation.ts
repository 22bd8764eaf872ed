import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Level of a unit, an alignment and a divergence. */
export type Level = 'paragraph' | 'sentence';

/**
 * The units of one text, in order. Spans are disjoint; each non-blank character of the text lies in exactly
 * one sentence, each sentence in exactly one paragraph.
 */
export interface Segmentation {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** For each sentence the index of its paragraph; never decreasing. */
  readonly paragraphOf: readonly number[];
}

/** A text with its language and its units: what is aligned. */
export interface SegmentedVersion extends Segmentation {
  readonly language: Language;
  readonly text: string;
}
