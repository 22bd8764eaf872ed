import { type Language, primarySubtag } from '../text/language.ts';
import { clearOf, type Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { nameKey } from '../text/transliterate.ts';
import { onceAForm, type WordForm, wordForm } from '../text/word-form.ts';
import { addTo } from './lists.ts';
import type { Renderings } from './renderings.ts';
import { figuresOf, onceASide, wordTokensOf } from './side-facts.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';

/** Words shorter than this say little by themselves. */
const MIN_CONTENT_LENGTH = 4;
/** Letters of a key in which cognates agree; endings differ between languages. */
const COGNATE_LENGTH = 5;

/** A word or figure of a side with what it is matched by. */
export interface Word {
  readonly text: string;
  readonly form: WordForm;
  readonly span: Span;
  /** Snowball stem; of a figure `#` and its value. */
  readonly stem: string;
  /** The beginning that cognates share across languages and scripts; '' when too short to tell. */
  readonly key: string;
  /** Whether it carries content: no short word, no function word. */
  readonly isContent: boolean;
}

/** What is known of a word by itself. */
const knownOf = onceAForm((word, language): Pick<Word, 'stem' | 'key' | 'isContent'> => {
  const key = nameKey(word, language);
  const isCommon = FUNCTION_WORDS.get(primarySubtag(language))?.has(word.toLowerCase()) ?? false;
  return {
    stem: stem(word, language),
    key: key.length >= COGNATE_LENGTH - 1 || isAcronym(word) ? key.slice(0, COGNATE_LENGTH) : '',
    isContent: word.length >= MIN_CONTENT_LENGTH && !isCommon,
  };
});

/** The words and figures of a side in order; marks are left out. */
export const wordsOf = onceASide((side): readonly Word[] => {
  const { text, language } = side;
  return wordTokensOf(side).flatMap((tokens, unit) => {
    const figures = figuresOf(side)[unit]!.filter(({ certainty }) => certainty >= 0.5);
    const words = tokens.filter(clearOf(figures)).map(({ text: word, form, span }): Word => {
      const { stem: own, key, isContent } = knownOf(form);
      return { text: word, form, span, stem: own, key, isContent };
    });
    const values = figures.map(({ value, span }): Word => {
      const form = wordForm(text.slice(...span), language);
      return { text: form.text, form, span, stem: `#${value}`, key: '', isContent: true };
    });
    return values.length === 0 ? words : [...words, ...values].sort((x, y) => x.span[0] - y.span[0]);
  });
});

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The words of a side by what can match them. */
export class WordIndex {
  readonly words: readonly Word[];
  readonly #byStem = new Map<string, number[]>();
  readonly #byKey = new Map<string, number[]>();

  constructor(words: readonly Word[]) {
    this.words = words;
    for (let k = 0; k < words.length; k += 1) {
      const { stem: own, key } = words[k]!;
      addTo(this.#byStem, own, k);
      if (key !== '') addTo(this.#byKey, key, k);
    }
  }

  /** Number of the word nearest to a relative place, 0…1, among those that may render `word`; -1 when none may. */
  match({ stem: own, key }: Word, renderings: readonly string[], place: number): number {
    const wanted = place * this.words.length;
    let best = nearer(-1, this.#byStem.get(own), wanted);
    for (const rendering of renderings) best = nearer(best, this.#byStem.get(rendering), wanted);
    return key === '' ? best : nearer(best, this.#byKey.get(key), wanted);
  }
}

/** The nearest of some places where it is nearer to `wanted` than the best so far, else that one; -1 for none. */
function nearer(best: number, places: readonly number[] | undefined, wanted: number): number {
  if (!places) return best;
  const k = places.length === 1 ? places[0]! : nearest(places, wanted);
  return best < 0 || Math.abs(k - wanted) < Math.abs(best - wanted) ? k : best;
}

/** Of ascending numbers, at least one, that nearest to `wanted`, the lower of two as near. */
function nearest(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [places[low - 1], places[low]];
  if (before === undefined || after === undefined) return before ?? after!;
  return wanted - before <= after - wanted ? before : after;
}

/** For each word of one side the number of the other side's word that may render it, by lexicon, sound or value, or -1. */
export function matches(
  from: WordIndex,
  language: Language,
  to: WordIndex,
  other: Language,
  renderings: Renderings,
): number[] {
  const count = Math.max(1, from.words.length);
  const renderingsOf = renderings.between(language, other);
  return from.words.map((word, k) => to.match(word, renderingsOf(word.stem), (k + 0.5) / count));
}
