import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { Concept } from '../../src/lexicon/glossary.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { version } from '../align/versions.ts';

const concept = (terms: Readonly<Record<string, readonly string[]>>): Concept =>
  new Map(Object.entries(terms));

/** Knows how common some words are, and that a state is a Staat in half of the cases. */
const LEXICON = lexiconOf('en', 'de', [{ source: 'state', target: 'staat', forward: 0.5, backward: 0.4 }], {
  source: new Map([
    ['of', 0.5],
    ['the', 0.3],
    ['state', 6],
  ]),
  target: new Map([['der', 0.5]]),
});

describe('a glossary', () => {
  const lexicons = new Lexicons(
    [LEXICON],
    [
      concept({ en: ['state'], 'de-AT': ['Staat', 'Land'], ru: ['государство'] }),
      concept({ en: ['Council of the Baltic'], de: ['Ostseerat'] }),
      concept({ en: ['of the'], de: ['der'] }),
    ],
  );
  const shown = (...query: Parameters<typeof lexicons.renderings>) =>
    lexicons.renderings(...query).map((r) => {
      return `${query[1][r.source]}=${query[3][r.target]} ${r.forward} ${r.backward}`;
    });

  test('is surer than the lexicon of the same pair, which is given once', () => {
    expect(shown('en', ['state'], 'de', ['staat'])).toEqual(['state=staat 1 1']);
  });

  test('has synonyms, any region, and pairs that no lexicon has', () => {
    expect(shown('en-GB', ['state'], 'de', ['land'])).toEqual(['state=land 1 1']);
    expect(shown('ru', ['государств'], 'de', ['staat', 'land'])).toEqual([
      'государств=staat 1 1',
      'государств=land 1 1',
    ]);
  });

  test('gives of a term of several words its content words, none surer than another', () => {
    expect(shown('en', ['council', 'of', 'the', 'baltic'], 'de', ['ostseerat'])).toEqual([
      'council=ostseerat 1 0.5',
      'baltic=ostseerat 1 0.5',
    ]);
    expect(shown('de', ['ostseerat'], 'en', ['council', 'baltic'])).toEqual([
      'ostseerat=council 0.5 1',
      'ostseerat=baltic 0.5 1',
    ]);
  });

  test('keeps all words of a term that has common ones alone', () => {
    expect(shown('en', ['of'], 'de', ['der'])).toEqual(['of=der 1 0.5']);
  });

  test('does not make a language covered', () => {
    expect(lexicons.covers('en', 'ru')).toBe(false);
  });
});

describe('a term that no lexicon has', () => {
  // Which of two sentences of one length renders the first sentence, only the made-up term can tell.
  const en = version('en', [['Zorbling never waits.', 'Quimmer comes at once.', 'Peace is in the house.']]);
  const de = version('de', [['Der Klapfel zaudert gar nie.', 'Im Haus herrscht Frieden.']]);
  const beadOf = (glossary: readonly Concept[]) => {
    const lexicons = new Lexicons([], glossary);
    const { sentences } = align([en, de], { lexicons });
    return sentences.find(({ segments }) => segments.de!.includes(0))?.segments.en;
  };

  test('brings the sentences together that have it', () => {
    expect(
      beadOf([concept({ en: ['zorbling'], de: ['Klapfel'] }), concept({ en: ['peace'], de: ['Frieden'] })]),
    ).toContain(0);
    expect(
      beadOf([concept({ en: ['quimmer'], de: ['Klapfel'] }), concept({ en: ['peace'], de: ['Frieden'] })]),
    ).toContain(1);
  });

  test('is not needed by the lexicons that come with the program', () => {
    expect(readLexicons().renderings('en', ['zorbl'], 'de', ['klapfel'])).toEqual([]);
  });
});
