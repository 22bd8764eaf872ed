import { expect, test } from 'vitest';
import { readPairChecker } from '../../src/node/pair-checker.ts';

const CHECKER = readPairChecker();

/** What took time that grew with the square of the length; with it a case would not end within the suite’s limit. */
test.each([
  ['digits', '123', '124'],
  ['numbers', '12 345 7 ', '12 345 8 '],
  ['articles without a number', 'Article ', 'Artikel '],
  ['articles', 'Article 5 ', 'Artikel 6 '],
  ['denials', 'not ', 'nicht '],
  ['modals, quantifiers and contrasts', 'must all rise fall ', 'muss alle steigen fallen '],
  ['names of places', 'the Petrov the London the Kiev ', 'der Petrow der London der Kiew '],
  ['bodies', 'United Nations UN ', 'Vereinte Nationen UNO '],
  ['dates', 'on 5 May 2019, Monday ', 'am 5. Mai 2019, Montag '],
  ['quotations', '“a” „b“ ', '„a“ “b” '],
  ['letters', 'a', 'b'],
  ['hyphens', 'a-', 'b-'],
  [
    'sentences',
    'The ministry supports the dialogue and will help. ',
    'Das Ministerium unterstützt den Dialog und hilft. ',
  ],
])('a passage of 300,000 characters of %s is checked', (_, english, german) => {
  const filled = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length));
  const { score, divergences } = CHECKER.check({
    id: 1,
    sourceLanguage: 'en',
    targetLanguage: 'de',
    source: filled(english),
    target: filled(german),
  });
  expect(score).toBeGreaterThanOrEqual(0);
  expect(divergences.length).toBeLessThan(2000);
});
