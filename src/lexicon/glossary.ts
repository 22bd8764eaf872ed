import { type Language, primarySubtag } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { GlossaryTerms, termsIn } from './glossary-terms.ts';
import type { StemRendering } from './rendering.ts';

/** A concept of a user’s glossary: its terms by language, synonyms included. */
export type Concept = ReadonlyMap<Language, readonly string[]>;

/** ln of how rare a stem must be in the training to carry a term of several words: “of” and “the” do not. */
const CONTENT_IDF = Math.log(30);

/** How rare a stem of a language is, as `Lexicons.idf` tells. */
type IdfOf = (language: Language, stem: string) => number | undefined;

/** Renderings of stems, forward and backward probability. */
type Table = ReadonlyMap<string, ReadonlyMap<string, readonly [forward: number, backward: number]>>;

/** A user’s own terms: the renderings that they give, and where texts have them. */
export class Glossary {
  readonly #concepts: readonly Concept[];
  readonly #idf: IdfOf;
  readonly #tables = new Map<string, Table>();
  readonly #terms = new Map<string, GlossaryTerms>();

  constructor(concepts: readonly Concept[], idf: IdfOf) {
    this.#concepts = concepts;
    this.#idf = idf;
  }

  /**
   * The renderings of `sources` among `targets`. A term of one word renders one of one word with certainty; of several
   * words it is not known which renders which, so each content word may render each.
   */
  renderings(
    source: Language,
    sources: readonly string[],
    target: Language,
    targets: readonly string[],
  ): StemRendering[] {
    const table = this.#table(primarySubtag(source), primarySubtag(target));
    if (table.size === 0) return [];
    const places = new Map(targets.map((word, place) => [word, place]));
    return sources.flatMap((word, from) =>
      [...(table.get(word) ?? [])].flatMap(([rendering, [forward, backward]]) => {
        const to = places.get(rendering);
        return to === undefined ? [] : [{ source: from, target: to, forward, backward }];
      }),
    );
  }

  #table(source: string, target: string): Table {
    const key = `${source} ${target}`;
    let table = this.#tables.get(key);
    if (!table) {
      table = this.#read(source, target);
      this.#tables.set(key, table);
    }
    return table;
  }

  get isEmpty(): boolean {
    return this.#concepts.length === 0;
  }

  /** The terms of a language, whatever its region, to be found in texts. */
  terms(language: Language): GlossaryTerms {
    const tag = primarySubtag(language);
    let terms = this.#terms.get(tag);
    if (!terms) {
      const all = this.#concepts.flatMap((concept, number) =>
        [...termsIn(concept, tag)].map(([own, term]) => [number, own, term] as const),
      );
      terms = new GlossaryTerms(all, (own, stem) => this.#isContent(own, stem));
      this.#terms.set(tag, terms);
    }
    return terms;
  }

  #read(source: string, target: string): Table {
    const table = new Map<string, Map<string, readonly [number, number]>>();
    for (const concept of this.#concepts)
      for (const here of this.#stemsOf(concept, source))
        for (const there of this.#stemsOf(concept, target))
          for (const word of here)
            for (const rendering of there) {
              const row = table.get(word) ?? new Map<string, readonly [number, number]>();
              const [forward, backward] = row.get(rendering) ?? [0, 0];
              row.set(rendering, [Math.max(forward, 1 / there.length), Math.max(backward, 1 / here.length)]);
              table.set(word, row);
            }
    return table;
  }

  /** The content stems of each term that the concept has in a language, whatever its region. */
  #stemsOf(concept: Concept, language: string): string[][] {
    return [...termsIn(concept, language)].map(([tag, term]) => this.#contentStems(term, tag));
  }

  #contentStems(term: string, language: Language): string[] {
    const words = tokenize(term, [0, term.length], language).filter((token) => token.kind === 'word');
    const stems = [...new Set(words.map((word) => stem(word.text, language)))];
    const content = stems.filter((word) => this.#isContent(language, word));
    return content.length > 0 ? content : stems;
  }

  #isContent(language: Language, word: string): boolean {
    return (this.#idf(language, word) ?? CONTENT_IDF) >= CONTENT_IDF;
  }
}
