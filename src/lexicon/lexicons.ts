import { type Language, primarySubtag } from '../text/language.ts';
import { type Concept, Glossary } from './glossary.ts';
import { HubLexicon, type KnownRendering } from './hub-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { StemRendering } from './rendering.ts';

/** The language through which pairs without a lexicon of their own go. */
const HUB = 'en';

/** Lexicons of several pairs, with English as the hub of the others, and the user’s own glossary. */
export class Lexicons {
  readonly #fromHub = new Map<string, HubLexicon>();
  /** The user’s own terms; empty without a glossary. */
  readonly glossary: Glossary;

  /** Each lexicon has the hub as its source. */
  constructor(lexicons: readonly Lexicon[], glossary: readonly Concept[] = []) {
    for (const lexicon of lexicons) {
      if (lexicon.source !== HUB)
        throw new RangeError(`the lexicon ${lexicon.source}–${lexicon.target} has no hub`);
      this.#fromHub.set(lexicon.target, new HubLexicon(lexicon));
    }
    this.glossary = new Glossary(glossary, (language, stem) => this.idf(language, stem));
  }

  /** Whether there are lexicons to look words of the two languages up; a glossary alone does not cover a language. */
  covers(source: Language, target: Language): boolean {
    const known = (language: string) => language === HUB || this.#fromHub.has(language);
    const [s, t] = [primarySubtag(source), primarySubtag(target)];
    return s !== t && known(s) && known(t);
  }

  /**
   * The renderings of `sources` among `targets`, both lists of distinct stems; each pair of stems once. Where lexicons and
   * glossary know the same pair the surer of the two counts.
   */
  renderings(
    source: Language,
    sources: readonly string[],
    target: Language,
    targets: readonly string[],
  ): StemRendering[] {
    const trained = this.#trained(source, sources, target, targets);
    const own = this.glossary.renderings(source, sources, target, targets);
    return own.length === 0 ? trained : united(trained, own);
  }

  /**
   * How rare the stem was in the texts that the lexicons were trained on, ln(texts / texts that have it); of the hub’s
   * stems the mean over the lexicons. Undefined for what none of them has: such a stem is rarer than 1 in 2,000.
   */
  idf(language: Language, stem: string): number | undefined {
    const tag = primarySubtag(language);
    const lists = [...this.#fromHub.values()].flatMap(({ lexicon }) => {
      if (tag === HUB) return [{ stems: lexicon.sourceStems, idf: lexicon.sourceIdf }];
      return lexicon.target === tag ? [{ stems: lexicon.targetStems, idf: lexicon.targetIdf }] : [];
    });
    const values = lists.flatMap(({ stems, idf }) => {
      const number = stems.find(stem);
      return number < 0 ? [] : [idf[number]!];
    });
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  }

  #trained(
    source: Language,
    sources: readonly string[],
    target: Language,
    targets: readonly string[],
  ): StemRendering[] {
    if (!this.covers(source, target)) return [];
    const [s, t] = [primarySubtag(source), primarySubtag(target)];
    if (s === HUB) return this.#fromHub.get(t)!.renderings(sources, targets);
    if (t === HUB) return this.#fromHub.get(s)!.renderings(targets, sources).map(turned);
    return this.#fromHub.get(s)!.composed(sources, this.#fromHub.get(t)!, targets);
  }

  /**
   * What a stem is rendered by, with the probabilities: a stem of the hub language in `other`, one of another language
   * in the hub language. Empty when it is in no lexicon.
   */
  entries(language: Language, stem: string, other: Language): KnownRendering[] {
    const [own, there] = [primarySubtag(language), primarySubtag(other)];
    const table = this.#fromHub.get(own === HUB ? there : own);
    if (!table) return [];
    return own === HUB ? table.targetsOf(stem) : table.hubStemsOf(stem);
  }
}

function turned(r: StemRendering): StemRendering {
  return { source: r.target, target: r.source, forward: r.backward, backward: r.forward };
}

/** Both lists as one, of two renderings of a pair the more probable. */
function united(trained: readonly StemRendering[], own: readonly StemRendering[]): StemRendering[] {
  const best = new Map<string, StemRendering>();
  for (const rendering of [...trained, ...own]) {
    const key = `${rendering.source} ${rendering.target}`;
    const other = best.get(key);
    if (!other || rendering.forward * rendering.backward > other.forward * other.backward)
      best.set(key, rendering);
  }
  return [...best.values()];
}
