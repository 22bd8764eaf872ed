import type { Language } from './language.ts';
import type { Segmentation } from './segmentation.ts';
import { sentenceBoundaries } from './sentence-boundaries.ts';
import type { Span } from './span.ts';

/** White space and marks without width around units. */
const BLANK = /[\s\u00a0\u200b\ufeff\u2060]/u;
/** What a new item of a list begins with. */
const ITEM = /^[\s\u00a0]*(?:[•·▪‣*–—-][\s\u00a0]|\(?(?:\p{Nd}{1,3}|\p{L})[.)][\s\u00a0])/u;

/**
 * The paragraphs and sentences of a text. Blank lines divide paragraphs; in a text without any, every line is a
 * paragraph. A lone line break inside a paragraph is a wrapped line, unless the next line begins a list item. Cost
 * linear in the text.
 */
export function segment(text: string, language: Language): Segmentation {
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const paragraphOf: number[] = [];
  for (const block of blocks(text)) {
    const paragraph = trimmed(text, block);
    if (paragraph[0] === paragraph[1]) continue;
    for (const line of lines(text, paragraph))
      for (const sentence of sentencesOf(text, line, language)) {
        sentences.push(sentence);
        paragraphOf.push(paragraphs.length);
      }
    paragraphs.push(paragraph);
  }
  return { paragraphs, sentences, paragraphOf };
}

/** The stretches between blank lines, or the lines of a text that has no blank one. */
function blocks(text: string): Span[] {
  const divided = divide(text, [0, text.length], /\n[^\S\n]*\n\s*/gu);
  return divided.length > 1 ? divided : divide(text, [0, text.length], /\n/gu);
}

/** A paragraph's stretches between list items. */
function lines(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (!ITEM.test(text.slice(at + 1, at + 20))) continue;
    spans.push([from, at]);
    from = at + 1;
  }
  spans.push([from, end]);
  return spans;
}

function sentencesOf(text: string, [start, end]: Span, language: Language): Span[] {
  const stretch = text.slice(start, end);
  const ends = [...sentenceBoundaries(stretch, language), stretch.length];
  return ends
    .map((offset, k) => trimmed(text, [start + (ends[k - 1] ?? 0), start + offset]))
    .filter(([from, to]) => from < to);
}

function divide(text: string, [start, end]: Span, divider: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(divider)) {
    spans.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  spans.push([from, end]);
  return spans;
}

function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text[from]!)) from += 1;
  while (to > from && BLANK.test(text[to - 1]!)) to -= 1;
  return [from, to];
}
