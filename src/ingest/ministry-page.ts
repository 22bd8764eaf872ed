import { type Language, primarySubtag } from '../text/language.ts';
import { isDocumentNumber, type PageDate, parseDateLine } from './page-date.ts';
import { findFurniture } from './page-furniture.ts';

/** A page of the Russian Foreign Ministry's web site (www.mid.ru) as its reader copies it. */
export interface MinistryPage {
  /** From the first to the last line of the speech, unchanged. */
  readonly body: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly time: string | null;
  /** The languages that the page offers, in its order; empty when it does not say. */
  readonly versions: readonly Language[];
}

interface Line {
  readonly text: string;
  /** Offset behind the line. */
  readonly end: number;
}

interface Header {
  readonly title: string | null;
  readonly date: PageDate | null;
  readonly versions: readonly Language[];
  /** Where the body may begin. */
  readonly end: number;
}

/** Date, number, two lines of title and a strip of one line per language, with something to spare. */
const MAX_HEADER_LINES = 12;
const MAX_TITLE_LINES = 2;
const MAX_TITLE_LENGTH = 500;
/** A line that ends so is no title but the first paragraph. */
const END_OF_SENTENCE = /[.:;]$/;

/** A version in the strip: its locale and its number, `en-GB1`. */
const VERSION = /[a-z]{2}-[A-Z]{2}\d{1,2}/g;
const BETWEEN_VERSIONS = /^[\s•·▪●*|,-]*$/;

/**
 * Takes the ministry's page apart: date and time (also run together, `24 June 201916:48`), document number,
 * title, strip of language versions (`de-DE1 en-GB1 …`), body, furniture. Null without two of three
 * proofs, date line, strip and furniture (that of two kinds counts twice): then it is some other text.
 */
export function readMinistryPage(text: string): MinistryPage | null {
  const furniture = findFurniture(text);
  const lines = firstLines(text);
  const header = headerWithStrip(lines) ?? headerWithDate(lines) ?? NO_HEADER;
  const proofs = (header.date ? 1 : 0) + (header.versions.length > 0 ? 1 : 0) + furniture.kinds;
  if (proofs < 2) return null;
  return {
    body: withoutOuterBlankLines(text.slice(header.end, Math.max(header.end, furniture.end))),
    title: header.title,
    date: header.date?.date ?? null,
    time: header.date?.time ?? null,
    versions: header.versions,
  };
}

const NO_HEADER: Header = { title: null, date: null, versions: [], end: 0 };

/** The first lines that are not blank. */
function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length && lines.length < MAX_HEADER_LINES; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push({ text: line, end });
    start = end + 1;
  }
  return lines;
}

/** A header that ends with the strip. */
function headerWithStrip(lines: readonly Line[]): Header | null {
  const first = lines.findIndex((line) => isStrip(line.text));
  if (first < 0) return null;
  const behind = lines.findIndex((line, index) => index > first && !isStrip(line.text));
  const strip = lines.slice(first, behind < 0 ? lines.length : behind);
  const above = lines.slice(0, first);
  const title = titleOf(above);
  if (title === undefined) return null;
  const locales = strip.flatMap((line) => line.text.match(VERSION) ?? []);
  return {
    title,
    date: dateOf(above),
    versions: [...new Set(locales.map(primarySubtag))],
    end: strip.at(-1)!.end,
  };
}

/** A header without strip: date line and number, in either order, and perhaps one line of title. */
function headerWithDate(lines: readonly Line[]): Header | null {
  const behind = lines.findIndex((line) => !isDocumentNumber(line.text) && parseDateLine(line.text) === null);
  const above = lines.slice(0, Math.max(behind, 0));
  const date = dateOf(above);
  if (date === null) return null;
  const next = lines[behind]!;
  const isTitle = next.text.length <= MAX_TITLE_LENGTH && !END_OF_SENTENCE.test(next.text);
  return isTitle
    ? { title: next.text, date, versions: [], end: next.end }
    : { title: null, date, versions: [], end: above.at(-1)!.end };
}

/** The lines above the strip that are neither date nor number; undefined when too much for a title. */
function titleOf(above: readonly Line[]): string | null | undefined {
  const lines = above.filter((line) => !isDocumentNumber(line.text) && parseDateLine(line.text) === null);
  const title = lines.map((line) => line.text).join(' ');
  if (lines.length > MAX_TITLE_LINES || title.length > MAX_TITLE_LENGTH) return undefined;
  return title === '' ? null : title;
}

function dateOf(above: readonly Line[]): PageDate | null {
  return above.map((line) => parseDateLine(line.text)).find((date) => date !== null) ?? null;
}

function isStrip(line: string): boolean {
  return line.search(VERSION) >= 0 && BETWEEN_VERSIONS.test(line.replace(VERSION, ''));
}

function withoutOuterBlankLines(text: string): string {
  const first = text.search(/\S/);
  if (first < 0) return '';
  const last = text.trimEnd().length;
  const feed = text.indexOf('\n', last);
  return text.slice(text.lastIndexOf('\n', first) + 1, feed < 0 ? text.length : feed);
}
