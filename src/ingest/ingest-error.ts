/**
 * Why a source gives no text:
 * - `too-large`: more bytes than `MAX_SOURCE_BYTES`;
 * - `empty`: nothing, or white space only; `no-letters`: punctuation and digits only;
 * - `binary`: not text at all; `media-type`: declared to be something that is not read;
 * - `charset-unknown`: no such charset; `charset-invalid`: bytes that the charset does not have;
 *   `charset-undetected`: none declared and none recognised;
 * - `html-too-complex`: a page over one of the limits on pages;
 * - `language-malformed`: not a BCP 47 tag; `language-undetected`: none declared and none recognised.
 */
export type IngestErrorCode =
  | 'too-large'
  | 'empty'
  | 'no-letters'
  | 'binary'
  | 'media-type'
  | 'charset-unknown'
  | 'charset-invalid'
  | 'charset-undetected'
  | 'html-too-complex'
  | 'language-malformed'
  | 'language-undetected';

/** A source that cannot be read; the message is one sentence that names it, meant for who gave it. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
