import type { Fact } from '../../text/facts/fact.ts';
import { type RelativeParts, relativeParts, withRelativeDates } from '../../text/facts/relative-dates.ts';
import { unitById } from '../../text/facts/words/units.ts';
import type { Language } from '../../text/language.ts';
import { clearOf } from '../../text/span.ts';
import { nameKey, similarity } from '../../text/transliterate.ts';
import type { Check, Passage, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import type { Finding } from '../divergence.ts';
import { mayBeSame, sameUnit } from '../same-figure.ts';
import { figuresOf, onceASide, referencesOf, tokensOf } from '../side-facts.ts';
import { present } from '../sides.ts';
import { exchanges, VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

/** Certainty of a figure of a kind that all versions have. */
const LIKELY = 0.95;
/** Designations whose letters sound so alike are of one series: Su-57, Су-57. */
const SAME_SERIES = 0.6;
/** Certainty of a value that a version states only in another form: it supports, but raises nothing. */
const IMPLIED = 0.5;

/** More figures in one passage are a table: each would be compared with each. */
const MAX_FIGURES = 500;

const DATES: ReadonlySet<Fact['kind']> = new Set(['date', 'weekday', 'time', 'year', 'decade']);

export const number: Check = {
  id: 'number',
  title: 'Numbers differ',
  description:
    'A version states another number than the others, or lacks one that they state. Numbers are compared by value: 1.5 ' +
    'billion, 1,5 Milliarden and полтора миллиарда are one. Percentages, fractions, ordinals and centuries count as numbers; the units that they count are ' +
    'compared as well, those of one kind by conversion: six miles are ten kilometres.',
  blindSpots:
    'Small numbers in words that are articles or idioms too (one, a second) are left out. Quantities in feet, miles and the ' +
    'like, which translators convert and round, are compared only with quantities of their kind, and to eight per cent. ' +
    'A passage with more than 500 figures is not compared.',
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
      texts: { en: 'It took 15 months.', de: 'Es dauerte 15 Jahre.', es: 'Tardó 15 meses.' },
      deviating: ['de'],
    },
    {
      texts: { en: 'The Su-57 flew.', de: 'Die Su-35 flog.', ru: 'Летал Су-57.' },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'It is six miles to the border.',
        de: 'Bis zur Grenze sind es zehn Kilometer.',
        fr: 'La frontière est à 10 km.',
      },
    },
    {
      texts: {
        en: 'Two thirds of them came, dozens in all.',
        de: '67 Prozent von ihnen kamen, insgesamt 45.',
        ru: 'Пришли две трети из них, всего десятки.',
      },
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
    const facts = comparable(passage);
    if (isEmpty(facts)) return;
    const row = rowOf(facts, (kind) => !DATES.has(kind));
    for (const finding of valueFindings(passage, row, shownNumber))
      yield isDoubtful(finding, row) ? { ...finding, severity: 'low' } : finding;
    for (const units of unitRows(facts)) yield* exchanges(passage, units, shownNumber);
  },
};

export const date: Check = {
  id: 'date',
  title: 'Dates differ',
  description:
    'A version states another date, month, year, day of the week or time than the others, or lacks one that they state. What is ' +
    'said in relation to the day of the text (yesterday, last September, two years ago) counts as the date that it comes to.',
  blindSpots:
    'A date that a version puts in relation to another (“the following day”) is not worked out. Where the date of the document ' +
    'is not known, last year may be any year. That a version leaves out “today” or “this year” is no finding.',
  examples: [
    {
      texts: { en: 'He left yesterday.', de: 'Er geht morgen.', ru: 'Он уехал вчера.' },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'It began last September.',
        es: 'Comenzó en septiembre del año pasado.',
        fr: 'Aujourd’hui, on sait que cela a commencé en septembre.',
      },
    },
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
        en: 'It was in the 1990s.',
        de: 'Es war in den 80er Jahren.',
        es: 'Fue en los años noventa.',
        ru: 'Это было в 90-е годы.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'They left at half past two.',
        de: 'Sie gingen um halb drei.',
        fr: 'Ils sont partis à 14 h 30.',
      },
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
    const facts = comparable(passage);
    if (isEmpty(facts)) return;
    const row = rowOf(facts, (kind) => DATES.has(kind));
    yield* valueFindings(passage, row, shownDate);
  },
};

/** The figures of every version that has the passage; none of any when one has so many that it is a table. */
function comparable(passage: Passage): ReadonlyMap<Language, readonly Fact[]> {
  const facts = new Map(present(passage).map((side) => [side.language, unreferred(side, passage.day)]));
  if ([...facts.values()].some((own) => own.length > MAX_FIGURES)) return new Map();
  return new Map(
    [...facts].map(([language, own]) => {
      const others = [...facts].filter(([other]) => other !== language).map(([, theirs]) => theirs);
      return [
        language,
        own.map((fact) => ({
          ...fact,
          value: comparedValue(fact, others),
          certainty: comparability(fact, others),
        })),
      ];
    }),
  );
}

function isEmpty(facts: ReadonlyMap<Language, readonly Fact[]>): boolean {
  return [...facts.values()].every((own) => own.length === 0);
}

/** The figures of a side by the day of the text. */
const readByDay = onceASide((): Map<string | undefined, readonly Fact[]> => new Map());

/** The figures of a side; numbers of articles, resolutions and the like are compared with these, and only support here. */
function unreferred(side: Side, day: string | undefined): readonly Fact[] {
  const known = readByDay(side).get(day);
  if (known) return known;
  const tokens = tokensOf(side);
  const facts = figuresOf(side).flatMap((absolute, k): readonly Fact[] => {
    const figures = withRelativeDates(absolute, tokens[k]!, side.language, day);
    const references = referencesOf(side)[k]!;
    if (references.length === 0) return figures;
    const isUnreferred = clearOf(references);
    return figures.map((fact) =>
      isUnreferred(fact) ? fact : { ...fact, certainty: Math.min(fact.certainty, IMPLIED) },
    );
  });
  readByDay(side).set(day, facts);
  return facts;
}

/** What each version states of the wanted kinds, and what else it states that may say the same in another form. */
function rowOf(facts: ReadonlyMap<Language, readonly Fact[]>, wanted: (kind: Fact['kind']) => boolean): Row {
  const all = [...facts.values()].flat().filter(({ kind }) => wanted(kind));
  const converted = all.filter(({ unit }) => unit !== undefined && unitById(unit)?.customary);
  return new Map(
    [...facts].map(([language, own]) => {
      const stated = own.filter(({ kind }) => wanted(kind)).map(statement);
      const unstated = all.filter(({ value }) => !stated.some((s) => s.value === value));
      const implied = unstated.flatMap((fact): Statement[] => {
        const same = own.find((mine) => mayBeSame(mine, fact) || isConvertedAlike(mine, fact, converted));
        return same ? [{ value: fact.value, span: same.span, certainty: IMPLIED }] : [];
      });
      return [language, [...stated, ...implied]];
    }),
  );
}

/** Whether two figures are conversions of one quantity, rounded each in its way: 60 miles as 100 and as 97 km. */
function isConvertedAlike(x: Fact, y: Fact, converted: readonly Fact[]): boolean {
  return converted.some((original) => mayBeSame(x, original) && mayBeSame(original, y));
}

/** Where another version says the month alone, no version's year is compared. */
function comparedValue({ value, bare }: Fact, others: readonly (readonly Fact[])[]): string {
  const isSaid = bare !== undefined && others.some((theirs) => theirs.some((other) => other.value === bare));
  return isSaid ? bare : value;
}

/**
 * How sure a figure raises a disagreement where the other versions have these. A quantity in feet or miles is converted
 * as often as not: it proves something only beside others of its kind. What is rough, or the number of a designation,
 * proves something where all have the like.
 */
function comparability(fact: Fact, others: readonly (readonly Fact[])[]): number {
  const allHave = (isLike: (other: Fact) => boolean) => others.every((theirs) => theirs.some(isLike));
  if (fact.kind === 'vague') return allHave(({ kind }) => kind === 'vague') ? LIKELY : fact.certainty;
  if (fact.kind === 'designation')
    return allHave(({ series }) => isLikeSeries(series, fact.series)) ? LIKELY : fact.certainty;
  if (fact.relativeUnit !== undefined)
    return allHave(({ relativeUnit }) => relativeUnit === fact.relativeUnit) ? LIKELY : fact.certainty;
  const unit = fact.unit === undefined ? undefined : unitById(fact.unit);
  if (!unit?.customary || allHave((other) => dimensionOf(other) === unit.dimension)) return fact.certainty;
  return Math.min(fact.certainty, IMPLIED);
}

function isLikeSeries(x: string | undefined, y: string | undefined): boolean {
  return x !== undefined && y !== undefined && similarity(nameKey(x, ''), nameKey(y, '')) >= SAME_SERIES;
}

function dimensionOf({ unit }: Fact): string | undefined {
  return unit === undefined ? undefined : unitById(unit)?.dimension;
}

function statement({ value, span, certainty }: Fact): Statement {
  return { value, span, certainty };
}

/** For each number that versions share, what it counts in those whose unit is known: 15 years against 15 months. */
function* unitRows(facts: ReadonlyMap<Language, readonly Fact[]>): Generator<Row> {
  const values = new Set([...facts.values()].flat().flatMap(({ value, unit }) => (unit ? [value] : [])));
  for (const value of values) {
    const counted = [...facts].map(([language, own]): [Language, Fact[]] => [
      language,
      own.filter((fact) => fact.value === value),
    ]);
    // Of a number that stands twice it cannot be told which is which; one without a unit counts something else.
    if (counted.some(([, own]) => own.length > 1 || own.some(({ unit }) => unit === undefined))) continue;
    const row = counted
      .filter(([, own]) => own.length === 1)
      .map(([language, own]) => [language, own[0]!] as const);
    const units = row.map(([, { unit }]) => unit!);
    if (row.length < 2 || units.every((unit) => sameUnit(unit, units[0]!))) continue;
    if (new Set(row.map(([, fact]) => dimensionOf(fact))).size > 1) continue;
    yield new Map(
      row.map(([language, { unit, span }]) => [
        language,
        [{ value: `${value} ${unit}`, span, certainty: 1 }],
      ]),
    );
  }
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

/** A number as a reader writes it: groups of three, `C21` as the 21st century, `~1000` as thousands, units in full. */
function shownNumber(value: string): string {
  const [number, unit] = value.split(' ') as [string, string?];
  if (unit !== undefined) return shownQuantity(number, unit);
  if (value.startsWith('C')) return `century ${value.slice(1)}`;
  if (value.startsWith('~')) return `${shownNumber(value.slice(1))} or more`;
  return value.replace(/^\d+/, grouped);
}

/** Digits in groups of three from the end; linear, also in a number of a hundred thousand digits. */
function grouped(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(',');
}

/** `15 year` as 15 years; currencies and units that CLDR has no sentence for by their names. */
function shownQuantity(number: string, unit: string): string {
  const dimension = unitById(unit)?.dimension;
  if (dimension === 'currency' || dimension === 'share' || unit === 'metric-ton')
    return `${shownNumber(number)} ${CURRENCIES[unit] ?? unit.replace('-', ' ')}`;
  const [, name] = /^[\d.,]+\s*(.+)$/.exec(
    new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(number) === 1 ? 1 : 2,
    ),
  )!;
  return `${shownNumber(number)} ${name}`;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'dollars',
  euro: 'euros',
  sterling: 'pounds',
  rouble: 'roubles',
  rupee: 'rupees',
  percent: 'per cent',
  'percentage-point': 'percentage points',
  'metric-ton': 'tonnes',
};

/** `--09` is September, `W1` Monday, `P-1D` yesterday; an ISO date stays one. */
function shownDate(value: string): string {
  const relative = relativeParts(value);
  if (relative) return shownRelative(relative);
  const month = /^--(\d{2})$/.exec(value)?.[1];
  if (month) return format({ month: 'long' }, `2000-${month}-01`);
  if (/^\d{4}-\d{2}$/.test(value)) return format({ month: 'long', year: 'numeric' }, `${value}-01`);
  const weekday = /^W([1-7])$/.exec(value)?.[1];
  // 3 January 2000 was a Monday.
  if (weekday) return format({ weekday: 'long' }, `2000-01-0${Number(weekday) + 2}`);
  const tens = /^(?:\d\d)?\d0s$/.test(value) ? value : undefined;
  if (tens !== undefined) return `the ${tens}`;
  return value.replace(/^--(\d{2})-(\d{2})$/, (_, m: string, d: string) =>
    format({ month: 'long', day: 'numeric' }, `2000-${m}-${d}`),
  );
}

/** `P-2Y` as 2 years ago, `P-1M09` as last September. */
function shownRelative({ offset, unit, month }: RelativeParts): string {
  const names = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;
  const inWords = new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(offset, names[unit]);
  if (month === undefined) return inWords;
  return `${['last', 'this', 'next'][offset + 1]} ${shownDate(`--${month}`)}`;
}

function format(options: Intl.DateTimeFormatOptions, date: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
