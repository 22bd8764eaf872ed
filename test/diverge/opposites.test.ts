import { describe, expect, test } from 'vitest';
import type { LinkedWord, State } from '../../src/diverge/pairs/links.ts';
import { Opposites } from '../../src/diverge/pairs/opposites.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readOppositions } from '../../src/node/opposites.ts';
import { stem } from '../../src/text/stem.ts';
import { wordForm } from '../../src/text/word-form.ts';

const lexicons = new Lexicons([
  lexiconOf('en', 'fr', [
    { source: stem('patient', 'en'), target: stem('patients', 'fr'), forward: 0.5, backward: 0.8 },
    { source: stem('hot', 'en'), target: stem('chaud', 'fr'), forward: 0.6, backward: 0.9 },
  ]),
]);
const opposites = new Opposites(
  [
    [['patient'], ['impatient']],
    [
      ['hot', 'fiery'],
      ['cold', 'icy'],
    ],
  ],
  lexicons,
);

/** The words of a text, unlinked where they stand in capitals. */
function side(text: string, language: string): LinkedWord[] {
  return text.split(' ').map((word): LinkedWord => {
    const state: State = word === word.toUpperCase() ? 'none' : 'linked';
    const own = word.toLowerCase();
    const form = wordForm(own, language);
    return {
      word: { text: own, form, span: [0, 1], stem: stem(own, language), key: '', isContent: true },
      wordClass: 'known',
      state,
      partner: state === 'none' ? -1 : 0,
    };
  });
}

const between = (french: string, english: string) =>
  opposites.between({ source: side(french, 'fr'), target: side(english, 'en') }, 'fr', 'en');

describe('opposites in a pair of texts', () => {
  test('are told through the lexicon where both words render nothing', () => {
    expect(between('gens PATIENTS ici', 'people IMPATIENT here')).toBeGreaterThan(2);
    expect(between('repas CHAUD servi', 'meal ICY served')).toBeGreaterThan(2);
  });

  test.each([
    ['one of them renders another word', 'gens patients ici', 'people IMPATIENT here'],
    ['they say the same', 'gens PATIENTS ici', 'people PATIENT here'],
    ['no lexicon has the word', 'gens INCONNUS ici', 'people IMPATIENT here'],
    ['they stand far apart', 'PATIENTS un deux trois quatre', 'one two three four IMPATIENT'],
  ])('are not where %s', (_, french, english) => {
    expect(between(french, english)).toBe(0);
  });

  test('come with the program', () => {
    const words = readOppositions().map((poles) => poles.map((pole) => pole.join(' ')).join(' | '));
    expect(words).toContain('deny | acknowledge admit');
  });
});
