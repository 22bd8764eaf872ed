import type { Fact } from '../../text/facts/fact.ts';
import { extractFigures } from '../../text/facts/figures.ts';
import type { Check, Passage } from '../check.ts';
import type { Row } from '../consensus.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

const DATES: ReadonlySet<Fact['kind']> = new Set(['date', 'weekday', 'time', 'year']);

export const number: Check = {
  id: 'number',
  title: 'Numbers differ',
  description:
    'A version states another number than the others, or lacks one that they state. Numbers are compared by value: 1.5 ' +
    'billion, 1,5 Milliarden and полтора миллиарда are one. Percentages, ordinals and centuries count as numbers.',
  blindSpots: 'Small numbers in words that are articles or idioms too (one, a second) are left out.',
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    yield* valueFindings(
      passage,
      figuresOf(passage, (kind) => !DATES.has(kind)),
      shownNumber,
    );
  },
};

export const date: Check = {
  id: 'date',
  title: 'Dates differ',
  description:
    'A version states another date, month, year, day of the week or time than the others, or lacks one that they state.',
  blindSpots: 'A date that a version puts in relation to another (“the following day”) is not worked out.',
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    yield* valueFindings(
      passage,
      figuresOf(passage, (kind) => DATES.has(kind)),
      shownDate,
    );
  },
};

function figuresOf(passage: Passage, wanted: (kind: Fact['kind']) => boolean): Row {
  return new Map(
    present(passage).map(({ language, text, units }) => [
      language,
      units
        .flatMap((unit) => extractFigures(text, unit, language))
        .filter(({ kind }) => wanted(kind))
        .map(({ value, span, certainty }) => ({ value, span, certainty })),
    ]),
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
