import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLexicon, encodeLexicon, lexiconOf } from '../../src/lexicon/lexicon.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { trainLexicon } from '../../src/lexicon/train.ts';
import { readLexicons } from '../../src/node/lexicons.ts';

const OPTIONS = { entries: 1000, rounds: 8 };

describe('training', () => {
  test('finds which word renders which, though they always come in company', () => {
    const lexicon = trainLexicon(
      'en',
      'de',
      [
        ['the house', 'das Haus'],
        ['the book', 'das Buch'],
        ['a book', 'ein Buch'],
        ['the old house', 'das alte Haus'],
      ],
      OPTIONS,
    );
    const lexicons = new Lexicons([lexicon]);
    const [best] = [...lexicons.renderings('en', ['book'], 'de', ['das', 'ein', 'buch'])].sort(
      (x, y) => y.forward * y.backward - x.forward * x.backward,
    );
    expect(best?.target).toBe(2);
  });

  test('gives the same bytes at every run', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a b', 'b c', 'c'), fc.constantFrom('x', 'y x', 'z')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, (texts) => {
        const bytes = () => encodeLexicon(trainLexicon('en', 'de', texts, OPTIONS));
        expect(bytes()).toEqual(bytes());
      }),
    );
  });
});

const stems = fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{1,8}$/), { minLength: 1, maxLength: 12 });
const probability = fc.double({ min: 0.001, max: 1, noNaN: true });
const lexicon = fc
  .tuple(stems, stems)
  .chain(([from, to]) =>
    fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...from),
        target: fc.constantFrom(...to),
        forward: probability,
        backward: probability,
      }),
      { selector: (e) => `${e.source} ${e.target}`, maxLength: 40 },
    ),
  )
  .map((entries) => lexiconOf('en', 'ru', entries));

describe('the file', () => {
  test('keeps every entry, and its probabilities to two parts in a hundred', () => {
    fc.assert(
      fc.property(lexicon, (written) => {
        const read = decodeLexicon(encodeLexicon(written));
        expect({ ...read, forward: 0, backward: 0 }).toEqual({ ...written, forward: 0, backward: 0 });
        for (const [e, p] of written.forward.entries())
          expect(Math.abs(Math.log(read.forward[e]! / p))).toBeLessThan(0.02);
      }),
    );
  });

  test('cut short anywhere is refused', () => {
    fc.assert(
      fc.property(lexicon, fc.double({ min: 0, max: 0.999, noNaN: true }), (written, share) => {
        const bytes = encodeLexicon(written);
        const cut = bytes.subarray(0, Math.floor(share * bytes.length));
        expect(() => decodeLexicon(cut)).toThrow(/cut short|not a lexicon of this version/);
      }),
    );
  });

  test('of another format is refused by name', () => {
    const other = new TextEncoder().encode('concordat-lexicon 0\n{}\n');
    expect(() => decodeLexicon(other)).toThrow('not a lexicon of this version');
  });
});

describe('the lexicons that come with the program', () => {
  const lexicons = readLexicons();
  const rendering = (from: string, word: string, to: string, others: string[]) =>
    lexicons.renderings(from, [word], to, others).sort((x, y) => y.forward - x.forward)[0]?.target;

  test('know words between English and each language', () => {
    expect(rendering('en', 'peac', 'de', ['krieg', 'fried'])).toBe(1);
    expect(rendering('en', 'govern', 'fr', ['gouvern', 'voisin'])).toBe(0);
  });

  test('go through English where there is no English', () => {
    expect(rendering('de', 'wass', 'ru', ['хлеб', 'вод'])).toBe(1);
    expect(rendering('ru', 'вод', 'es', ['pan', 'agu'])).toBe(1);
  });

  test('know nothing of a language that they do not cover', () => {
    expect(lexicons.covers('en', 'eo')).toBe(false);
    expect(lexicons.renderings('en', ['peac'], 'eo', ['pac'])).toEqual([]);
  });
});
