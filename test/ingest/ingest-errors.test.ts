import { describe, expect, test } from 'vitest';
import { type IngestSource, ingest } from '../../src/ingest/ingest.ts';
import type { IngestErrorCode } from '../../src/ingest/ingest-error.ts';
import { MAX_SOURCE_BYTES } from '../../src/ingest/limits.ts';
import { concat, encode, PARAGRAPHS } from './encode.ts';

const utf8 = (text: string) => encode(text, 'utf-8');
const binary = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

type Case = [string, Omit<IngestSource, 'name'>, IngestErrorCode, string];

describe('a source that cannot be read is refused with its reason', () => {
  test.each<Case>([
    ['no bytes', { bytes: utf8('') }, 'empty', '“x.txt” is empty.'],
    ['white space only', { bytes: utf8(' \n\t\u00a0\r\n') }, 'empty', '“x.txt” is empty.'],
    ['a byte-order mark only', { bytes: Uint8Array.of(0xef, 0xbb, 0xbf) }, 'empty', '“x.txt” is empty.'],
    ['punctuation only', { bytes: utf8('— … 24.06.2019 !?') }, 'no-letters', '“x.txt” contains no letters.'],
    [
      'too many bytes',
      { bytes: new Uint8Array(MAX_SOURCE_BYTES + 1) },
      'too-large',
      '“x.txt” has more than 20 MB.',
    ],
    [
      'a page without text',
      { bytes: utf8('<html><body><script>let text = 1;</script><p> </p></body></html>') },
      'empty',
      '“x.txt” is a web page without text.',
    ],
    [
      'an unknown charset',
      { bytes: utf8('Good luck.'), charset: 'utf-9' },
      'charset-unknown',
      '“x.txt” is declared as “utf-9”, which is no charset known.',
    ],
    [
      'declared UTF-8 with a byte of Windows-1252',
      { bytes: encode('Viel Glück', 'windows-1252'), charset: 'utf-8' },
      'charset-invalid',
      '“x.txt” is not valid UTF-8 at byte 7.',
    ],
    [
      'UTF-8 that ends within a letter, counted with the byte-order mark',
      { bytes: concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('Glück').subarray(0, 3)), charset: 'utf-8' },
      'charset-invalid',
      '“x.txt” is not valid UTF-8 at byte 5.',
    ],
    [
      'undeclared UTF-8 with one byte damaged',
      { bytes: concat(utf8(PARAGRAPHS.de), Uint8Array.of(0xff)) },
      'charset-invalid',
      `“x.txt” is not valid UTF-8 at byte ${utf8(PARAGRAPHS.de).length}.`,
    ],
    [
      'UTF-16 with half a letter',
      { bytes: encode('Good luck.', 'utf-16le').subarray(1), charset: 'utf-16le' },
      'charset-invalid',
      '“x.txt” is not valid UTF-16LE.',
    ],
    [
      'bytes of no charset that is met with the five languages',
      { bytes: encode('Спасибо', 'windows-1251') },
      'charset-undetected',
      'The charset of “x.txt” cannot be recognised and none is declared; please declare it.',
    ],
    ['NUL bytes', { bytes: binary('Good\0 luck.') }, 'binary', '“x.txt” is not text: it holds NUL bytes.'],
    [
      'NUL in declared UTF-8',
      { bytes: binary('Good\0 luck.'), charset: 'utf-8' },
      'binary',
      '“x.txt” is not text: it holds NUL characters.',
    ],
    [
      'control characters',
      { bytes: binary('Good \x1b\x01luck.') },
      'binary',
      '“x.txt” is not text: 2 of its 12 characters are control characters.',
    ],
    [
      'a media type that is no text',
      { bytes: utf8('{"text":"Good luck."}'), mediaType: 'application/json; charset=utf-8' },
      'media-type',
      '“x.txt” is of media type application/json, which is not read.',
    ],
    [
      'a malformed language tag',
      { bytes: utf8(PARAGRAPHS.de), language: 'de_DE' },
      'language-malformed',
      '“x.txt” is declared to be in “de_DE”, which is not a language tag.',
    ],
    [
      'a text too short to guess its language',
      { bytes: utf8('Lavrov') },
      'language-undetected',
      'The language of “x.txt” cannot be recognised; please declare it.',
    ],
  ])('%s', async (_, source, code, message) => {
    const refusal = ingest({ ...source, name: 'x.txt' });
    await expect(refusal).rejects.toMatchObject({ name: 'IngestError', code, message });
  });

  test.each([
    ['a PDF document', '%PDF-1.7\n'],
    ['a ZIP archive, such as DOCX, ODT or EPUB', 'PK\x03\x04\x14'],
    ['an old Microsoft Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['an RTF document', '{\\rtf1\\ansi Good luck.}'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n'],
    ['a JPEG picture', '\xff\xd8\xff\xe0'],
    ['a GIF picture', 'GIF89a'],
    ['a RIFF file, such as WebP or WAV', 'RIFF\x10\x00\x00\x00WEBP'],
    ['a gzip file', '\x1f\x8b\x08'],
    ['a Zstandard file', '\x28\xb5\x2f\xfd'],
    ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
    ['UTF-32 text', '\xff\xfe\x00\x00G\x00\x00\x00'],
    ['UTF-32 text', '\x00\x00\xfe\xff\x00\x00\x00G'],
    ['a program', '\x7fELF\x02'],
  ])('%s, by its first bytes', async (format, start) => {
    const message = `“x.txt” is not plain text: it looks like ${format}.`;
    await expect(ingest({ bytes: binary(start), name: 'x.txt' })).rejects.toMatchObject({
      code: 'binary',
      message,
    });
  });

  test('a source without a name is “The text”', async () => {
    await expect(ingest({ bytes: utf8('') })).rejects.toThrow('The text is empty.');
  });
});
