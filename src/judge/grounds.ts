import type { Question } from './judge.ts';

const QUOTATION = /[“„«"]([^“”„«»"]+)[”“»"]/gu;
const FIGURE = /\d+(?:[.,'’\u00a0\u202f]\d+)*/gu;

/**
 * The first quotation or figure of a sentence that stands neither in a version's passage nor in the finding itself, or
 * nothing. A finding points to spans that exist; so must what is said in its place.
 */
export function ungrounded(sentence: string, { finding, versions }: Question): string | undefined {
  const sides = Object.values(versions);
  const texts = [
    finding,
    ...sides.flatMap(({ passage, words, value }) => [passage, ...words, value ?? '']),
  ].map(plain);
  const figures = new Set(texts.flatMap((text) => figuresOf(text).map(digitsOf)));
  const quotations = [...sentence.matchAll(QUOTATION)].map(([, words]) => words!);
  return (
    quotations.find((words) => !texts.some((text) => text.includes(plain(words)))) ??
    figuresOf(sentence).find((figure) => !figures.has(digitsOf(figure)))
  );
}

function figuresOf(text: string): string[] {
  return text.match(FIGURE) ?? [];
}

/** A figure without its separators, which each language sets in its own way. */
function digitsOf(figure: string): string {
  return figure.replace(/\D/g, '');
}

/** A text as it is compared: its blanks alike, and without the stop that a quotation may bring along. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;…]$/u, '');
}
