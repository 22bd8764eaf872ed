import type { Language } from '../language.ts';
import { firstFrom } from '../span.ts';
import type { Token } from '../tokens.ts';
import { lowerCase, onceAForm, wordForm } from '../word-form.ts';
import type { Fact } from './fact.ts';
import { type RelativeWords, relativeWords } from './words/relative-dates.ts';

/** Texts say “today” and “this year” or leave it out as they like: it supports what others say, and raises nothing alone. */
const SUPPORTS = 0.4;
/** Tokens between a month and the year that it is of. */
const MAX_LINKS = 2;
/** Years or days ago that are still a date. */
const MAX_AGO = 3000;

/**
 * The figures of a stretch of text with its relative dates. “yesterday” and “last year” become dates, “last September” is
 * told from the bare month, and “two years ago” stays a number that has a date besides. Values are absolute, `2018-09`, where
 * the text’s own day is known, else relative: `P-1D`, `P-1Y`, `P+1W`, and last September, or that of last year, as `P-1M09`.
 * What may be meant of two years stays a month without year.
 * @param day ISO 8601 date of the text.
 */
export function withRelativeDates(
  facts: readonly Fact[],
  tokens: readonly Token[],
  language: Language,
  day: string | undefined,
): Fact[] {
  const words = relativeWords(language);
  if (!words) return [...facts];
  const resolve = (value: string) => (day === undefined ? value : absolute(value, day));
  const said = relativePeriods(tokens);
  if (facts.length === 0 && said.length === 0) return [];
  const periods = new Map(said.map((period) => [period.from, period]));
  const own = facts.map((fact): Fact => {
    const at = firstFrom(tokens, fact.span[0]);
    const behind = firstFrom(tokens, fact.span[1]);
    const month = /^--(\d{2}(?:-\d{2})?)$/.exec(fact.value)?.[1];
    if (fact.kind === 'date' && month !== undefined) {
      const year = yearBehind(periods, behind, tokens, words);
      if (year) periods.delete(year.from);
      const offset = year?.offset ?? beside(tokens, at, behind);
      if (offset === undefined) return fact;
      const value = `P${signed(offset)}${year && day !== undefined ? 'Y' : 'M'}${month}`;
      return { ...fact, value: resolve(value), bare: fact.value };
    }
    const unit = fact.kind === 'number' ? UNITS[fact.unit ?? ''] : undefined;
    if (unit === undefined || !isAgo(tokens, at, behind, words)) return fact;
    const count = Number(fact.value);
    return Number.isInteger(count) && count <= MAX_AGO
      ? { ...fact, date: resolve(`P-${count}${unit}`) }
      : fact;
  });
  const added = [...periods.values()].map(({ from, to, unit, offset }): Fact => {
    const value = resolve(`P${signed(offset)}${unit}`);
    return {
      kind: /^\d{4}$/.test(value) ? 'year' : 'date',
      value,
      span: [tokens[from]!.span[0], tokens[to - 1]!.span[1]],
      certainty: SUPPORTS,
      relativeUnit: unit,
    };
  });
  return [...own, ...added].sort((x, y) => x.span[0] - y.span[0]);
}

type Unit = 'D' | 'W' | 'M' | 'Y';
const UNITS: Readonly<Record<string, Unit>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** A time in relation to the day on which it is said, from token to token. */
interface Period {
  readonly unit: Unit;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

function relativePeriods(tokens: readonly Token[]): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { kind, form } = tokens[at]!;
    const mayBegin = kind === 'word' && beginsPeriod(form);
    const read = mayBegin ? (relativeDay(tokens, at) ?? relativePeriod(tokens, at)) : undefined;
    if (read?.offset !== undefined) periods.push({ ...read, offset: read.offset, from: at });
    at = read?.to ?? at + 1;
  }
  return periods;
}

/** What a word may be a part of; most are part of nothing. */
interface Meaning {
  readonly days: RelativeWords['days'];
  readonly before: number | undefined;
  readonly behind: number | undefined;
  readonly unit: Unit | undefined;
}

const meaningOf = onceAForm((text, language): Meaning => {
  const words = relativeWords(language)!;
  const word = text.toLowerCase();
  const offsetIn = (list: RelativeWords['before']) => list.find(([pattern]) => pattern.test(word))?.[1];
  const unit = words.week.test(word)
    ? 'W'
    : words.month.test(word)
      ? 'M'
      : words.year.test(word)
        ? 'Y'
        : undefined;
  return {
    days: words.days.filter(([phrase]) => phrase[0] === word),
    before: offsetIn(words.before),
    behind: offsetIn(words.behind),
    unit,
  };
});

/** Whether a time may begin with a word: most words are told by one look-up. */
const beginsPeriod = onceAForm((word, language): boolean => {
  const { days, before, unit } = meaningOf(wordForm(word, language));
  return days.length > 0 || before !== undefined || unit !== undefined;
});

function meaningAt(tokens: readonly Token[], at: number): Meaning | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? meaningOf(token.form) : undefined;
}

interface Read {
  readonly unit: Unit;
  readonly offset: number | undefined;
  readonly to: number;
}

function relativeDay(tokens: readonly Token[], at: number): Read | undefined {
  const day = meaningAt(tokens, at)?.days.find(([phrase]) =>
    phrase.every((word, k) => lower(tokens[at + k]) === word),
  );
  // In German the capital makes it the morning.
  if (!day || (at > 0 && day[0][0] === 'morgen' && /^\p{Lu}/u.test(tokens[at]!.text))) return undefined;
  return { unit: 'D', offset: day[1], to: at + day[0].length };
}

/** `last week`, `im vergangenen Jahr`, `el mes pasado`, `cette année`, `в прошлом году` */
function relativePeriod(tokens: readonly Token[], at: number): Read | undefined {
  const own = meaningAt(tokens, at);
  if (own?.before === undefined && own?.unit === undefined) return undefined;
  const next = meaningAt(tokens, at + 1);
  if (own.before !== undefined && next?.unit) return { unit: next.unit, offset: own.before, to: at + 2 };
  if (own.unit && next?.behind !== undefined) return { unit: own.unit, offset: next.behind, to: at + 2 };
  return undefined;
}

function lower(token: Token | undefined): string {
  return token ? lowerCase(token.form) : '';
}

/** The year that follows a month at once, or after words such as “of”. */
function yearBehind(
  periods: ReadonlyMap<number, Period>,
  at: number,
  tokens: readonly Token[],
  { link }: RelativeWords,
): Period | undefined {
  for (let from = at; from <= at + MAX_LINKS; from += 1) {
    const period = periods.get(from);
    if (period) return period.unit === 'Y' ? period : undefined;
    if (!link.test(lower(tokens[from]))) return undefined;
  }
  return undefined;
}

/** What “last”, “this” or “next” beside a month makes of it. */
function beside(tokens: readonly Token[], from: number, to: number): number | undefined {
  return meaningAt(tokens, from - 1)?.before ?? meaningAt(tokens, to)?.behind;
}

/** Whether a number with its unit lies that far back. */
function isAgo(tokens: readonly Token[], at: number, behind: number, words: RelativeWords): boolean {
  const { agoBefore, notAgo, agoBehind } = words;
  // The unit stands behind the number, or is part of the figure.
  if ([behind, behind + 1].some((k) => agoBehind.test(lower(tokens[k])))) return true;
  const first = at - agoBefore.length;
  return (
    agoBefore.length > 0 &&
    agoBefore.every((word, k) => lower(tokens[first + k]) === word) &&
    !notAgo.test(lower(tokens[first - 1]))
  );
}

function signed(offset: number): string {
  return offset < 0 ? `${offset}` : `+${offset}`;
}

/** A relative value on a day; a month without its year where that is not certain. */
function absolute(value: string, day: string): string {
  const { offset: count, unit, month } = relativeParts(value)!;
  const date = new Date(`${day}T00:00:00Z`);
  const [year, now] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (month !== undefined) {
    if (unit === 'Y') return `${year + count}-${month}`;
    const its = Number(month.slice(0, 2));
    if (count === 0) return `${year}-${month}`;
    const isThisYear = count < 0 ? its < now : its > now;
    return isThisYear ? `--${month}` : `${year + count}-${month}`;
  }
  if (unit === 'Y') return `${year + count}`;
  if (unit === 'M') return new Date(Date.UTC(year, now - 1 + count)).toISOString().slice(0, 7);
  date.setUTCDate(date.getUTCDate() + count * (unit === 'W' ? 7 : 1));
  return unit === 'W' ? isoWeek(date) : date.toISOString().slice(0, 10);
}

/** The week of ISO 8601 in which a day lies: that of its Thursday. */
function isoWeek(day: Date): string {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${`${Math.floor(days / 7) + 1}`.padStart(2, '0')}`;
}

/** A relative value taken apart; `month` is `09` or, with its day, `09-24`. */
export interface RelativeParts {
  readonly offset: number;
  readonly unit: Unit;
  readonly month: string | undefined;
}

/** The parts of a relative value; undefined for any other. */
export function relativeParts(value: string): RelativeParts | undefined {
  const match = RELATIVE.exec(value);
  return match ? { offset: Number(match[1]), unit: match[2] as Unit, month: match[3] } : undefined;
}

const RELATIVE = /^P([+-]\d+)([DWMY])(\d{2}(?:-\d{2})?)?$/;
/** Days of the units, for those that are not the same: fifteen days and two weeks. */
const DAYS: Readonly<Record<Unit, number>> = { D: 1, W: 7, M: 30.4, Y: 365 };
const ROUNDED = 0.1;

/** Whether a relative value, without the text’s own day, may be what another value says; undefined when neither is one. */
export function mayBeRelative(x: string, y: string): boolean | undefined {
  const [first, second] = [relativeParts(x), relativeParts(y)];
  if (first && second) return isSameRelative(first, second);
  if (first) return isOnDate(first, y);
  return second && isOnDate(second, x);
}

/** Whether a date may lie there: without the text’s own day nothing is known of its year. */
function isOnDate({ month }: RelativeParts, value: string): boolean {
  const date = DATE.exec(value);
  return date !== null && (month === undefined || date[1] === undefined || beginsAlike(month, date[1]));
}

const DATE = /^(?:\d{4}|-)(?:-(\d{2}(?:-\d{2})?))?$/;

function isSameRelative(x: RelativeParts, y: RelativeParts): boolean {
  if (x.month !== undefined && y.month !== undefined)
    return beginsAlike(x.month, y.month) && x.offset * y.offset >= 0;
  if (x.month !== undefined || y.month !== undefined) return false;
  if (x.unit === y.unit) return x.offset === y.offset;
  const [first, second] = [x.offset * DAYS[x.unit], y.offset * DAYS[y.unit]];
  return Math.abs(first - second) <= ROUNDED * Math.max(Math.abs(first), Math.abs(second));
}

/** A month, and the same with its day or without. */
function beginsAlike(x: string, y: string): boolean {
  return x.startsWith(y) || y.startsWith(x);
}
