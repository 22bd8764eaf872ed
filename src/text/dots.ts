import type { SentenceRules } from './rules/sentence-rules.ts';

/** French words before which another one is cut short: `l’art.` is `art.` */
const ELISION = /^(?:[cdjlmnst]|qu)['’]/iu;
/** How much text before a dot is looked at. */
const REACH = 64;
const ROMAN = /^[IVXLC]+$/u;
const DAY_OR_MONTH = /^\p{Nd}{1,2}$/u;
/** A short word that cannot be spoken: `bzgl`, `frdl`. */
const UNSPEAKABLE =
  /^[^aeiouyäöüáéíóúàèêâîôûаеёиоуыэюя\P{L}][^aeiouyäöüáéíóúàèêâîôûаеёиоуыэюя\P{Ll}]{1,4}$/iu;
/** `EE. UU.`: a plural in Spanish. */
const DOUBLED = /^(\p{Lu})\1$/u;
/** A date that only opens a sentence is no longer than this: `В мае прошлого 2019` */
const OPENING_DATE = 30;

/** What stands before a dot. */
interface Dotted {
  readonly word: string;
  /** The word in lower case without what French cuts short before it. */
  readonly lower: string;
  /** The token before it, `''` at the beginning of the sentence. */
  readonly previous: string;
  /** The first word after it in lower case. */
  readonly follower: string;
  /** The text after it. */
  readonly next: string;
}

/**
 * Whether the dot at `dot` belongs to an abbreviation, initial, ordinal or enumerator and the sentence that begins at
 * `start` goes on with `next`. After the categories of Kiss & Strunk (2006), with tables in place of counts.
 */
export function dotContinues(
  text: string,
  start: number,
  dot: number,
  next: string,
  rules: SentenceRules,
): boolean {
  let from = dot;
  while (from > Math.max(start, dot - REACH) && /[\p{L}\p{N}\p{M}.’'-]/u.test(text[from - 1]!)) from -= 1;
  // Inside an address or path no word is an abbreviation.
  if (from > start && /[/:?=@_&#%]/u.test(text[from - 1]!)) return false;
  const word = text.slice(from, dot).replace(ELISION, '');
  const previous = /(\S+)[\s\u00a0]+$/u.exec(text.slice(Math.max(start, from - 24), from))?.[1] ?? '';
  const follower = (/^[\p{L}\p{M}’'-]+/u.exec(next)?.[0] ?? '').toLowerCase();
  const dotted = { word, lower: word.toLowerCase(), previous, follower, next };
  const opening = from - start < REACH && text.slice(start, from).trim() === '';
  if (/^\p{Nd}+$/u.test(word)) return numberContinues(dotted, opening, rules);
  if (ROMAN.test(word) && (opening || romanContinues(dotted, rules))) return true;
  if (/^\p{Lu}$/u.test(word))
    return initialContinues(dotted, text.slice(Math.max(start, dot - REACH), dot), rules);
  return abbreviationContinues(dotted, text.slice(Math.max(start, dot - REACH), dot), rules);
}

function numberContinues(
  { word, previous, follower, next }: Dotted,
  opening: boolean,
  rules: SentenceRules,
): boolean {
  if (opening) return true;
  if (!DAY_OR_MONTH.test(word)) return false;
  if (/^\p{Nd}{1,2}\.(?:\s?\p{Nd}{2,4})?/u.test(next)) return true;
  if (/^\p{Nd}{1,2}\.$/u.test(previous) && /^\p{Nd}{2,4}/u.test(next)) return true;
  return isOrdinal(follower, rules);
}

function romanContinues({ word, follower, previous }: Dotted, rules: SentenceRules): boolean {
  if (rules.afterOrdinal.has(follower)) return true;
  return word.length > 1 && rules.starters.has(previous.toLowerCase()) && isOrdinal(follower, rules);
}

/** In languages whose ordinals have a dot, a noun follows them, not what begins a sentence. */
function isOrdinal(follower: string, rules: SentenceRules): boolean {
  if (rules.afterOrdinal.size === 0 || follower === '') return false;
  return rules.afterOrdinal.has(follower) || !rules.starters.has(follower);
}

function initialContinues(
  { previous, follower, next, lower }: Dotted,
  sentence: string,
  rules: SentenceRules,
): boolean {
  if (/^\p{Lu}\./u.test(next)) return true;
  const pair = pairOf(previous, lower);
  if (pair !== null && rules.endsList.has(pair)) return false;
  if (pair !== null && rules.dates.has(pair)) return opensWithDate(sentence, rules);
  if (isLabelled(previous, rules)) return false;
  return !rules.starters.has(follower);
}

function isLabelled(previous: string, rules: SentenceRules): boolean {
  return rules.lettered.has(previous.toLowerCase().replace(/\.$/u, ''));
}

function abbreviationContinues(dotted: Dotted, sentence: string, rules: SentenceRules): boolean {
  const { word, lower, previous, follower, next } = dotted;
  const pair = pairOf(previous, lower);
  const written = [pair ?? lower, lower, word, lower.slice(lower.lastIndexOf('-') + 1)];
  const among = (set: ReadonlySet<string>) => written.some((form) => set.has(form));
  if (among(rules.endsList)) return false;
  if (measures(rules.dates, dotted, pair)) return follower === '' || opensWithDate(sentence, rules);
  if (measures(rules.units, dotted, pair)) return follower === '';
  if (
    (among(rules.beforeNumber) || rules.beforeNumber.has(`-${lower.slice(-3)}`)) &&
    isNumber(next, follower, rules)
  )
    return true;
  if (among(rules.neverFinal)) return true;
  if (among(rules.maybeFinal)) return !rules.starters.has(follower);
  if (/^\p{Lu}\p{Ll}?(?:\.-\p{Lu}\p{Ll}?)+$/u.test(word)) return true;
  if (/^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(word)) return !rules.starters.has(follower);
  if (/^\p{Ll}$/u.test(word)) return rules.starters.size > 0 && !rules.starters.has(follower);
  return (UNSPEAKABLE.test(word) || DOUBLED.test(word)) && !rules.starters.has(follower);
}

/** `z.` and `b` as the one abbreviation `z.b`, `и` and `др` as `и.др`. */
function pairOf(previous: string, lower: string): string | null {
  return /^\p{L}{1,3}\.?$/u.test(previous) ? `${previous.toLowerCase().replace('.', '')}.${lower}` : null;
}

/** Whether the word is a unit of measure behind its number, or one of two words (`кв. м`). */
function measures(units: ReadonlySet<string>, { lower, previous }: Dotted, pair: string | null): boolean {
  if (pair !== null && units.has(pair)) return true;
  return (
    (units.has(lower) && /\p{Nd}$|^[IVXLC]+$|[½%]$/u.test(previous)) ||
    ((lower.includes('.') || lower.includes('-')) && units.has(lower))
  );
}

/** Whether what follows is a number, Arabic, Roman or behind a letter (`Art. R. 3`), and not the word “I”. */
function isNumber(next: string, follower: string, rules: SentenceRules): boolean {
  if (/^(?:\p{Nd}|\p{L}[-.\s]{0,2}\p{Nd})/u.test(next)) return true;
  return /^[IVXLC]+(?!\p{L})/u.test(next) && !rules.starters.has(follower);
}

/** Whether nothing but an adverbial of time stands in the clause so far, so that the rest must follow. */
function opensWithDate(sentence: string, rules: SentenceRules): boolean {
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1).trimStart();
  const first = /^[\p{L}’'-]+/u.exec(clause)?.[0].toLowerCase() ?? '';
  return clause.length <= OPENING_DATE && rules.prepositions.has(first);
}
