/** A file that is not what its format demands; the message says what is wrong and on which line. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
