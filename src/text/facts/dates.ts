import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { onceAForm } from '../word-form.ts';
import type { Fact } from './fact.ts';
import type { CalendarWords, FigureWords } from './words/figure-words.ts';
import { NEVER } from './words/figure-words.ts';
import { figureWords } from './words/languages.ts';

/** Words between the day, the month and the year: `24 de junio de 2019`, `the 24th of June`. */
const LINK = /^(?:de|del|of|th|st|nd|rd|er|the|,|\.|º)$/iu;
const MAX_LINKS = 2;
/** The English genitive: Saturday’s. */
const GENITIVE = /['’]s$/u;

/**
 * Dates and times among the tokens of a stretch of text; what is written in full or in part: a day, a month, a year, a
 * decade, a weekday, a time. Weeks by number (2019-W26) stay as they are.
 */
export function extractDates(tokens: readonly Token[], language: Language): Fact[] {
  const words = figureWords(language);
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { kind, form } = tokens[at]!;
    if (kind === 'punctuation' || (kind === 'word' && !mayBegin(form))) {
      at += 1;
      continue;
    }
    const read =
      isoWeek(tokens, at) ??
      numericDate(tokens, at) ??
      clockTime(tokens, at) ??
      spokenTime(tokens, at, words) ??
      monthDate(tokens, at, words) ??
      weekday(tokens, at, words) ??
      decade(tokens, at, words) ??
      businessYear(tokens, at) ??
      bareYear(tokens, at);
    if (read) facts.push({ ...read.fact, span: [tokens[at]!.span[0], tokens[read.next - 1]!.span[1]] });
    at = read ? read.next : at + 1;
  }
  return facts;
}

/** Whether a date or time may begin with a word: most words are told from such by one look-up. */
const mayBegin = onceAForm((word, language): boolean => {
  const words = figureWords(language);
  const lower = word.toLowerCase();
  return (
    words.decades.has(lower) ||
    placeOf(word, words.weekdays) > 0 ||
    placeOf(word, words.months) > 0 ||
    words.clock.some(({ before }) => (before.length === 0 ? words.hours.has(lower) : before[0] === lower))
  );
});

interface Read {
  readonly fact: Omit<Fact, 'span'>;
  readonly next: number;
}

/** `24.06.2019`, `2019-06-24`, `24/06/2019`; where the day cannot be told from the month it comes first. */
function numericDate(tokens: readonly Token[], at: number): Read | undefined {
  const digits = tokens[at]?.kind === 'number' ? tokens[at]!.text : '';
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(digits);
  if (european) {
    const [first, second] = [Number(european[1]), Number(european[2])];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return calendarDate(day, month, european[3]!, at + 1);
  }
  const parts = [0, 1, 2, 3, 4].map((k) => tokens[at + k]?.text ?? '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(parts.join(''));
  return iso ? calendarDate(Number(iso[3]), Number(iso[2]), iso[1]!, at + 5) : undefined;
}

/** ISO 8601’s week, `2019-W26`, with its day or without. */
function isoWeek(tokens: readonly Token[], at: number): Read | undefined {
  if (yearAt(tokens, at) === undefined || tokens[at + 1]?.text !== '-') return undefined;
  const week = /^W\d{2}(?:-[1-7])?$/.exec(tokens[at + 2]?.text ?? '');
  return week
    ? { fact: { kind: 'date', value: `${tokens[at]!.text}-${week[0]}`, certainty: 1 }, next: at + 3 }
    : undefined;
}

/** `the 1990s`, `die 90er Jahre`, `los años noventa`, `les années 1990`, `90-е годы`, by number or by name. */
function decade(tokens: readonly Token[], at: number, words: FigureWords): Read | undefined {
  const { kind, text } = tokens[at]!;
  const named = kind === 'word' ? words.decades.get(text.toLowerCase()) : undefined;
  const digits = kind === 'number' ? text : '';
  const tens = /^(?:\d\d)?\d0$/.test(digits) ? digits : named === undefined ? undefined : `${named}`;
  if (tens === undefined) return undefined;
  const end = decadeEnd(tokens, at, words, named !== undefined);
  if (end === undefined) return undefined;
  return {
    fact: { kind: 'decade', value: `${tens}s`, certainty: named === undefined ? 1 : 0.95 },
    next: end,
  };
}

/** Number of the token behind a decade whose tens stand at `at`; undefined when they are another number. */
function decadeEnd(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  isNamed: boolean,
): number | undefined {
  const isGlued = tokens[at + 1]?.span[0] === tokens[at]!.span[1];
  const next = tokens[at + 1]?.text ?? '';
  if (!isNamed && isGlued) {
    if (/^(?:['’]?s|ern?(?:-Jahren?)?)$/u.test(next)) return at + 2;
    const isRussian = /^[-‐‑]$/u.test(next) && /^(?:е|х|ми|м|ых|ые)$/u.test(tokens[at + 2]?.text ?? '');
    if (isRussian) return at + 3;
  }
  const noun = [1, 2, 3].map((k) => tokens[at - k]?.text ?? '');
  const isBehindNoun =
    words.decadeNoun.test(noun[0]!) ||
    (/^(?:de|los|del)$/u.test(noun[0]!) && noun.some((word) => words.decadeNoun.test(word)));
  // “los años 2010 y 2011” are years.
  const isListed = /^(?:y|et|à|[-–,])$/u.test(next) && /^\d{4}$/.test(tokens[at + 2]?.text ?? '');
  if (isBehindNoun) return isListed ? undefined : at + 1;
  if (!isNamed || words.decadeNoun !== NEVER) return undefined;
  // “Neunziger” and “девяностых” are ages and ordinals, too.
  const isSure = /^(?:Jahren?|год\p{L}*)$/u.test(next) || tokens[at - 1]?.text.toLowerCase() === 'the';
  return isSure ? at + 1 : undefined;
}

/** `2018/19`, `2018–19`, `2018-2019`: two years in one. */
function businessYear(tokens: readonly Token[], at: number): Read | undefined {
  const slashed = /^((?:1[5-9]|20)\d\d)\/(\d{2}|\d{4})$/.exec(tokens[at]!.text);
  const isDash = /^[-–‐‑]$/u.test(tokens[at + 1]?.text ?? '');
  const [first, second] = slashed
    ? [slashed[1]!, slashed[2]!]
    : [yearAt(tokens, at), isDash ? /^(?:\d{2}|\d{4})$/.exec(tokens[at + 2]?.text ?? '')?.[0] : undefined];
  if (first === undefined || second === undefined) return undefined;
  if (Number(first.slice(2)) + 1 !== Number(second.slice(-2))) return undefined;
  const value = `${first}/${second.slice(-2)}`;
  return { fact: { kind: 'year', value, certainty: 1 }, next: slashed ? at + 1 : at + 3 };
}

function calendarDate(day: number, month: number, year: string, next: number): Read | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { fact: { kind: 'date', value: `${year}-${two(month)}-${two(day)}`, certainty: 1 }, next };
}

/** `16:48`, `19.30 Uhr`, `19 h 30`, `4:48 p.m.`, `1 p.m.` */
function clockTime(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:([:.])(\d{2}))?$/.exec(token.text) : null;
  if (!match || Number(match[1]) > 24 || Number(match[3] ?? 0) > 59) return undefined;
  const { half, minutes, next } = clockWords(tokens, at + 1);
  if (half === undefined && minutes === undefined && match[2] !== ':') return undefined;
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  const zone = zoneAt(tokens, next);
  const value = `${two(hour)}:${match[3] ?? minutes ?? '00'}${zone?.offset ?? ''}`;
  return { fact: { kind: 'time', value, certainty: 1 }, next: zone?.next ?? next };
}

/** What makes a number a time: `p.m.`, `Uhr`, `h 30`, `часов 30 минут`. */
function clockWords(tokens: readonly Token[], at: number) {
  const word = (k: number) => tokens[at + k]?.text ?? '';
  if (word(0) === 'Uhr') return { half: undefined, minutes: '00', next: at + 1 };
  const isRussian = /^(?:час(?:а|ов)?|ч)$/u.test(word(0)) && /^(?:минут[аы]?|мин)$/u.test(word(2));
  if (isRussian && /^\d{1,2}$/.test(word(1)))
    return { half: undefined, minutes: two(Number(word(1))), next: at + 3 };
  const glued = /^h(\d{2})?$/u.exec(word(0));
  if (glued) {
    const apart = glued[1] === undefined && /^\d{2}$/.test(word(1));
    return { half: undefined, minutes: glued[1] ?? (apart ? word(1) : '00'), next: at + (apart ? 2 : 1) };
  }
  const half = /^([ap])m?$/u.exec(word(0))?.[1];
  if (half && word(0).length === 2) return { half, minutes: '00', next: at + 1 };
  if (half && word(1) === '.' && word(2) === 'm')
    return { half, minutes: '00', next: at + (word(3) === '.' ? 4 : 3) };
  return { half: undefined, minutes: undefined, next: at };
}

/**
 * `half past two`, `halb drei`, `las dos y media`, `deux heures et quart`, `половина третьего`: on a clock of twelve
 * hours, morning or afternoon.
 */
function spokenTime(tokens: readonly Token[], at: number, words: FigureWords): Read | undefined {
  if (tokens[at]!.kind === 'punctuation') return undefined;
  for (const { before, behind, minutes } of words.clock) {
    const afterBefore = pastWords(tokens, at, before);
    const hour = afterBefore === undefined ? undefined : hourAt(tokens, afterBefore, words);
    const next = hour === undefined ? undefined : pastWords(tokens, afterBefore! + 1, behind);
    if (next === undefined) continue;
    const total = (hour! * 60 + minutes + 12 * 60) % (12 * 60);
    const value = `${two(Math.floor(total / 60))}:${two(total % 60)}`;
    return { fact: { kind: 'time', value, certainty: 0.95 }, next };
  }
  return undefined;
}

/** Number of the token behind a phrase, every word of which is there; `at` for the empty phrase. */
function pastWords(tokens: readonly Token[], at: number, phrase: readonly string[]): number | undefined {
  return phrase.every((word, k) => tokens[at + k]?.text.toLowerCase() === word)
    ? at + phrase.length
    : undefined;
}

function hourAt(tokens: readonly Token[], at: number, words: FigureWords): number | undefined {
  const token = tokens[at];
  const word = token?.text.toLowerCase() ?? '';
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : (words.hours.get(word) ?? 0);
  return hour >= 1 && hour <= 12 ? hour : undefined;
}

/** Offsets of the time zones that texts name, by the words that name them. */
const ZONES: ReadonlyMap<string, string> = new Map(
  [
    ['+00:00', 'gmt utc wez tu по_гринвичу greenwich_mean_time'],
    ['+01:00', 'bst cet mez hec'],
    ['+02:00', 'cest mesz hnec'],
    [
      '+03:00',
      'msk мск moscow_time moskauer_zeit hora_de_moscú heure_de_moscou по_московскому_времени московского_времени',
    ],
    ['-05:00', 'est'],
    ['-04:00', 'edt'],
    ['-08:00', 'pst'],
    ['-07:00', 'pdt'],
  ].flatMap(([offset, names]) =>
    names!.split(' ').map((name) => [name.replaceAll('_', ' '), offset!] as const),
  ),
);
const MAX_ZONE_WORDS = 3;

/** The time zone that stands behind a time. */
function zoneAt(
  tokens: readonly Token[],
  at: number,
): { readonly offset: string; readonly next: number } | undefined {
  const open = tokens[at]?.text === '(' ? 1 : 0;
  let words = '';
  for (let k = at + open; k < at + open + MAX_ZONE_WORDS; k += 1) {
    if (tokens[k]?.kind !== 'word') return undefined;
    words += `${words && ' '}${tokens[k]!.text.toLowerCase()}`;
    const offset = ZONES.get(words);
    if (offset !== undefined) return { offset, next: k + 1 };
  }
  return undefined;
}

/** A month with the day before or behind it and the year behind, as far as they are there. */
function monthDate(tokens: readonly Token[], at: number, words: FigureWords): Read | undefined {
  const day = dayAt(tokens, at);
  const afterDay = day === undefined ? at : pastLinks(tokens, at + 1);
  const month = monthAt(tokens, afterDay, words);
  if (month === undefined) return undefined;
  let next = afterDay + 1;
  if (tokens[next]?.text === '.' && words.dayBehindMonth && dayAt(tokens, next + 1) !== undefined) next += 1;
  const dayBehind = day === undefined && words.dayBehindMonth ? dayAt(tokens, next) : undefined;
  if (dayBehind !== undefined) next += 1;
  const yearAtToken = pastLinks(tokens, next);
  const year = yearAt(tokens, yearAtToken);
  if (year !== undefined) next = yearAtToken + 1;
  const known = day ?? dayBehind;
  // “May” and “March” begin sentences as verbs: alone they are months only behind another word.
  const isLoose = known === undefined && year === undefined;
  // Where months have small letters, a capital inside a sentence is another word’s: Mars.
  const isOther = !words.capitalised && at > 0 && /^\p{Lu}/u.test(tokens[afterDay]!.text);
  const certainty =
    isLoose && (at === 0 || isOther || /^(?:may|march)$/iu.test(tokens[afterDay]!.text)) ? 0.5 : 1;
  const value = `${year ?? '-'}-${two(month)}${known === undefined ? '' : `-${two(known)}`}`;
  return { fact: { kind: 'date', value, certainty }, next };
}

function weekday(tokens: readonly Token[], at: number, words: FigureWords): Read | undefined {
  const token = tokens[at]!;
  // In small letters only what German says of every such day: montags.
  const isProper = !words.capitalised || /^\p{Lu}/u.test(token.text) || token.text.endsWith('s');
  if (token.kind !== 'word' || !isProper) return undefined;
  const number = placeOf(token.text, words.weekdays);
  return number === 0
    ? undefined
    : { fact: { kind: 'weekday', value: `W${number}`, certainty: 1 }, next: at + 1 };
}

/** Four digits from 1500 to 2099 that count nothing. */
function bareYear(tokens: readonly Token[], at: number): Read | undefined {
  const year = yearAt(tokens, at);
  const isCount = tokens[at + 1]?.text === '%';
  return year === undefined || isCount
    ? undefined
    : { fact: { kind: 'year', value: year, certainty: 1 }, next: at + 1 };
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function monthAt(tokens: readonly Token[], at: number, words: FigureWords): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (words.capitalised && !/^\p{Lu}/u.test(token.text))) return undefined;
  const month = placeOf(token.text, words.months);
  return month === 0 ? undefined : month;
}

/** Which of the calendar's words it is, from 1; 0 for none. */
function placeOf(word: string, words: CalendarWords): number {
  const bare = word.replace(GENITIVE, '');
  return words.any.test(bare) ? words.each.findIndex((pattern) => pattern.test(bare)) + 1 : 0;
}

function yearAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? token.text : undefined;
}

function pastLinks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next - at < MAX_LINKS && LINK.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}
