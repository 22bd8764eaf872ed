import type { Fact } from '../text/facts/fact.ts';
import { mayBeRelative } from '../text/facts/relative-dates.ts';
import { inBaseUnit } from '../text/facts/words/units.ts';

/** Translators round what they convert: quantities in two units are one up to this relative difference … */
const ROUNDED = 0.08;
/** … temperatures up to this many kelvins. */
const ROUNDED_KELVINS = 1.5;
/** Fractions are given as percentages or decimals up to this relative difference: two thirds, 67 %. */
const ROUNDED_SHARE = 0.025;

/**
 * Whether two figures can be one in two forms: a date with and without its year, 13:00 and 1, the century and its
 * number, 1970 and the seventies, six miles and ten kilometres, two thirds and 67 %, thousands and 3,500.
 */
export function mayBeSame(x: Fact, y: Fact): boolean {
  return (
    sameDate(x, y) ||
    sameForm(x.value, y.value) ||
    sameQuantity(x, y) ||
    sameShare(x, y) ||
    sameMagnitude(x.value, y.value) ||
    sameMagnitude(y.value, x.value)
  );
}

/** A relative date and an absolute one, also of a number of years ago. */
function sameDate(x: Fact, y: Fact): boolean {
  const [first, second] = [x.date ?? x.value, y.date ?? y.value];
  const isDated = x.date !== undefined || y.date !== undefined;
  return mayBeRelative(first, second) ?? (isDated && sameForm(first, second));
}

function sameForm(x: string, y: string): boolean {
  const [first, second] = [x, y].sort((a, b) => a.length - b.length) as [string, string];
  if (/^C\d+$/.test(second)) return second === `C${first}`;
  if (/^(?:1[5-9]|20)\d\d$/.test(second) && first === second.slice(-2)) return true;
  if (/\d0s$/.test(x) || /\d0s$/.test(y)) return decadeOf(x) !== '' && decadeOf(x) === decadeOf(y);
  if (/^\d{4}\/\d\d$/.test(second)) return first === second.slice(0, 4) || first === endOf(second);
  if (/^\d\d:\d\d/.test(second)) return sameTime(first, second);
  const [date, other] = [partsOf(first), partsOf(second)];
  return date !== undefined && other !== undefined && date.every((d, k) => !d || !other[k] || d === other[k]);
}

/** The tens of a decade, a year or a number of two digits: `90` of 1990s, 90s, 1990 and 90. */
function decadeOf(value: string): string {
  return /^(?:\d\d)?(\d0)s?$/.exec(value)?.[1] ?? '';
}

/** The second year of a business year: 2019 of 2018/19. */
function endOf(value: string): string {
  return `${Number(value.slice(0, 4)) + 1}`;
}

/** A time and the same without its zone, in another zone, or its hour alone, on a clock of twelve hours or of 24. */
function sameTime(short: string, time: string): boolean {
  // 13:10 is a score as well.
  if (/^\d{1,4}$/.test(short))
    return (
      isHour(short, time) ||
      short === time.slice(0, 5).replace(':', '') ||
      Number(short) === Number(time.slice(3, 5))
    );
  const [first, second] = [minutesOf(short), minutesOf(time)];
  if (!first || !second) return false;
  const isZoned = first.offset !== undefined && second.offset !== undefined;
  const apart = first.minutes - second.minutes - (isZoned ? first.offset! - second.offset! : 0);
  // An hour up to twelve may be one of the afternoon.
  const isShort = Math.min(first.minutes, second.minutes) < 13 * 60;
  return apart % ((isShort ? 12 : 24) * 60) === 0;
}

function isHour(digits: string, time: string): boolean {
  return /^\d{1,2}$/.test(digits) && (Number(time.slice(0, 2)) - Number(digits)) % 12 === 0;
}

function minutesOf(
  time: string,
): { readonly minutes: number; readonly offset: number | undefined } | undefined {
  const match = /^(\d\d):(\d\d)(?:([+-]\d\d):\d\d)?$/.exec(time);
  if (!match) return undefined;
  return {
    minutes: Number(match[1]) * 60 + Number(match[2]),
    offset: match[3] === undefined ? undefined : Number(match[3]) * 60,
  };
}

/** Year, month and day of a date, as far as it names them. */
function partsOf(value: string): (string | undefined)[] | undefined {
  const match = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  return match ? match.slice(1) : undefined;
}

/** The same length, mass, time … in two units. Of one unit the number alone decides. */
function sameQuantity(x: Fact, y: Fact): boolean {
  if (x.unit === undefined || y.unit === undefined || x.unit === y.unit) return false;
  const [first, second] = [inBaseUnit(sizeOf(x), x.unit), inBaseUnit(sizeOf(y), y.unit)];
  if (!first || !second || first.dimension !== second.dimension) return false;
  const apart = Math.abs(first.amount - second.amount);
  if (first.dimension === 'temperature') return apart <= ROUNDED_KELVINS;
  return apart <= ROUNDED * Math.max(first.amount, second.amount);
}

/** A fraction and its percentage or decimal. */
function sameShare(x: Fact, y: Fact): boolean {
  if (x.kind !== 'fraction' && y.kind !== 'fraction') return false;
  const [first, second] = [shareOf(x), shareOf(y)];
  return Math.abs(first - second) <= ROUNDED_SHARE * Math.max(first, second);
}

function shareOf(fact: Fact): number {
  return fact.kind === 'percent' ? sizeOf(fact) / 100 : sizeOf(fact);
}

/** The number that a figure states; NaN for dates and the like. */
function sizeOf({ value }: Fact): number {
  const parts = /^(\d+)\/(\d+)$/.exec(value);
  return parts ? Number(parts[1]) / Number(parts[2]) : Number(value);
}

/** Thousands, and a number of thousands. */
function sameMagnitude(vague: string, value: string): boolean {
  if (!vague.startsWith('~')) return false;
  const least = Number(vague.slice(1));
  const size = value.startsWith('~') ? Number.NaN : Number(value);
  // A thousand thousands are a million, but ten tens a hundred.
  return size >= least && size < least * (least >= 1000 ? 1000 : 10);
}

/** Whether two units may be meant by one word: pounds are money and weight. */
export function sameUnit(x: string, y: string): boolean {
  return x === y || (POUNDS.has(x) && POUNDS.has(y));
}

const POUNDS: ReadonlySet<string> = new Set(['pound', 'sterling']);
