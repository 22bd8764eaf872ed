import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';
import { concat, encode, PARAGRAPHS, type ParagraphLanguage } from './encode.ts';

const MARKS = {
  'utf-8': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
} as const;

const CHARSETS_OF: Record<ParagraphLanguage, string[]> = {
  de: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  en: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  es: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  fr: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  ru: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r'],
};

const CASES = (Object.keys(PARAGRAPHS) as ParagraphLanguage[]).flatMap((language) =>
  CHARSETS_OF[language].map((charset) => ({ language, charset, text: paragraph(language, charset) })),
);

/** KOI8-R has no dash and no guillemets, so that there the quotation goes without. */
function paragraph(language: ParagraphLanguage, charset: string): string {
  const text = PARAGRAPHS[language];
  return charset === 'koi8-r' ? text.replace(/[«»–]/g, '') : text;
}

const assumed = (charset: string) => [
  { code: 'charset-assumed', message: `No charset was declared; ${charset} is assumed.` },
];

describe('a declared charset', () => {
  test.each(CASES)('$charset gives back the $language paragraph', ({ charset, text }) => {
    expect(decode(encode(text, charset), charset, undefined, 'x')).toEqual({ text, charset, warnings: [] });
  });

  test.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['CP1251', 'windows-1251'],
    ['UTF8', 'utf-8'],
    ['utf-16', 'utf-16le'],
  ])('%s is a name of %s', (label, charset) => {
    expect(decode(encode('A plain sentence.', charset), label, undefined, 'x').charset).toBe(charset);
  });

  test('gives way to a byte-order mark, with a warning', () => {
    const bytes = concat(MARKS['utf-8'], encode(PARAGRAPHS.ru, 'utf-8'));
    expect(decode(bytes, 'windows-1251', undefined, 'x')).toEqual({
      text: PARAGRAPHS.ru,
      charset: 'utf-8',
      warnings: [
        {
          code: 'charset-overruled',
          message: 'Declared windows-1251, but the byte-order mark says utf-8, which was believed.',
        },
      ],
    });
  });

  test('of one byte is obeyed, but doubted where the bytes are UTF-8', () => {
    const { text, warnings } = decode(encode('Grüße', 'utf-8'), 'windows-1252', undefined, 'x');
    expect(text).toBe('GrÃ¼ÃŸe');
    expect(warnings).toEqual([
      {
        code: 'charset-doubtful',
        message: 'Declared windows-1252, but the bytes look like UTF-8; check the accented letters.',
      },
    ]);
  });
});

describe('an undeclared charset', () => {
  test.each(CASES)('is recognised: $charset, $language', ({ charset, text }) => {
    const warnings = charset === 'utf-8' ? [] : assumed(charset);
    expect(decode(encode(text, charset), undefined, undefined, 'x')).toEqual({ text, charset, warnings });
  });

  test.each(Object.entries(MARKS))(
    'is told by the byte-order mark of %s, without a warning',
    (charset, mark) => {
      const bytes = concat(mark, encode(PARAGRAPHS.ru, charset));
      expect(decode(bytes, undefined, undefined, 'x')).toEqual({
        text: PARAGRAPHS.ru,
        charset,
        warnings: [],
      });
    },
  );

  test('is UTF-8 where all bytes are ASCII', () => {
    expect(decode(encode('Good luck.', 'utf-8'), undefined, undefined, 'x').warnings).toEqual([]);
  });

  test.each([
    ['ru', 'windows-1251', 'Спасибо'],
    ['de', 'windows-1252', 'Grüße'],
    ['fr-CH', 'windows-1252', 'Voilà'],
  ])('of a single word is decided by the language: %s', (language, charset, word) => {
    const bytes = encode(word, charset);
    expect(decode(bytes, undefined, language, 'x')).toEqual({
      text: word,
      charset,
      warnings: assumed(charset),
    });
  });
});

describe('the stored text', () => {
  test.each([
    ['CRLF', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['CR', 'one\rtwo\r', 'one\ntwo\n'],
    ['LF', 'one\ntwo\n', 'one\ntwo\n'],
    ['all three', 'one\r\ntwo\rthree\n\r\nfour', 'one\ntwo\nthree\n\nfour'],
    ['LF and CR, which are two ends', 'one\n\rtwo', 'one\n\ntwo'],
  ])('has LF for %s', (_, source, stored) => {
    expect(decode(encode(source, 'utf-8'), undefined, undefined, 'x').text).toBe(stored);
  });

  test('keeps everything else: outer and double blanks, tabs, no-break spaces, separators, decomposed letters', () => {
    const text = ' \n\tone  two\u00a0\u202f\u2028e\u0301\u00ad\u200b.  \n\n\n';
    expect(decode(encode(text, 'utf-8'), undefined, undefined, 'x').text).toBe(text);
  });

  test('loses one byte-order mark only', () => {
    const bytes = concat(MARKS['utf-8'], MARKS['utf-8'], encode('one', 'utf-8'));
    expect(decode(bytes, undefined, undefined, 'x').text).toBe('\ufeffone');
  });

  const texts = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .filter((text) => text.isWellFormed() && !/[\p{Cc}\ufeff]/u.test(text))
    .chain((text) => fc.nat(text.length).map((at) => `${text.slice(0, at)}\n${text.slice(at)}`))
    .filter((text) => text.isWellFormed());

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('is what was encoded, in declared %s', (charset) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(encode(text, charset), charset, undefined, 'x').text).toBe(text);
      }),
    );
  });

  test('is the same whatever the line ends were', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const windows = encode(text.replaceAll('\n', '\r\n'), 'utf-8');
        expect(decode(windows, undefined, undefined, 'x').text).toBe(text);
      }),
    );
  });
});
