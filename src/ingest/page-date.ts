/** A date line of a page, as written there (Moscow time on the ministry's pages). */
export interface PageDate {
  /** ISO 8601, `2019-06-24`. */
  readonly date: string;
  /** `16:48` */
  readonly time: string | null;
}

/** Months as they stand in dates: Russian in the genitive. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  de: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
);

const MAX_DATE_LINE = 80;

/** What may follow the date on its line, with or without a blank: the time, and the document's number. */
const REST = /(?:,? ?(?<hour>\d{1,2}):(?<minute>\d{2}))? ?(?:\d{1,6}-\d{2}-\d{2}-\d{4})?$/u.source;

const PATTERNS: readonly RegExp[] = [
  // 24 June 2019 · 24. Juni 2019 · 24 de junio de 2019 · 1er juillet 2019 · 24 июня 2019 г.
  `^(?<day>\\d{1,2})(?:\\.|er|º)? (?:de )?(?<month>\\p{L}+) (?:del? )?(?<year>\\d{4})(?: г\\.| года)?${REST}`,
  // June 24, 2019
  `^(?<month>\\p{L}+) (?<day>\\d{1,2}),? (?<year>\\d{4})${REST}`,
  // 24.06.2019
  `^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${REST}`,
].map((source) => new RegExp(source, 'u'));

/** The number that the ministry gives to a document: a running number and the date. */
const DOCUMENT_NUMBER = /^\d{1,6}-\d{2}-\d{2}-\d{4}$/u;

/** Reads a line that is a date in one of the five languages, alone or with a time and a document number. */
export function parseDateLine(line: string): PageDate | null {
  const plain = line.trim().replace(/\s+/gu, ' ');
  if (plain.length > MAX_DATE_LINE) return null;
  const groups = PATTERNS.map((pattern) => pattern.exec(plain)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  const { day, month, year, hour, minute } = groups;
  const monthNumber = MONTH_NUMBERS.get(month!.toLowerCase()) ?? Number(month);
  const date = `${year}-${pad(monthNumber)}-${pad(Number(day))}`;
  if (!isDate(date)) return null;
  if (hour === undefined) return { date, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { date, time: `${hour.padStart(2, '0')}:${minute}` };
}

/** Whether a line is nothing but a document number of the ministry, such as `1314-24-06-2019`. */
export function isDocumentNumber(line: string): boolean {
  return DOCUMENT_NUMBER.test(line.trim());
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether the calendar has the date: no 31 June. */
export function isDate(date: string): boolean {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}
