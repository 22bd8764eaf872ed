import type { Language } from '../language.ts';
import { rememberedStretch } from '../remembered.ts';
import { clearOf } from '../span.ts';
import { type Token, tokenize } from '../tokens.ts';
import { wordForm } from '../word-form.ts';
import { extractDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { extractNumbers } from './numbers.ts';

/** Dates and numbers within a span, in order; what is part of a date is no number as well. */
export const extractFigures = rememberedStretch((text, span, language): Fact[] =>
  figuresAmong(text, tokenize(text, span, language), language),
);

/** The same from the tokens of a stretch of the text. */
export function figuresAmong(text: string, all: readonly Token[], language: Language): Fact[] {
  const tokens = legible(text, all, language);
  const dates = extractDates(tokens, language);
  const numbers = extractNumbers(text, tokens, language).filter(clearOf(dates));
  return [...dates, ...numbers].sort((x, y) => x.span[0] - y.span[0]);
}

const UNUSUAL = /[\p{M}\p{Cf}]/u;
const INVISIBLE = /^\p{Cf}$/u;

/** The tokens as a reader sees them: without marks of direction, with letters and their accents as one. */
function legible(text: string, tokens: readonly Token[], language: Language): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !UNUSUAL.test(text.slice(first.span[0], last!.span[1]))) return tokens;
  const isPlain = tokens.every(({ kind, text: token }) =>
    kind === 'word' ? !/\p{M}/u.test(token) : kind === 'number' || !INVISIBLE.test(token),
  );
  if (isPlain) return tokens;
  return tokens
    .filter(({ kind, text: token }) => kind !== 'punctuation' || !INVISIBLE.test(token))
    .map((token) => {
      const form = wordForm(token.text.normalize('NFC'), language);
      return { ...token, text: form.text, form };
    });
}
