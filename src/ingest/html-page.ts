import { parseHTML } from 'linkedom';
import { elementsOf, type PageNode } from './html-text.ts';
import { IngestError } from './ingest-error.ts';
import {
  MAX_HTML_ATTRIBUTES,
  MAX_HTML_CHARACTERS,
  MAX_HTML_DEPTH,
  MAX_HTML_ESCAPES,
  MAX_HTML_TAGS,
  MAX_HTML_TOTAL_DEPTH,
} from './limits.ts';

/** An element of a page. */
interface PageElement extends PageNode {
  readonly attributes: { readonly length: number };
  getAttribute(name: string): string | null;
  append(...nodes: PageNode[]): void;
}

/** As much of a parsed page as finding its article takes. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly head: PageElement;
  readonly body: PageElement;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
}

/** Elements that belong to the head, wherever a page without head puts them. */
const OF_HEAD: ReadonlySet<string> = new Set(['BASE', 'LINK', 'META', 'STYLE', 'TITLE']);

/**
 * Parses a page, whole or not, into a document with head and body.
 * @throws {IngestError} `html-too-complex` over one of the limits on pages
 */
export function parsePage(html: string, subject: string): PageDocument {
  refuseLargePage(html, subject);
  const document = parseWhole(html, subject);
  refuseDeepPage(document, subject);
  return document;
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

/** Mends what linkedom, unlike a browser, leaves as it is: a missing html, head or body. */
function parseWhole(html: string, subject: string): PageDocument {
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
