import { expect, test } from 'vitest';
import { onceAForm, wordForm } from '../../src/text/word-form.ts';

let asked = 0;
const letters = onceAForm((word, language) => {
  asked += 1;
  return `${language} ${word.length}`;
});

test('a word has one form in each language, and a fact of it is found out once', () => {
  const form = wordForm('Bote', 'de');
  expect(wordForm('Bote', 'de')).toBe(form);
  expect(wordForm('Bote', 'en')).not.toBe(form);
  asked = 0;
  expect([letters(form), letters(wordForm('Bote', 'de')), letters(wordForm('Bote', 'en'))]).toEqual([
    'de 4',
    'de 4',
    'en 4',
  ]);
  expect(asked).toBe(2);
});

test('forms are forgotten before they become too many, and long words are not kept', () => {
  const form = wordForm('vergessen', 'de');
  for (let k = 0; k <= 50_000; k += 1) wordForm(`w${k}`, 'de');
  expect(wordForm('vergessen', 'de')).not.toBe(form);
  const long = 'a'.repeat(41);
  expect(wordForm(long, 'de')).not.toBe(wordForm(long, 'de'));
  expect(letters(wordForm(long, 'de'))).toBe('de 41');
});
