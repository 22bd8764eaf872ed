import type { Language } from '../../text/language.ts';
import { primarySubtag } from '../../text/language.ts';
import type { Side } from '../check.ts';
import { TENSES } from '../vocabulary/tenses.ts';
import { direction, type PairTables } from './tables.ts';

/** Whether verbs of a text show the tense, as far as endings and auxiliaries can tell. */
export interface TensesShown {
  readonly past: boolean;
  readonly future: boolean;
}

/** Share, of passages that say something else, in which one text shows a tense and the other does not. */
const ONE_SIDED = 0.3;

/** Log-likelihood ratios, in nats, that a tense was changed; 0 where both sides show the same. */
export function tenseShift(first: Side, second: Side, tables: PairTables): { past: number; future: number } {
  const [here, there] = [tensesShown(first), tensesShown(second)];
  const shift = (tense: keyof TensesShown) => {
    if (!here || !there || here[tense] === there[tense]) return 0;
    const [having, lacking] = here[tense] ? [first, second] : [second, first];
    return Math.max(0, Math.log(ONE_SIDED / usualShare(tables, tense, having.language, lacking.language)));
  };
  return { past: shift('past'), future: shift('future') };
}

function usualShare({ tenses }: PairTables, tense: keyof TensesShown, having: Language, lacking: Language) {
  return (tenses[direction(having, lacking)] ?? tenses.other)?.[tense] ?? ONE_SIDED;
}

/** Undefined in languages without a vocabulary of tenses. */
export function tensesShown({ text, units, language }: Side): TensesShown | undefined {
  const tenses = TENSES[primarySubtag(language)];
  if (!tenses) return undefined;
  const shows = (tense: keyof TensesShown) =>
    units.some(([start, end]) => text.slice(start, end).search(tenses[tense]) >= 0);
  return { past: shows('past'), future: shows('future') };
}
