import { type Language, primarySubtag } from '../language.ts';
import { onceAForm } from '../word-form.ts';
import type { Expression, PlainWord } from './expressions.ts';
import { TENSES } from './words/tenses.ts';

/** The languages whose tenses are told. */
export const TENSE_LANGUAGES = Object.keys(TENSES);

/** The words of a unit that put it in the past or in the future, as far as single words tell; the present is silent. Linear. */
export function tensesIn(words: readonly PlainWord[], language: Language): Expression[] {
  if (!TENSES[primarySubtag(language)]) return [];
  const telling = words.filter(({ form }) => tensesOf(form) !== NOTHING);
  const mayBePassive = telling.some(({ form }) => tensesOf(form).mayBePassive);
  return telling.flatMap(({ span, form }): Expression[] => {
    const { isFuture, isPast } = tensesOf(form);
    if (!mayBePassive && isFuture) return [{ value: 'future', span, certainty: 1 }];
    return isPast ? [{ value: 'past', span, certainty: 1 }] : [];
  });
}

/** What most words tell. */
const NOTHING = { isPast: false, isFuture: false, mayBePassive: false };

/** What a word tells by itself. */
const tensesOf = onceAForm((word, language) => {
  const { past, future, neither, passive } = TENSES[primarySubtag(language)]!;
  const isSilent = neither.test(word);
  const told = {
    isPast: !isSilent && past.test(word),
    isFuture: !isSilent && future.test(word),
    mayBePassive: passive?.test(word) ?? false,
  };
  return told.isPast || told.isFuture || told.mayBePassive ? told : NOTHING;
});
