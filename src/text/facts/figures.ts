import type { Language } from '../language.ts';
import { rememberedStretch } from '../remembered.ts';
import { type Token, tokenize } from '../tokens.ts';
import { extractDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { extractNumbers } from './numbers.ts';

/** Dates and numbers within a span, in order; what is part of a date is no number as well. */
export const extractFigures = rememberedStretch((text, span, language): Fact[] =>
  figuresAmong(text, tokenize(text, span, language), language),
);

/** The same from the tokens of a stretch of the text. */
export function figuresAmong(text: string, all: readonly Token[], language: Language): Fact[] {
  const tokens = legible(all);
  const dates = extractDates(tokens, language);
  const inDate = ({ span: [start, end] }: Fact) =>
    dates.some((date) => start < date.span[1] && end > date.span[0]);
  const numbers = extractNumbers(text, tokens, language).filter((number) => !inDate(number));
  return [...dates, ...numbers].sort((x, y) => x.span[0] - y.span[0]);
}

const INVISIBLE = /^\p{Cf}$/u;

/** The tokens as a reader sees them: without marks of direction, with letters and their accents as one. */
function legible(tokens: readonly Token[]): readonly Token[] {
  const isPlain = tokens.every(({ kind, text }) =>
    kind === 'word' ? !/\p{M}/u.test(text) : kind === 'number' || !INVISIBLE.test(text),
  );
  if (isPlain) return tokens;
  return tokens
    .filter(({ kind, text }) => kind !== 'punctuation' || !INVISIBLE.test(text))
    .map((token) => ({ ...token, text: token.text.normalize('NFC') }));
}
