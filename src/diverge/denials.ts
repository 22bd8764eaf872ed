import { primarySubtag } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Side } from './check.ts';
import { NEGATORS } from './vocabulary/negators.ts';

/** Where a side denies something; none in a language without a vocabulary of negation. */
export function denialsOf({ text, units, language }: Side): Span[] {
  const negators = NEGATORS[primarySubtag(language)];
  if (!negators) return [];
  const { denies, idle } = negators;
  return units.flatMap(([start, end]) => {
    const sentence = text.slice(start, end).replace(/\u00a0/g, ' ');
    const effective = sentence.replace(idle, (match) => ' '.repeat(match.length));
    return [...effective.matchAll(denies)].map(
      (match): Span => [start + match.index, start + match.index + match[0].length],
    );
  });
}
