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

/**
 * Of more places (relative, 0…1, ascending) those that are left over when the fewer are put each beside one of them, in
 * order and as near as possible. Cost the product of the numbers.
 */
export function leftOver(more: readonly number[], fewer: readonly number[]): number[] {
  const surplus = more.length - fewer.length;
  // cost[s]: of the places so far, s are left over; kept[s]: which.
  let cost: number[] = [0];
  let kept: number[][] = [[]];
  for (const [k, place] of more.entries()) {
    const next: number[] = [];
    const nextKept: number[][] = [];
    for (let s = 0; s <= Math.min(surplus, k + 1); s += 1) {
      const partner = fewer[k - s];
      const paired = partner === undefined ? Infinity : (cost[s] ?? Infinity) + Math.abs(place - partner);
      const left = s === 0 ? Infinity : (cost[s - 1] ?? Infinity);
      next.push(Math.min(paired, left));
      nextKept.push(left < paired ? [...kept[s - 1]!, k] : (kept[s] ?? []));
    }
    cost = next;
    kept = nextKept;
  }
  return kept[surplus] ?? [];
}
