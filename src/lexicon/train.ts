import type { Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { type NumberedPair, trainModel1, type WordPair } from './ibm1.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

export interface TrainingOptions {
  /** Entries kept, the most useful first. */
  readonly entries: number;
  /** Rounds of expectation–maximisation. */
  readonly rounds: number;
}

/** An entry must hold in both directions (symmetric pruning), for one-way entries are what the other words explain. */
const MIN_PROBABILITY = 0.02;
const MIN_BOTH = 0.003;
/** Sentences with more words blur the model and cost quadratic time. */
const MAX_WORDS = 60;

/** Trains a lexicon from translated pairs of texts: sentences, phrases or dictionary entries. Reproducible. */
export function trainLexicon(
  source: Language,
  target: Language,
  texts: Iterable<readonly [source: string, target: string]>,
  options: TrainingOptions,
): Lexicon {
  const sources = new Numbering(source);
  const targets = new Numbering(target);
  const pairs: NumberedPair[] = [];
  for (const [from, to] of texts) {
    const pair = { source: sources.types(from), target: targets.types(to) };
    const longest = Math.max(pair.source.length, pair.target.length);
    if (pair.source.length > 0 && pair.target.length > 0 && longest <= MAX_WORDS) pairs.push(pair);
  }
  const kept = trainModel1(pairs, options.rounds)
    .filter(
      (w) =>
        w.forward >= MIN_PROBABILITY && w.backward >= MIN_PROBABILITY && w.forward * w.backward >= MIN_BOTH,
    )
    .sort((x, y) => usefulness(y) - usefulness(x) || x.source - y.source || x.target - y.target)
    .slice(0, options.entries);
  return lexiconOf(
    source,
    target,
    kept.map((w) => ({ ...w, source: sources.stem(w.source), target: targets.stem(w.target) })),
  );
}

/** How much an entry can explain: how sure it is and how often it is needed. */
function usefulness(pair: WordPair): number {
  return Math.sqrt(pair.forward * pair.backward) * Math.log1p(pair.count);
}

/** Numbers the stems of a language from 1, in the order of their first occurrence. */
class Numbering {
  readonly #language: Language;
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #stems: string[] = [''];

  constructor(language: Language) {
    this.#language = language;
  }

  types(text: string): Int32Array {
    const words = tokenize(text, [0, text.length], this.#language).filter((token) => token.kind === 'word');
    return Int32Array.from(words, (token) => this.#number(token.text));
  }

  stem(number: number): string {
    return this.#stems[number]!;
  }

  #number(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word, this.#language);
    let number = this.#byStem.get(stemmed);
    if (number === undefined) {
      number = this.#stems.push(stemmed) - 1;
      this.#byStem.set(stemmed, number);
    }
    this.#byWord.set(word, number);
    return number;
  }
}
