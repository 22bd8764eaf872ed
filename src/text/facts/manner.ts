import type { Language } from '../language.ts';
import { type Expression, Expressions, ExpressionTable, type PlainWord, type Rows } from './expressions.ts';
import { CONTRASTS } from './words/contrasts.ts';
import { MODALS } from './words/modals.ts';
import { QUANTIFIERS } from './words/quantifiers.ts';

/** How something is said: what a unit expresses beside its figures and names, read once. */
export interface Manner {
  /** `obligation`, `recommendation`, `possibility`, `volition`. */
  readonly modality: readonly Expression[];
  /** `all`, `most`, …, `at least`, `nearly`: see `SCALES`. */
  readonly quantity: readonly Expression[];
  /** Poles of contrasts: `increase/decrease: decrease`. */
  readonly contrasts: readonly Expression[];
}

/** The languages that there are tables for. */
export const MANNER_LANGUAGES = Object.keys(MODALS);

const EXPRESSIONS = new Expressions(
  new Map(
    MANNER_LANGUAGES.map((language) => [
      language,
      [
        new ExpressionTable(MODALS[language]!),
        new ExpressionTable(QUANTIFIERS[language]!),
        new ExpressionTable(polesIn(language), contrastOf),
      ],
    ]),
  ),
);

const NOTHING: Manner = { modality: [], quantity: [], contrasts: [] };

/** Reads the words of a unit; finds nothing in a language without tables. Linear in the unit. */
export function mannerOf(words: readonly PlainWord[], language: Language): Manner {
  const found = EXPRESSIONS.among(words, language);
  if (!found) return NOTHING;
  const [modality, quantity, contrasts] = found.map((all) => all.filter(({ value }) => value !== '-'));
  return { modality: modality!, quantity: quantity!, contrasts: contrasts! };
}

/** The contrast of a pole: `increase/decrease` of `increase/decrease: decrease`. */
export function contrastOf(pole: string): string {
  return pole.slice(0, pole.indexOf(': '));
}

/** The expressions of each pole in one language. */
function polesIn(language: string): Rows {
  return Object.fromEntries(
    Object.entries(CONTRASTS).flatMap(([contrast, byLanguage]) => {
      const names = contrast.split('/');
      return byLanguage[language]!.split('|').map((list, k) => [`${contrast}: ${names[k]}`, list]);
    }),
  );
}
