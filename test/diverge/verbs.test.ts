import { describe, expect, test } from 'vitest';
import { readPairChecker } from '../../src/node/pair-checker.ts';

const CHECKER = readPairChecker();

function pairOf(language: string, source: string, target: string) {
  return { id: 1, sourceLanguage: language, targetLanguage: 'en', source, target };
}

/** The forms of the verbs that render each other, as `past = past`. */
function formsOf(language: string, source: string, target: string): string[] {
  return CHECKER.countablesOf(pairOf(language, source, target)).forms.map((forms) => forms.join(' = '));
}

describe('forms of verbs that render each other', () => {
  test.each([
    ['de', 'Die Schulen wurden gestern geschlossen.', 'The schools were closed yesterday.', 'past = past'],
    [
      'de',
      'Der Präsident wird die Schulen besuchen.',
      'The president will visit the schools.',
      'future = future',
    ],
    ['de', 'Sie hat das Buch geschrieben.', 'She has written the book.', 'perfect = perfect'],
    [
      'es',
      'El presidente visitará las escuelas.',
      'The president will visit the schools.',
      'future = future',
    ],
    ['es', 'El presidente visitó las escuelas.', 'The president visited the schools.', 'past = past'],
    ['fr', 'Le président a visité les écoles.', 'The president visited the schools.', 'perfect = past'],
    ['fr', 'Le président visitait les écoles.', 'The president visited the schools.', 'past = past'],
    ['ru', 'Президент посетил школы.', 'The president visited the schools.', 'past = past'],
    [
      'ru',
      'Президент хочет посетить школы.',
      'The president wants to visit the schools.',
      'infinitive = infinitive',
    ],
  ])('%s: %s – %s', (language, source, target, forms) => {
    expect(formsOf(language, source, target)).toEqual([forms]);
  });

  test.each([
    ['de', 'Der Präsident besuchte die Schulen.', 'The president visited the schools.', 'will visit'],
    ['es', 'El presidente visitó las escuelas.', 'The president visited the schools.', 'will visit'],
    ['fr', 'Le président visitera les écoles.', 'The president will visit the schools.', 'visited'],
    ['ru', 'Президент посетил школы.', 'The president visited the schools.', 'will visit'],
  ])('%s: another tense weighs', (language, source, target, other) => {
    const damaged = target.replace(/will visit|visited/, other);
    expect(CHECKER.evidenceOf(pairOf(language, source, target)).evidence.otherTense).toBe(0);
    expect(CHECKER.evidenceOf(pairOf(language, source, damaged)).evidence.otherTense).toBeGreaterThan(0.5);
  });
});
