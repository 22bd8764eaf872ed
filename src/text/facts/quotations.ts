import type { Span } from '../span.ts';

/** A passage between quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
}

/** What a unit quotes. */
export interface Quotations {
  readonly complete: readonly Quotation[];
  /** Whether a mark opens or closes without its partner: the quotation goes on in another unit. */
  readonly isOpen: boolean;
}

/** Marks that only open, those that only close, and those that do either by custom: “ opens in English, closes in German. */
const OPENING = '«„‹';
const CLOSING = '»”›';
const MARK = /[«»„“”"‹›]/gu;

/** The quotations of a unit, in the order of their ends; one in another is its own. Linear in the unit. */
export function quotationsIn(text: string, [start, end]: Span): Quotations {
  const complete: Quotation[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  let isOpen = false;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    if (closes(mark, open.at(-1)?.mark)) {
      const opening = open.pop();
      if (opening) complete.push({ span: [opening.at, at + 1], inner: [opening.at + 1, at] });
      else isOpen = true;
    } else open.push({ mark, at });
  }
  return { complete, isOpen: isOpen || open.length > 0 };
}

function closes(mark: string, opened: string | undefined): boolean {
  if (OPENING.includes(mark)) return false;
  if (mark === '"') return opened === '"';
  if (mark === '“') return opened === '„';
  return CLOSING.includes(mark);
}
