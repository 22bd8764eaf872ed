import { IngestError } from './ingest-error.ts';

/** First bytes of formats that are often sent in place of text, by the formats' specifications. */
const MAGIC_NUMBERS: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive, such as DOCX, ODT or EPUB'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Microsoft Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file, such as WebP or WAV'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\xff\xfe\x00\x00', 'UTF-32 text'],
  ['\x00\x00\xfe\xff', 'UTF-32 text'],
  ['\x7fELF', 'a program'],
];

/** Share of control characters above which decoded bytes are not a text. */
const MAX_CONTROL_SHARE = 0.01;

/** @throws {IngestError} `binary` when the bytes begin as a known format that is not plain text. */
export function refuseKnownFormats(bytes: Uint8Array, subject: string): void {
  const format = MAGIC_NUMBERS.find(([signature]) =>
    [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)),
  )?.[1];
  if (format !== undefined)
    throw new IngestError('binary', `${subject} is not plain text: it looks like ${format}.`);
}

/** @throws {IngestError} `binary` when the decoded text holds NUL or too many other control characters. */
export function refuseControlCharacters(text: string, subject: string): void {
  if (text.includes('\0'))
    throw new IngestError('binary', `${subject} is not text: it holds NUL characters.`);
  let controls = 0;
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++;
  if (controls > text.length * MAX_CONTROL_SHARE)
    throw new IngestError(
      'binary',
      `${subject} is not text: ${controls} of its ${text.length} characters are control characters.`,
    );
}

/** C0, DEL and C1, without tab, line feed, vertical tab, form feed, carriage return and next line. */
function isControl(code: number): boolean {
  return (code < 0x20 && (code < 0x09 || code > 0x0d)) || (code >= 0x7f && code < 0xa0 && code !== 0x85);
}
