import { type Language, primarySubtag } from '../language.ts';
import type { Expression, PlainWord } from './expressions.ts';
import { TENSES } from './words/tenses.ts';

/** The languages whose tenses are told. */
export const TENSE_LANGUAGES = Object.keys(TENSES);

/** The words of a unit that put it in the past or in the future, as far as single words tell; the present is silent. Linear. */
export function tensesIn(words: readonly PlainWord[], language: Language): Expression[] {
  const rules = TENSES[primarySubtag(language)];
  if (!rules) return [];
  const mayBePassive = words.some(({ text: word }) => rules.passive?.test(word));
  return words.flatMap(({ text: word, span }): Expression[] => {
    if (rules.neither.test(word)) return [];
    if (!mayBePassive && rules.future.test(word)) return [{ value: 'future', span, certainty: 1 }];
    return rules.past.test(word) ? [{ value: 'past', span, certainty: 1 }] : [];
  });
}
