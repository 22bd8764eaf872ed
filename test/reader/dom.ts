import { parseHTML } from 'linkedom';

/** As much of the DOM as the tests look at; the project is type-checked without a browser's library. */
export interface PageElement {
  readonly id: string;
  readonly className: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly previousElementSibling: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  cloneNode(deep: boolean): PageElement;
  remove(): void;
}

/** A page, parsed: its `html` element. */
export function parsePage(html: { toString(): string }): PageElement {
  return parseHTML(String(html)).document.documentElement;
}

/** A piece of a page, parsed: the element around it. */
export function parsePiece(html: { toString(): string }): PageElement {
  return parsePage(`<!doctype html><html><body><div>${html}</div></body></html>`).querySelector(
    'body > div',
  )!;
}

/** What the elements say, with blanks as a browser shows them. */
export function texts(elements: Iterable<PageElement>): string[] {
  return [...elements].map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
}
