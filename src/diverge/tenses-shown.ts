import { primarySubtag } from '../text/language.ts';
import { onceAForm } from '../text/word-form.ts';
import type { Side } from './check.ts';
import { wordTokensOf } from './side-facts.ts';
import { TENSES, type TenseForms } from './vocabulary/tenses.ts';

/** Whether verbs of a text show the tense, as far as endings and auxiliaries can tell. */
export interface TensesShown {
  readonly past: boolean;
  readonly future: boolean;
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
