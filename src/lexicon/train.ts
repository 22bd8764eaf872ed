import type { Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { trainModel1, type WordPair } from './ibm1.ts';
import { type Idf, type Lexicon, lexiconOf } from './lexicon.ts';
import { NumberedPairs } from './numbered-pairs.ts';
import { MAX_STEM_BYTES } from './stems.ts';

export interface TrainingOptions {
  /** Entries kept, the most useful first. */
  readonly entries: number;
  /** Rounds of expectation–maximisation. */
  readonly rounds: number;
  /** Is told the share of the work that is done. */
  readonly progress?: (share: number) => void;
}

/** An entry must hold in both directions (symmetric pruning), for one-way entries are what the other words explain. */
const MIN_PROBABILITY = 0.01;
const MIN_BOTH = 0.001;
/** Sentences with more words blur the model and cost quadratic time. */
const MAX_WORDS = 60;
/** A stem in more than this share of the texts is kept for its idf, even if it has no entry. */
const COMMON = 1 / 2000;

/** A lexicon in training, fed with translated pairs of texts: sentences, phrases or entries of a dictionary. */
export class Training {
  /** Pairs that are learnt from. */
  get size(): number {
    return this.#pairs.size;
  }

  readonly #source: Language;
  readonly #target: Language;
  readonly #sources: Numbering;
  readonly #targets: Numbering;
  readonly #pairs = new NumberedPairs();

  constructor(source: Language, target: Language) {
    this.#source = source;
    this.#target = target;
    this.#sources = new Numbering(source);
    this.#targets = new Numbering(target);
  }

  /**
   * Adds a pair, of which only the numbers of its stems are kept; false if nothing is to be learnt from it. A word over
   * against several is left out: the head of a phrase in a dictionary would learn the phrase’s meaning, as “kick” would
   * learn “Freistoß” from “free kick”.
   */
  add(source: string, target: string): boolean {
    const from = this.#sources.types(source);
    const to = this.#targets.types(target);
    const [fewer, more] = from.length < to.length ? [from.length, to.length] : [to.length, from.length];
    if (fewer === 0 || more > MAX_WORDS || (fewer === 1 && more > 1)) return false;
    this.#sources.count(from);
    this.#targets.count(to);
    this.#pairs.add(from, to);
    return true;
  }

  /** Trains on the pairs added; the same pairs in the same order give the same lexicon. */
  lexicon({ entries, rounds, progress }: TrainingOptions): Lexicon {
    const kept = trainModel1(this.#pairs, rounds, progress)
      .filter(
        (w) =>
          w.forward >= MIN_PROBABILITY && w.backward >= MIN_PROBABILITY && w.forward * w.backward >= MIN_BOTH,
      )
      .sort((x, y) => usefulness(y) - usefulness(x) || x.source - y.source || x.target - y.target)
      .slice(0, entries);
    const [sources, targets] = [this.#sources, this.#targets];
    return lexiconOf(
      this.#source,
      this.#target,
      kept.map((w) => ({ ...w, source: sources.stem(w.source), target: targets.stem(w.target) })),
      {
        source: sources.idf(new Set(kept.map((w) => w.source)), this.size),
        target: targets.idf(new Set(kept.map((w) => w.target)), this.size),
      },
    );
  }
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
  /** Texts that have the stem. */
  readonly #texts: number[] = [0];

  constructor(language: Language) {
    this.#language = language;
  }

  /** The stems of the text’s words. */
  types(text: string): number[] {
    return tokenize(text, [0, text.length], this.#language).flatMap((token) =>
      token.kind === 'word' && token.text.length <= MAX_LETTERS ? [this.#number(token.text)] : [],
    );
  }

  count(types: readonly number[]): void {
    for (const type of new Set(types)) this.#texts[type]! += 1;
  }

  stem(number: number): string {
    return this.#stems[number]!;
  }

  /** Of the stems named and of common ones. */
  idf(numbers: ReadonlySet<number>, texts: number): Idf {
    return new Map(
      this.#stems.flatMap((stem, number) => {
        const having = this.#texts[number]!;
        const isKept = number > 0 && (numbers.has(number) || having > COMMON * texts);
        return isKept ? [[stem, Math.log(texts / having)] as const] : [];
      }),
    );
  }

  #number(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word, this.#language);
    let number = this.#byStem.get(stemmed);
    if (number === undefined) {
      number = this.#stems.push(stemmed) - 1;
      this.#texts.push(0);
      this.#byStem.set(stemmed, number);
    }
    this.#byWord.set(word, number);
    return number;
  }
}

/** Letters of a word, each of which may take four bytes and be folded into several. */
const MAX_LETTERS = MAX_STEM_BYTES / 5;
