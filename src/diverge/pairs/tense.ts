import type { Language } from '../../text/language.ts';
import { primarySubtag } from '../../text/language.ts';
import { onceAForm } from '../../text/word-form.ts';
import type { Side } from '../check.ts';
import { wordTokensOf } from '../side-facts.ts';
import { TENSES, type TenseForms } from '../vocabulary/tenses.ts';
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
export function tensesShown(side: Side): TensesShown | undefined {
  const tenses = TENSES[primarySubtag(side.language)];
  if (!tenses) return undefined;
  const words = wordTokensOf(side);
  const shows = (tense: keyof TensesShown) => {
    if (words.some((unit) => unit.some(({ form }) => showing(form)[tense] === 'shows'))) return true;
    const { phrase } = tenses[tense];
    return side.units.some(
      ([start, end], k) =>
        phrase !== undefined &&
        words[k]!.some(({ form }) => showing(form)[tense] === 'opens') &&
        phrase.whole.test(side.text.slice(start, end)),
    );
  };
  return { past: shows('past'), future: shows('future') };
}

/** Whether a word by itself shows a tense, or opens a phrase that may. */
const showing = onceAForm((word, language) => {
  const tenses = TENSES[primarySubtag(language)]!;
  const of = ({ word: single, phrase }: TenseForms) =>
    single.test(word) ? 'shows' : phrase?.opening.test(word) ? 'opens' : 'neither';
  return { past: of(tenses.past), future: of(tenses.future) };
});
