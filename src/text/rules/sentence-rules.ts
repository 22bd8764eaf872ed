/** What a language's dots mean besides the end of a sentence. All words in lower case, without their final dot. */
export interface SentenceRules {
  /** Abbreviations that something always follows: titles before names, `e.g`, `z. b`. */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations that may stand last: the sentence ends there if what follows looks like the start of one. */
  readonly maybeFinal: ReadonlySet<string>;
  /** Abbreviations that close a list: before a capital the sentence ends. */
  readonly endsList: ReadonlySet<string>;
  /** Words that, capitalised, follow the dot of an ordinal (`24. Juni`); empty where ordinals have no dot. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Capitalised words that begin a sentence and seldom follow an abbreviation inside one. */
  readonly starters: ReadonlySet<string>;
}

/** The words of a text as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
