import { type Language, primarySubtag } from '../language.ts';
import { type Expression, Expressions, type PlainWord, type Rows } from './expressions.ts';
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

const READERS: ReadonlyMap<string, Readonly<Record<keyof Manner, Expressions>>> = new Map(
  MANNER_LANGUAGES.map((language) => [
    language,
    {
      modality: new Expressions(MODALS[language]!),
      quantity: new Expressions(QUANTIFIERS[language]!),
      contrasts: new Expressions(polesIn(language), contrastOf),
    },
  ]),
);

const NOTHING: Manner = { modality: [], quantity: [], contrasts: [] };

/** Reads the words of a unit; finds nothing in a language without tables. Linear in the unit. */
export function mannerOf(words: readonly PlainWord[], language: Language): Manner {
  const readers = READERS.get(primarySubtag(language));
  if (!readers) return NOTHING;
  const said = (reader: Expressions) => reader.among(words).filter(({ value }) => value !== '-');
  return {
    modality: said(readers.modality),
    quantity: said(readers.quantity),
    contrasts: said(readers.contrasts),
  };
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
