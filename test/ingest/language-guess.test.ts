import { describe, expect, test } from 'vitest';
import { guessLanguage, languageWarnings, undeclaredLanguage } from '../../src/ingest/language-guess.ts';
import { PARAGRAPHS } from './encode.ts';

describe('the language of a text', () => {
  test.each(Object.entries(PARAGRAPHS))('is recognised from a paragraph: %s', (language, text) => {
    const guess = guessLanguage(text);
    expect(guess?.language).toBe(language);
    expect(guess?.confidence).toBeGreaterThan(0.8);
  });

  test.each([
    [
      'pt',
      'Na terça-feira, os presidentes das câmaras das duas cidades inauguraram a nova ponte sobre a baía.',
    ],
    ['it', 'Martedì i sindaci delle due città hanno inaugurato il nuovo ponte che attraversa la baia.'],
    ['uk', 'У вівторок мери обох міст відкрили новий міст через затоку, який відтепер належить кожному.'],
    ['nl', 'Dinsdag openden de burgemeesters van beide steden de nieuwe brug over de baai.'],
  ])('is not taken for a neighbour’s: %s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  test('is that of most of the text, with a confidence that tells of the rest', () => {
    const mostlyFrench = [PARAGRAPHS.fr, PARAGRAPHS.fr, PARAGRAPHS.de].join('\n\n');
    const guess = guessLanguage(mostlyFrench)!;
    expect(guess.language).toBe('fr');
    expect(guess.confidence).toBeLessThan(guessLanguage(PARAGRAPHS.fr)!.confidence);
  });

  test.each([
    ['a name', 'Lavrov'],
    ['two words', 'Guten Tag.'],
    ['as much in one language as in another', `${PARAGRAPHS.de.repeat(4)}\n\n${PARAGRAPHS.es.repeat(4)}`],
  ])('is not decided by %s', (_, text) => {
    expect(() => undeclaredLanguage(guessLanguage(text), null, 'The text')).toThrow('cannot be recognised');
  });

  test('is what the page says where the text does not decide', () => {
    expect(undeclaredLanguage(guessLanguage('Guten Tag.'), 'de', 'The text')).toBe('de');
    expect(undeclaredLanguage(guessLanguage(PARAGRAPHS.fr), 'de', 'The text')).toBe('fr');
  });

  test('of digits is nobody’s', () => {
    expect(guessLanguage('24.06.2019')).toBeNull();
  });

  test('is guessed from the beginning of a long text', () => {
    const long = PARAGRAPHS.en.repeat(200);
    expect(guessLanguage(`${long}${PARAGRAPHS.ru.repeat(1000)}`)).toEqual(guessLanguage(long));
  });
});

describe('a declared language', () => {
  const french = { language: 'fr', confidence: 0.994 };

  test.each([
    ['agrees with the text', 'fr', []],
    ['agrees with the text, with a region', 'fr-CH', []],
    [
      'is another than the text’s',
      'de',
      [['language-mismatch', 'Declared German (de), but the text looks like French (fr, 99 %).']],
    ],
    [
      'has no rules of its own and cannot be guessed',
      'oc',
      [['language-generic', 'There are no rules for Occitan (oc); generic ones apply.']],
    ],
    [
      'has no rules of its own and is another than the text’s',
      'eo',
      [
        ['language-mismatch', 'Declared Esperanto (eo), but the text looks like French (fr, 99 %).'],
        ['language-generic', 'There are no rules for Esperanto (eo); generic ones apply.'],
      ],
    ],
  ])('that %s', (_, language, expected) => {
    const found = languageWarnings(language, french).map(({ code, message }) => [code, message]);
    expect(found).toEqual(expected);
  });

  test('is not doubted on an unsure guess', () => {
    expect(languageWarnings('de', { language: 'fr', confidence: 0.75 })).toEqual([]);
    expect(languageWarnings('de', null)).toEqual([]);
  });
});
