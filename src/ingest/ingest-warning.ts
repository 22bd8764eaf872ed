/**
 * What was assumed or looks wrong:
 * - `charset-assumed`: guessed from the bytes; `charset-doubtful`: not as declared, they look like UTF-8;
 *   `charset-overruled`: a byte-order mark says other than was declared;
 * - `html-partial`: much of a page's text was left out, or some within its article;
 * - `language-mismatch`: the text looks like another language than declared;
 *   `language-generic`: a language without rules of its own.
 */
export type IngestWarningCode =
  | 'charset-assumed'
  | 'charset-doubtful'
  | 'charset-overruled'
  | 'html-partial'
  | 'language-mismatch'
  | 'language-generic';

/** A remark on a source that was read; the message is one sentence. */
export interface IngestWarning {
  readonly code: IngestWarningCode;
  readonly message: string;
}
