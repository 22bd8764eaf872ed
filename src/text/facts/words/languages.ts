import { type Language, primarySubtag } from '../../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { calendar, type FigureLists, type FigureWords, NEVER, withBeginnings } from './figure-words.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

const KNOWN: ReadonlyMap<string, FigureWords> = new Map(
  Object.entries({ de, en, es, fr, ru }).map(([language, lists]) => [language, withBeginnings(lists)]),
);

/** Of other languages only digits are read. */
const UNKNOWN_LISTS: FigureLists = {
  cardinals: new Map(),
  hundred: new Set(),
  magnitudes: new Map(),
  ordinals: new Map(),
  vague: new Map(),
  denominators: new Map(),
  parts: new Map(),
  andHalf: [],
  clock: [],
  hours: new Map(),
  decades: new Map(),
  decadeNoun: NEVER,
  prefixes: new Map(),
  ambiguous: new Set(),
  joins: new Set(),
  percent: NEVER,
  century: NEVER,
  numbered: NEVER,
  months: calendar('(?!)'),
  weekdays: calendar('(?!)'),
  capitalised: false,
  dayBehindMonth: false,
  decimal: '.',
};

const UNKNOWN = withBeginnings(UNKNOWN_LISTS);

export function figureWords(language: Language): FigureWords {
  return KNOWN.get(primarySubtag(language)) ?? UNKNOWN;
}
