import { type Language, primarySubtag } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';

/** Words that may stand between two content words of a term: articles, prepositions, an adjective. */
const MAX_BETWEEN = 3;

/** A term as its language writes it, of whichever concepts have it. */
export interface Term {
  readonly text: string;
  /** Numbers of the concepts, in the order of the glossary. */
  readonly concepts: readonly number[];
}

/** A term where a text has it. */
export interface TermInText {
  readonly term: Term;
  /** From its first content word to its last one. */
  readonly span: Span;
  /** Whether it is a part of a longer term there. */
  readonly isPart: boolean;
}

/** A content word of a term: its stem and, where it is an acronym, its letters, which no other word may have. */
interface TermWord {
  readonly stem: string;
  readonly acronym: string | undefined;
}

interface SoughtTerm extends Term {
  readonly words: readonly TermWord[];
}

/** The terms of one language, to be found in texts by the stems of their content words in order. */
export class GlossaryTerms {
  readonly #byFirstStem: ReadonlyMap<string, readonly SoughtTerm[]>;
  readonly #byConcept: ReadonlyMap<number, readonly string[]>;

  /** `terms` has the terms of each concept in the language; `isContent` tells whether a stem carries a term. */
  constructor(
    terms: Iterable<readonly [concept: number, language: Language, term: string]>,
    isContent: (language: Language, stem: string) => boolean,
  ) {
    const known = new Map<string, { text: string; words: readonly TermWord[]; concepts: number[] }>();
    const byConcept = new Map<number, string[]>();
    for (const [concept, language, text] of terms) {
      const words = contentWords(text, language, isContent);
      if (words.length === 0) continue;
      const key = words.map((word) => word.acronym ?? word.stem).join(' ');
      const term = known.get(key) ?? { text, words, concepts: [] };
      known.set(key, term);
      term.concepts.push(concept);
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), text]);
    }
    this.#byFirstStem = Map.groupBy(known.values(), ({ words }) => words[0]!.stem);
    this.#byConcept = byConcept;
  }

  get size(): number {
    return this.#byConcept.size;
  }

  /** The terms that the language has for a concept, as the glossary writes them; empty when it has none. */
  of(concept: number): readonly string[] {
    return this.#byConcept.get(concept) ?? [];
  }

  /** The terms that stand in some units of a text. Linear in the units, for each word in the terms that begin with it. */
  in(text: string, units: readonly Span[], language: Language): TermInText[] {
    const found = units.flatMap((unit) => {
      const words = tokenize(text, unit, language).filter(({ kind }) => kind === 'word');
      return words.flatMap(({ text: first }, at) =>
        (this.#byFirstStem.get(stem(first, language)) ?? []).flatMap((term) => {
          const last = lastWord(words, at, term, language);
          return last === undefined
            ? []
            : [{ term, span: [words[at]!.span[0], words[last]!.span[1]] as const }];
        }),
      );
    });
    return withParts(found);
  }
}

/** Tells which terms lie within longer ones, in one pass over them in order. */
function withParts(found: readonly Omit<TermInText, 'isPart'>[]): TermInText[] {
  const sorted = found.toSorted((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  let outer: Span | undefined;
  return sorted.map((one) => {
    const [start, end] = one.span;
    const isPart = outer !== undefined && end <= outer[1] && (outer[0] < start || end < outer[1]);
    if (outer === undefined || end > outer[1]) outer = one.span;
    return { ...one, isPart };
  });
}

/** Number of the word with which a term ends that begins at `at`; undefined when it is not there. */
function lastWord(
  words: readonly { readonly text: string }[],
  at: number,
  { words: sought }: SoughtTerm,
  language: Language,
): number | undefined {
  let place = at;
  for (const [k, word] of sought.entries()) {
    const end = k === 0 ? at : place + 1 + MAX_BETWEEN;
    let next = k === 0 ? at : place + 1;
    while (next <= end && !(words[next] && isWord(words[next]!.text, word, language))) next += 1;
    if (next > end) return undefined;
    place = next;
  }
  return place;
}

function isWord(text: string, { stem: sought, acronym }: TermWord, language: Language): boolean {
  return acronym === undefined ? stem(text, language) === sought : text === acronym;
}

function contentWords(
  term: string,
  language: Language,
  isContent: (language: Language, stem: string) => boolean,
): TermWord[] {
  const words = tokenize(term, [0, term.length], language)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => ({
      stem: stem(text, language),
      acronym: /^\p{Lu}{2,}$/u.test(text) ? text : undefined,
    }));
  const content = words.filter((word) => isContent(language, word.stem));
  return content.length > 0 ? content : words;
}

/** The terms that a concept has in a language, whatever its region, with the tag they stand under. */
export function* termsIn(
  concept: ReadonlyMap<Language, readonly string[]>,
  language: Language,
): Generator<readonly [tag: Language, term: string]> {
  for (const [tag, terms] of concept)
    if (primarySubtag(tag) === primarySubtag(language)) for (const term of terms) yield [tag, term];
}
