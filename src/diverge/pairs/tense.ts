import type { Language } from '../../text/language.ts';
import type { Side } from '../check.ts';
import { type TensesShown, tensesShown } from '../tenses-shown.ts';
import { direction, type PairTables } from './tables.ts';

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
