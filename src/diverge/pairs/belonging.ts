import type { Lexicons } from '../../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../../text/language.ts';
import { rememberedWord } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import { onceAForm, type WordForm } from '../../text/word-form.ts';

/** How surely a word is translated: from English into another language, from another language into English. */
export interface Belonging {
  /** Probability of the surest rendering as the same word: loans and names have it. */
  readonly asItself: number;
  /** Probability of the surest rendering as another word: words that belong to a language have it. */
  readonly otherwise: number;
}

/** Letters of German compounds, and of the shortest part of one. */
const MIN_COMPOUND = 9;
const MAX_COMPOUND = 40;
const MIN_PART = 4;
const LINKING = /(?:s|n|en|es|-)$/u;

/** Looks words up as words of a language, each once. */
export class Belongings {
  readonly #lexicons: Lexicons;
  readonly #beside = new Map<Language, Beside>();

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** Both 0 when no lexicon has the word. */
  of(word: string, language: Language, other: Language): Belonging {
    return this.#besideOf(other).of(word, language);
  }

  /** As `of`, of a form. */
  ofForm(form: WordForm, other: Language): Belonging {
    return this.#besideOf(other).ofForm(form);
  }

  /** The stems of a German compound’s two parts that the lexicon knows; none of any other word. */
  partsOf(form: WordForm, other: Language): readonly string[] {
    return this.#besideOf(other).parts(form);
  }

  /** Varieties of a language share its lexicon, and what is remembered of words beside it. */
  #besideOf(variety: Language): Beside {
    const other = primarySubtag(variety);
    let beside = this.#beside.get(other);
    if (!beside) {
      const of = rememberedWord((word, language) => this.#read(word, language, other));
      beside = { of, ofForm: onceAForm(of), parts: onceAForm((word) => this.#parts(word, other)) };
      this.#beside.set(other, beside);
    }
    return beside;
  }

  #parts(text: string, other: Language): readonly string[] {
    const lower = text.toLowerCase();
    if (lower.length < MIN_COMPOUND || lower.length > MAX_COMPOUND) return [];
    const isKnown = (form: string) => {
      const { asItself, otherwise } = this.of(form, 'de', other);
      return Math.max(asItself, otherwise) > 0;
    };
    for (let at = MIN_PART; at <= lower.length - MIN_PART; at += 1) {
      const last = lower.slice(at);
      if (!isKnown(last)) continue;
      const head = lower.slice(0, at);
      const first = [head, head.replace(LINKING, '')].find(
        (form) => form.length >= MIN_PART - 1 && isKnown(form),
      );
      if (first !== undefined) return [stem(first, 'de'), stem(last, 'de')];
    }
    return [];
  }

  #read(word: string, language: Language, other: Language): Belonging {
    const own = stem(word, language);
    const self = stem(word, other);
    let [asItself, otherwise] = [0, 0];
    for (const rendering of this.#lexicons.entries(language, own, other))
      if (rendering.stem === self || rendering.stem === own)
        asItself = Math.max(asItself, rendering.probability);
      else otherwise = Math.max(otherwise, rendering.probability);
    return { asItself, otherwise };
  }
}

/** What is remembered of words beside one other language. */
interface Beside {
  of(word: string, language: Language): Belonging;
  ofForm(form: WordForm): Belonging;
  parts(form: WordForm): readonly string[];
}
