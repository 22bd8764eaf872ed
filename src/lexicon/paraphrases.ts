import { type Language, primarySubtag } from '../text/language.ts';
import { HUB, type Lexicons } from './lexicons.ts';

/** A meaning: weights over stems of the hub, of Euclidean length 1. */
export type Meaning = ReadonlyMap<string, number>;

/** Share of a meaning that comes from the stems that translate as a hub stem does, beside the stem itself. */
const SPREAD = 0.5;
/** Steps less probable than this are noise of the training. */
const MIN_STEP = 0.02;
/** Stems that are kept for later look-ups. */
const MAX_CACHED = 50_000;
const NOTHING: Meaning = new Map();

/**
 * What stems of any language mean in terms of the hub's, with near-synonyms: hub stems are alike when they are
 * translated alike in any of the languages (paraphrasing by pivoting: Bannard & Callison-Burch 2005, “Paraphrasing with
 * bilingual parallel corpora”): p(e' | e) = Σ_f t(f | e) · t(e' | f).
 */
export class Paraphrases {
  readonly #lexicons: Lexicons;
  readonly #cache = new Map<string, Meaning>();

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** Empty when no lexicon has the stem. */
  meaning(language: Language, stem: string): Meaning {
    const tag = primarySubtag(language);
    const key = `${tag} ${stem}`;
    const known = this.#cache.get(key);
    if (known) return known;
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear();
    const meaning = normalised(tag === HUB ? this.#ofHub(stem) : this.#ofOther(tag, stem));
    this.#cache.set(key, meaning);
    return meaning;
  }

  #ofOther(language: Language, stem: string): Map<string, number> {
    const sums = new Map<string, number>();
    for (const { stem: hub, probability } of this.#lexicons.toHub(language, stem)) {
      if (probability < MIN_STEP) continue;
      for (const [other, weight] of this.#ofHub(hub)) add(sums, other, probability * weight);
    }
    return sums;
  }

  /** A hub stem with what translates as it does. */
  #ofHub(stem: string): Map<string, number> {
    const sums = new Map<string, number>();
    const { languages } = this.#lexicons;
    for (const language of languages)
      for (const there of this.#lexicons.fromHub(stem, language)) {
        if (there.probability < MIN_STEP) continue;
        for (const back of this.#lexicons.toHub(language, there.stem))
          if (back.probability >= MIN_STEP && back.stem !== stem)
            add(sums, back.stem, there.probability * back.probability);
      }
    let total = 0;
    for (const weight of sums.values()) total += weight;
    for (const [other, weight] of sums) sums.set(other, (SPREAD * weight) / total);
    sums.set(stem, 1 - SPREAD);
    return sums;
  }
}

/** How alike two meanings are, 0…1: the cosine. */
export function likeness(x: Meaning, y: Meaning): number {
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

function normalised(sums: Map<string, number>): Meaning {
  if (sums.size === 0) return NOTHING;
  let squares = 0;
  for (const weight of sums.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [stem, weight] of sums) sums.set(stem, weight / length);
  return sums;
}

function add(sums: Map<string, number>, stem: string, weight: number): void {
  sums.set(stem, (sums.get(stem) ?? 0) + weight);
}
