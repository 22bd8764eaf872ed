import { analyse } from 'chardet';
import { type Language, primarySubtag } from '../text/language.ts';
import { CHARSET_SAMPLE_BYTES } from './limits.ts';

/** The one-byte charsets in which texts of the five languages are met, by chardet's names. */
const ONE_BYTE_CHARSETS: Readonly<Record<string, string>> = {
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'ISO-8859-5': 'iso-8859-5',
  'windows-1252': 'windows-1252',
  // The Encoding Standard reads Latin-1 as its superset.
  'ISO-8859-1': 'windows-1252',
};

const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5'];
const WESTERN = ['windows-1252'];
const CHARSETS_OF: Readonly<Record<string, readonly string[]>> = {
  de: WESTERN,
  en: WESTERN,
  es: WESTERN,
  fr: WESTERN,
  ru: CYRILLIC,
};

/** Of 100: below it chardet has seen little more than that the bytes are possible. */
const MIN_CONFIDENCE = 20;

/** High bytes of the Latin letters, Cyrillic, the typographic marks and the number sign № in UTF-16. */
const HIGH_BYTES_OF_TEXT = new Set([0x00, 0x01, 0x04, 0x20, 0x21]);
const MIN_SHARE_OF_TEXT = 0.95;

/** UTF-16 without byte-order mark, told by where the high bytes stand; null where nowhere. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const found = [0, 0];
  for (let index = 0; index < bytes.length; index++)
    if (HIGH_BYTES_OF_TEXT.has(bytes[index]!)) found[index % 2]!++;
  const [even, odd] = found as [number, number];
  const enough = (bytes.length / 2) * MIN_SHARE_OF_TEXT;
  if (odd >= enough && odd > even) return 'utf-16le';
  return even >= enough && even > odd ? 'utf-16be' : null;
}

/**
 * The one-byte charset of bytes that are not UTF-8, by the frequencies of their letters; the language, where
 * known, decides between neighbours and where there is too little to count. Null: none is likely.
 */
export function guessOneByteCharset(bytes: Uint8Array, language: Language | undefined): string | null {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first, bytes.length - CHARSET_SAMPLE_BYTES));
  const matches = analyse(bytes.subarray(start, start + CHARSET_SAMPLE_BYTES))
    .filter((match) => match.confidence >= MIN_CONFIDENCE)
    .map((match) => ONE_BYTE_CHARSETS[match.name] ?? null);
  const expected = language === undefined ? [] : (CHARSETS_OF[primarySubtag(language)] ?? []);
  const asExpected = matches.find((charset) => charset !== null && expected.includes(charset));
  return asExpected ?? matches[0] ?? expected[0] ?? null;
}
