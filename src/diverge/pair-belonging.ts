import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';

/** How surely a word is translated: from English into another language, from another language into English. */
export interface Belonging {
  /** Probability of the surest rendering as the same word: loans and names have it. */
  readonly asItself: number;
  /** Probability of the surest rendering as another word: words that belong to a language have it. */
  readonly otherwise: number;
}

/** Words that are kept for later look-ups. */
const MAX_KEPT = 50_000;

/** Looks words up as words of a language, each once. */
export class Belongings {
  readonly #lexicons: Lexicons;
  /** By language, the other language and the word. */
  readonly #known = new Map<Language, Map<Language, Map<string, Belonging>>>();
  #count = 0;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** Both 0 when no lexicon has the word. */
  of(word: string, language: Language, other: Language): Belonging {
    const known = this.#known.get(language)?.get(other)?.get(word);
    if (known) return known;
    if (this.#count >= MAX_KEPT) {
      this.#known.clear();
      this.#count = 0;
    }
    const belonging = this.#read(word, language, other);
    this.#keep(word, language, other, belonging);
    return belonging;
  }

  #keep(word: string, language: Language, other: Language, belonging: Belonging): void {
    const byOther = this.#known.get(language) ?? new Map<Language, Map<string, Belonging>>();
    this.#known.set(language, byOther);
    const byWord = byOther.get(other) ?? new Map<string, Belonging>();
    byOther.set(other, byWord);
    byWord.set(word, belonging);
    this.#count += 1;
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
