import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { elementsOf, type PageNode, textOf } from './html-text.ts';
import { IngestError } from './ingest-error.ts';
import type { IngestWarning } from './ingest-warning.ts';
import {
  MAX_HTML_ATTRIBUTES,
  MAX_HTML_CHARACTERS,
  MAX_HTML_DEPTH,
  MAX_HTML_ESCAPES,
  MAX_HTML_TAGS,
  MAX_HTML_TOTAL_DEPTH,
} from './limits.ts';
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

interface PageElement extends PageNode {
  readonly attributes: { readonly length: number };
  getAttribute(name: string): string | null;
  append(...nodes: PageNode[]): void;
}

interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
}

/** Elements that belong to the head, wherever a page without head puts them. */
const OF_HEAD: ReadonlySet<string> = new Set(['BASE', 'LINK', 'META', 'STYLE', 'TITLE']);

/** Share of a page's characters below which the article found may not be all of it. */
const MIN_SHARE = 0.5;

/**
 * Extracts the article of a page by Mozilla's Readability, or where it finds none the whole body.
 * @throws {IngestError} `html-too-complex` over one of the limits on pages
 */
export function extractArticle(html: string, subject: string): Article {
  refuseLargePage(html, subject);
  const document = parse(html, subject);
  refuseDeepPage(document, subject);
  const page = textOf(document.body);
  const language = languageOf(document);
  const timeElement = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const found = readable(document);
  const text = found === null || found.text === '' ? page : found.text;
  return {
    text,
    title: found?.title ?? null,
    ...timestamp(found?.publishedTime ?? timeElement ?? ''),
    language,
    warnings: partialWarnings(text, page),
  };
}

/** Checks before parsing: whatever a tag is inside of, it is counted. */
function refuseLargePage(html: string, subject: string): void {
  if (html.length > MAX_HTML_CHARACTERS) tooComplex(subject, `more than ${MAX_HTML_CHARACTERS} characters`);
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  if (tags > MAX_HTML_TAGS) tooComplex(subject, `more than ${MAX_HTML_TAGS} tags`);
  const escapes = html.match(/[&>\u00a0]/g)?.length ?? 0;
  if (escapes > MAX_HTML_ESCAPES)
    tooComplex(subject, `more than ${MAX_HTML_ESCAPES} characters “&”, “>” and no-break spaces`);
}

/** Checks on the parsed page, for the steps that take more than linear time. */
function refuseDeepPage(document: PageDocument, subject: string): void {
  let totalDepth = 0;
  for (const [element, depth] of elementsOf(document.documentElement!)) {
    totalDepth += depth;
    if (depth > MAX_HTML_DEPTH || totalDepth > MAX_HTML_TOTAL_DEPTH)
      tooComplex(subject, 'too deeply nested elements');
    if ((element as PageElement).attributes.length > MAX_HTML_ATTRIBUTES)
      tooComplex(subject, `an element with more than ${MAX_HTML_ATTRIBUTES} attributes`);
  }
}

function tooComplex(subject: string, reason: string): never {
  throw new IngestError('html-too-complex', `${subject} is too complex a web page: it has ${reason}.`);
}

/** Parses a page and mends what linkedom, unlike a browser, leaves as it is: a missing html, head or body. */
function parse(html: string, subject: string): PageDocument {
  const asWritten = parseAsWritten(html, subject);
  const isWhole = asWritten.documentElement?.nodeName === 'HTML';
  const document = isWhole ? asWritten : parseAsWritten(`<html>${html}</html>`, subject);
  const { head, body } = document;
  let next: PageNode | null;
  for (let node = document.documentElement!.firstChild; node !== null; node = next) {
    next = node.nextSibling;
    if (node !== head && node !== body) (OF_HEAD.has(node.nodeName) ? head : body).append(node);
  }
  return document;
}

function parseAsWritten(html: string, subject: string): PageDocument {
  try {
    return parseHTML(html).document;
  } catch (error) {
    // linkedom passes all names of a class attribute as arguments, which can be too many for the stack.
    if (error instanceof RangeError) tooComplex(subject, 'an attribute with too many class names');
    throw error;
  }
}

interface Readable {
  readonly text: string;
  readonly title: string | null;
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
      title: found.title?.trim() || null,
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

function partialWarnings(text: string, page: string): IngestWarning[] {
  const share = page === '' ? 1 : text.length / page.length;
  if (share >= MIN_SHARE) return [];
  const percent = `${Math.round(share * 100)} %`;
  const message = `Only ${percent} of the page's text was taken for the article; please check that none is missing.`;
  return [{ code: 'html-partial', message }];
}
