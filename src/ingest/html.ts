import { Readability } from '@mozilla/readability';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { type PageDocument, parsePage } from './html-page.ts';
import { type PageNode, textOf } from './html-text.ts';
import type { IngestWarning } from './ingest-warning.ts';
import { isDate } from './page-date.ts';

/** The article of a web page. */
export interface Article {
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly title: string | null;
  /** What the page's metadata say: ISO 8601 date, and time `16:48` as written. */
  readonly date: string | null;
  readonly time: string | null;
  /** What the page says of its language. */
  readonly language: Language | null;
  readonly warnings: readonly IngestWarning[];
}

/** Share of a page's characters below which the article found may not be all of it. */
const MIN_SHARE = 0.5;
const EXCERPT_LENGTH = 60;

/**
 * Extracts the article of a page by Mozilla's Readability, or where it finds none the whole body.
 * @throws {IngestError} `html-too-complex` over one of the limits on pages
 */
export function extractArticle(html: string, subject: string): Article {
  const document = parsePage(html, subject);
  const page = textOf(document.body);
  const language = languageOf(document);
  const timeElement = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const title = document.title.trim();
  const found = readable(document);
  const text = found === null || found.text === '' ? page : found.text;
  return {
    text,
    title: found?.title || title || null,
    ...timestamp(found?.publishedTime ?? timeElement ?? ''),
    language,
    warnings: partialWarnings(text, page),
  };
}

interface Readable {
  readonly text: string;
  readonly title: string;
  readonly publishedTime: string | null;
}

/** What Readability finds, null for nothing; it takes the document apart. */
function readable(document: PageDocument): Readable | null {
  try {
    const options = { serializer: (node: PageNode) => node };
    const found = new Readability(document, options).parse();
    if (found === null) return null;
    return {
      text: found.content == null ? '' : textOf(found.content),
      title: found.title?.trim() ?? '',
      publishedTime: found.publishedTime ?? null,
    };
  } catch (error) {
    // linkedom passes all children of an element as arguments, which can be too many for the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function languageOf(document: PageDocument): Language | null {
  try {
    return canonicalLanguage(document.documentElement?.getAttribute('lang') ?? '');
  } catch {
    return null;
  }
}

function timestamp(value: string): { readonly date: string | null; readonly time: string | null } {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value.trim()) ?? [];
  return date !== undefined && isDate(date) ? { date, time: time ?? null } : { date: null, time: null };
}

/** Tells, so that no passage is lost unseen, that much was left out, or something in between. */
function partialWarnings(text: string, page: string): IngestWarning[] {
  const share = page === '' ? 1 : text.length / page.length;
  const omitted = omittedWithin(text.split('\n\n'), page.split('\n\n'));
  if (share >= MIN_SHARE && omitted.length === 0) return [];
  const what =
    share < MIN_SHARE
      ? `Only ${Math.round(share * 100)} % of the page’s text was taken for the article`
      : `Parts of the article were left out (${omitted.length}), the first “${shortened(omitted[0]!)}”`;
  return [{ code: 'html-partial', message: `${what}; please check that none is missing.` }];
}

/** The page's paragraphs between the first and the last of the article that are not in the article. */
function omittedWithin(article: readonly string[], page: readonly string[]): readonly string[] {
  const taken = new Set(article);
  const first = page.findIndex((paragraph) => taken.has(paragraph));
  const last = page.findLastIndex((paragraph) => taken.has(paragraph));
  return page.slice(Math.max(first, 0), last + 1).filter((paragraph) => !taken.has(paragraph));
}

function shortened(text: string): string {
  return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH).toWellFormed()}…`;
}
