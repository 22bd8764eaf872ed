import type { Language } from '../language.ts';
import type { Span } from '../span.ts';
import { extractDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { extractNumbers } from './numbers.ts';

/** Dates and numbers within a span, in order; what is part of a date is no number as well. */
export function extractFigures(text: string, span: Span, language: Language): Fact[] {
  const dates = extractDates(text, span, language);
  const inDate = ({ span: [start, end] }: Fact) =>
    dates.some((date) => start < date.span[1] && end > date.span[0]);
  const numbers = extractNumbers(text, span, language).filter((number) => !inDate(number));
  return [...dates, ...numbers].sort((x, y) => x.span[0] - y.span[0]);
}
