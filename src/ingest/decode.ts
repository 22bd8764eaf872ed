import type { Language } from '../text/language.ts';
import { refuseControlCharacters } from './binary.ts';
import { guessOneByteCharset, guessUtf16 } from './charset-guess.ts';
import { IngestError } from './ingest-error.ts';
import type { IngestWarning } from './ingest-warning.ts';

export interface Decoded {
  /** Without byte-order mark, with LF line ends. */
  readonly text: string;
  /** The charset's name in the Encoding Standard, in lower case: `utf-8`, `windows-1251`, … */
  readonly charset: string;
  readonly warnings: readonly IngestWarning[];
}

interface Charset {
  readonly name: string;
  readonly warnings: readonly IngestWarning[];
}

const BYTE_ORDER_MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a text by its byte-order mark, else the declared charset, else UTF-8 where the bytes are that, else
 * a guess. Line ends (CR, CRLF) become LF; nothing else is changed and nothing is replaced.
 * @param declared a label of the Encoding Standard (`latin1`, `cp1251`, …)
 * @param subject how messages name the text
 * @throws {IngestError} `charset-…` or `binary`
 */
export function decode(
  bytes: Uint8Array,
  declared: string | undefined,
  language: Language | undefined,
  subject: string,
): Decoded {
  const { name, warnings } =
    declared === undefined
      ? (markedCharset(bytes) ?? likelyCharset(bytes, language, subject))
      : declaredCharset(bytes, declared, subject);
  const text = strictly(bytes, name, subject);
  refuseControlCharacters(text, subject);
  return { text: text.replace(/\r\n?/g, '\n'), charset: name, warnings };
}

/** The charset that a byte-order mark at the beginning tells. */
function markedCharset(bytes: Uint8Array): Charset | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked && { name: marked[0], warnings: [] };
}

/** A byte-order mark is believed before a declaration, as the Encoding Standard has it. */
function declaredCharset(bytes: Uint8Array, declared: string, subject: string): Charset {
  const name = charsetName(declared);
  if (name === undefined)
    throw new IngestError(
      'charset-unknown',
      `${subject} is declared as “${declared}”, which is no charset known.`,
    );
  const marked = markedCharset(bytes);
  if (marked !== undefined && marked.name !== name) {
    const message = `Declared ${name}, but the byte-order mark says ${marked.name}, which was believed.`;
    return { name: marked.name, warnings: [{ code: 'charset-overruled', message }] };
  }
  if (!name.startsWith('utf-') && bytes.some((byte) => byte >= 0x80) && decodes(bytes, 'utf-8')) {
    const message = `Declared ${name}, but the bytes look like UTF-8; check the accented letters.`;
    return { name, warnings: [{ code: 'charset-doubtful', message }] };
  }
  return { name, warnings: [] };
}

function charsetName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The charset of bytes without mark and declaration. */
function likelyCharset(bytes: Uint8Array, language: Language | undefined, subject: string): Charset {
  if (bytes.includes(0)) {
    const name = guessUtf16(bytes);
    if (name === null) throw new IngestError('binary', `${subject} is not text: it holds NUL bytes.`);
    return assumed(name);
  }
  if (decodes(bytes, 'utf-8') || isDamagedUtf8(bytes)) return { name: 'utf-8', warnings: [] };
  const name = guessOneByteCharset(bytes, language);
  if (name !== null) return assumed(name);
  const message = `The charset of ${subject} cannot be recognised and none is declared; please declare it.`;
  throw new IngestError('charset-undetected', message);
}

function assumed(name: string): Charset {
  return {
    name,
    warnings: [{ code: 'charset-assumed', message: `No charset was declared; ${name} is assumed.` }],
  };
}

/** In a one-byte charset hardly any letters form sequences of UTF-8; in damaged UTF-8 nearly all do. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken++;
    else if (character > '\x7f') sound++;
  }
  return sound > 4 * broken;
}

function decodes(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function strictly(bytes: Uint8Array, charset: string, subject: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    const place = charset === 'utf-8' ? ` at byte ${invalidUtf8Offset(bytes)}` : '';
    throw new IngestError('charset-invalid', `${subject} is not valid ${charset.toUpperCase()}${place}.`);
  }
}

/** The offset of the first byte that does not belong to a sequence of UTF-8. */
function invalidUtf8Offset(bytes: Uint8Array): number {
  // Bisection: of two lengths, the bytes up to the first still decode as unfinished text, not to the second.
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >>> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  // What an unfinished sequence has before the offending byte is not part of the decoded text.
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, sound), {
    stream: true,
  });
  return new TextEncoder().encode(decoded).length;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
