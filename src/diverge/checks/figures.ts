import type { Fact } from '../../text/facts/fact.ts';
import { extractFigures } from '../../text/facts/figures.ts';
import type { Check, Passage } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import type { Finding } from '../divergence.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

/** Certainty of a value that a version states only in another form: it supports, but raises nothing. */
const IMPLIED = 0.5;

const CUSTOMARY_UNIT =
  /^[\s\u00a0-]*(?:foot|feet|ft|inch(?:es)?|miles?|mph|pounds?|lbs?|yards?|acres?|gallons?|ounces?|°F)(?!\p{L})/u;

const DATES: ReadonlySet<Fact['kind']> = new Set(['date', 'weekday', 'time', 'year']);

export const number: Check = {
  id: 'number',
  title: 'Numbers differ',
  description:
    'A version states another number than the others, or lacks one that they state. Numbers are compared by value: 1.5 ' +
    'billion, 1,5 Milliarden and полтора миллиарда are one. Percentages, ordinals and centuries count as numbers.',
  blindSpots:
    'Small numbers in words that are articles or idioms too (one, a second) are left out, and so are quantities in feet, ' +
    'miles and the like, which versions convert.',
  examples: [
    {
      texts: {
        en: 'It took 15 years.',
        de: 'Es dauerte fünfzehn Jahre.',
        es: 'Tardó 50 años.',
        ru: 'Это заняло 15 лет.',
      },
      deviating: ['es'],
    },
    {
      texts: {
        en: 'They gave 3 billion.',
        de: 'Sie gaben 3 Millionen.',
        fr: 'Ils ont donné 3 milliards.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'It cost 1.5 billion.',
        de: 'Es kostete 1,5 Milliarden.',
        es: 'Costó mil quinientos millones.',
        fr: 'Cela a coûté 1,5 milliard.',
        ru: 'Это стоило полтора миллиарда.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    const row = rowOf(passage, (kind) => !DATES.has(kind));
    for (const finding of valueFindings(passage, row, shownNumber))
      yield isDoubtful(finding, row) ? { ...finding, severity: 'low' } : finding;
  },
};

export const date: Check = {
  id: 'date',
  title: 'Dates differ',
  description:
    'A version states another date, month, year, day of the week or time than the others, or lacks one that they state.',
  blindSpots: 'A date that a version puts in relation to another (“the following day”) is not worked out.',
  examples: [
    {
      texts: {
        en: 'It began last October.',
        de: 'Es begann im vergangenen September.',
        ru: 'Это началось в сентябре прошлого года.',
      },
      deviating: ['en'],
    },
    {
      texts: {
        en: 'on June 24, 2019',
        de: 'am 24.06.2019',
        es: 'el 24 de junio de 2019',
        ru: '24 июня 2019 года',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    const row = rowOf(passage, (kind) => DATES.has(kind));
    yield* valueFindings(passage, row, shownDate);
  },
};

/** What each version states of the wanted kinds, and what else it states that may say the same in another form. */
function rowOf(passage: Passage, wanted: (kind: Fact['kind']) => boolean): Row {
  const facts = new Map(
    present(passage).map(({ language, text, units }) => [
      language,
      units.flatMap((unit) => extractFigures(text, unit, language)).map((fact) => measured(text, fact)),
    ]),
  );
  const all = [...facts.values()].flat().filter(({ kind }) => wanted(kind));
  return new Map(
    [...facts].map(([language, own]) => {
      const stated = own.filter(({ kind }) => wanted(kind)).map(statement);
      const unstated = all.filter(({ value }) => !stated.some((s) => s.value === value));
      const implied = unstated.flatMap(({ value }): Statement[] => {
        const same = own.find((fact) => mayBeSame(fact.value, value));
        return same ? [{ value, span: same.span, certainty: IMPLIED }] : [];
      });
      return [language, [...stated, ...implied]];
    }),
  );
}

/** A quantity in a customary unit is converted where the metric system is used: its number proves nothing. */
function measured(text: string, fact: Fact): Fact {
  return CUSTOMARY_UNIT.test(text.slice(fact.span[1], fact.span[1] + 16))
    ? { ...fact, certainty: Math.min(fact.certainty, IMPLIED) }
    : fact;
}

function statement({ value, span, certainty }: Fact): Statement {
  return { value, span, certainty };
}

/**
 * Whether two values can be one in two forms: a date with and without its year, 13:00 and 1, the century and its number,
 * 1970 and the seventies.
 */
function mayBeSame(x: string, y: string): boolean {
  const [first, second] = [x, y].sort((a, b) => a.length - b.length) as [string, string];
  if (/^C\d+$/.test(second)) return second === `C${first}`;
  if (/^1\d[1-9]0$/.test(second) && first === second.slice(2)) return true;
  if (/^\d\d:\d\d$/.test(second)) return isHour(first, second) || first === second.replace(':', '');
  const [date, other] = [partsOf(first), partsOf(second)];
  return date !== undefined && other !== undefined && date.every((d, k) => !d || !other[k] || d === other[k]);
}

function isHour(digits: string, time: string): boolean {
  return /^\d{1,2}$/.test(digits) && (Number(time.slice(0, 2)) - Number(digits)) % 12 === 0;
}

/** Year, month and day of a date, as far as it names them. */
function partsOf(value: string): (string | undefined)[] | undefined {
  const match = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  return match ? match.slice(1) : undefined;
}

/** Of two versions alone, one may leave out a number in words (“the two sides”) without a change of meaning. */
function isDoubtful({ messageId, values }: Finding, row: Row): boolean {
  if (row.size > 2 || messageId !== 'onlySome') return false;
  return Object.keys(values).every((version) =>
    row
      .get(version)!
      .every(({ value, certainty }) => shownNumber(value) !== values[version] || certainty < 1),
  );
}

/** A number as a reader writes it: groups of three, `C21` as the 21st century. */
function shownNumber(value: string): string {
  if (value.startsWith('C')) return `century ${value.slice(1)}`;
  return value.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

/** `--09` is September, `W1` Monday; an ISO date stays one. */
function shownDate(value: string): string {
  const month = /^--(\d{2})$/.exec(value)?.[1];
  if (month) return format({ month: 'long' }, `2000-${month}-01`);
  const weekday = /^W([1-7])$/.exec(value)?.[1];
  // 3 January 2000 was a Monday.
  if (weekday) return format({ weekday: 'long' }, `2000-01-0${Number(weekday) + 2}`);
  return value.replace(/^--(\d{2})-(\d{2})$/, (_, m: string, d: string) =>
    format({ month: 'long', day: 'numeric' }, `2000-${m}-${d}`),
  );
}

function format(options: Intl.DateTimeFormatOptions, date: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
