import { describe, expect, test } from 'vitest';
import { nameKey, soundSimilarity, spokenKeys } from '../../src/text/transliterate.ts';

/** How alike the likeliest readings of two names sound. */
function alike(x: string, y: string): number {
  return Math.max(...spokenKeys(x).flatMap((a) => spokenKeys(y).map((b) => soundSimilarity(a, b))));
}

describe('names across scripts', () => {
  test.each([
    ['Lavrov', 'Лавров'],
    ['Lawrow', 'Лавров'],
    ['Jones', 'Джонс'],
    ['Wallace', 'Уоллес'],
    ['Hughes', 'Хьюз'],
    ['Beauvillier', 'Бовилье'],
    ['Juárez', 'Хуарес'],
    ['Knott', 'Нотт'],
    ['Schröder', 'Шрёдер'],
    ['Chirac', 'Ширак'],
    ['Zhukov', 'Жуков'],
    ['Joukov', 'Жуков'],
  ])('%s and %s sound alike', (latin, cyrillic) => {
    expect(alike(latin, cyrillic)).toBeGreaterThanOrEqual(0.6);
  });

  test.each([
    ['Merkel', 'Лавров'],
    ['Hamburg', 'Париж'],
    ['Petersen', 'Уоллес'],
    ['Kowalski', 'Джонсон'],
  ])('%s and %s do not', (latin, cyrillic) => {
    expect(alike(latin, cyrillic)).toBeLessThan(0.5);
  });

  test('a vowel weighs less than a consonant', () => {
    expect(soundSimilarity('kiev', 'kiiv')).toBeGreaterThan(soundSimilarity('kiev', 'kirv'));
  });

  test('keys agree across the customs of transcription', () => {
    const keys = ['Порошенко', 'Poroshenko', 'Poroschenko', 'Porochenko'].map((name, k) =>
      nameKey(name, ['ru', 'en', 'de', 'fr'][k]!),
    );
    expect(new Set(keys)).toEqual(new Set(['porosenko']));
  });
});
