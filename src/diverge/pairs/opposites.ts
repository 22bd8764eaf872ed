import type { Lexicons } from '../../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../../text/language.ts';
import { rememberedWord } from '../../text/remembered.ts';
import { stem } from '../../text/stem.ts';
import { addTo } from '../lists.ts';
import type { LinkedWord, PairLinks } from './links.ts';

/** Language of the opposites; words of the others are looked up through it. */
const HUB = 'en';
/** Renderings less probable than this are no meaning of a word that opposites are told by. */
const MIN_PROBABILITY = 0.03;
/** Opposites stand at most this far apart, relative to the words of content of their texts. */
const NEAR = 0.3;
/** How much a probability of being opposites counts for: the evidence is the logarithm of its multiple. */
const SCALE = 20;

/** Two groups of English words of which each of the one is an opposite of each of the other. */
export type Opposition = readonly [readonly string[], readonly string[]];

/** What a word means, and which of its meanings have opposites. */
interface Meaning {
  /** Stems of the hub language. */
  readonly stems: ReadonlySet<string>;
  /** Those that are poles of oppositions: opposition k has the poles 2k and 2k + 1. */
  readonly opposable: readonly { readonly probability: number; readonly poles: readonly number[] }[];
}

/** English opposites, and through the lexicons those of the other languages. */
export class Opposites {
  readonly #lexicons: Lexicons;
  /** The poles of a stem of the hub language. */
  readonly #poles = new Map<string, number[]>();
  readonly #meaningOf = rememberedWord((own, language) => this.#read(own, language));

  constructor(oppositions: readonly Opposition[], lexicons: Lexicons) {
    this.#lexicons = lexicons;
    for (const [k, poles] of oppositions.entries())
      for (const [side, words] of poles.entries())
        for (const own of new Set(words.map((word) => stem(word, HUB))))
          addTo(this.#poles, own, 2 * k + side);
  }

  /**
   * Log-scaled probability, 0…3, that a word of one text says the opposite of a word of the other: both render nothing
   * there and stand at about the same place. Cost linear in the words, but for those that render nothing.
   */
  between({ source, target }: PairLinks, from: Language, to: Language): number {
    const ours = this.#unlinked(source, from);
    if (ours.length === 0) return 0;
    let best = 0;
    for (const theirs of this.#unlinked(target, to))
      for (const own of ours)
        if (Math.abs(own.place - theirs.place) <= NEAR)
          best = Math.max(best, opposed(own.meaning, theirs.meaning));
    return Math.log1p(SCALE * Math.min(1, best));
  }

  #unlinked(words: readonly LinkedWord[], language: Language) {
    return words.flatMap(({ word, wordClass, state }, k) => {
      if (state !== 'none' || wordClass === 'figure' || wordClass === 'name') return [];
      const meaning = this.#meaningOf(word.stem, language);
      return meaning.opposable.length > 0 ? [{ meaning, place: (k + 0.5) / words.length }] : [];
    });
  }

  #read(own: string, language: Language): Meaning {
    const known =
      primarySubtag(language) === HUB ? [{ stem: own, probability: 1 }] : this.#probable(own, language);
    return {
      stems: new Set(known.map((rendering) => rendering.stem)),
      opposable: known.flatMap((rendering) => {
        const poles = this.#poles.get(rendering.stem);
        return poles ? [{ probability: rendering.probability, poles }] : [];
      }),
    };
  }

  #probable(own: string, language: Language) {
    return this.#lexicons
      .entries(language, own, HUB)
      .filter(({ probability }) => probability >= MIN_PROBABILITY);
  }
}

/** How probable it is that two meanings are opposite; 0 when they have one in common. */
function opposed(one: Meaning, other: Meaning): number {
  let mass = 0;
  for (const ours of one.opposable)
    for (const theirs of other.opposable)
      if (theirs.poles.some((pole) => ours.poles.includes(pole ^ 1)))
        mass += ours.probability * theirs.probability;
  if (mass > 0) for (const own of one.stems) if (other.stems.has(own)) return 0;
  return mass;
}
