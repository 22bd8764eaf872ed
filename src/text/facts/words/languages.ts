import { type Language, primarySubtag } from '../../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { calendar, type FigureWords } from './figure-words.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

const KNOWN: Readonly<Record<string, FigureWords>> = { de, en, es, fr, ru };

const NEVER = /^(?!)/u;

/** Of other languages only digits are read. */
const UNKNOWN: FigureWords = {
  cardinals: new Map(),
  hundred: new Set(),
  magnitudes: new Map(),
  ordinals: new Map(),
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

export function figureWords(language: Language): FigureWords {
  return KNOWN[primarySubtag(language)] ?? UNKNOWN;
}
