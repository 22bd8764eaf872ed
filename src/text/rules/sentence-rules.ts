/**
 * What a language’s dots mean besides the end of a sentence. All words without their final dot and in lower case; one
 * with a capital is meant only where it is written so (`Sat` is a day, `sat` a word). Two abbreviations in a row are
 * one entry, whether a blank stands between them or not (`z.b`).
 */
export interface SentenceRules {
  /** Abbreviations that something always follows: titles before names, `e.g`, `z.b`. */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations that may stand last: the sentence ends there if what follows looks like the start of one. */
  readonly maybeFinal: ReadonlySet<string>;
  /** Abbreviations that close a list or name a firm: before a capital the sentence ends. */
  readonly endsList: ReadonlySet<string>;
  /** Words that are abbreviations before a number only: `no. 4`, `Art. 5`; `-str` stands for all that end so. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Units of measure: behind a number and before a capital the sentence ends. */
  readonly units: ReadonlySet<string>;
  /** What closes a date, `г` and `a.c`: before a capital the sentence ends, unless the date merely opens it. */
  readonly dates: ReadonlySet<string>;
  /** Words that a letter follows as a label, not as an initial: `plan B`. */
  readonly lettered: ReadonlySet<string>;
  /** Words that, capitalised, follow the dot of an ordinal (`24. Juni`); empty where ordinals have no dot. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Capitalised words that begin a sentence and seldom follow an abbreviation inside one. */
  readonly starters: ReadonlySet<string>;
  /** Words that open an adverbial of time: `in`, `seit`. */
  readonly prepositions: ReadonlySet<string>;
  /** Further words that something follows, so that no heading ends with them: `against`, `has`, `newspaper`. */
  readonly neverLast: ReadonlySet<string>;
  /** Words among the starters that may end a heading all the same: `today`. */
  readonly mayEnd: ReadonlySet<string>;
  /** What a verb leaves at the end of its clause: German `an`. */
  readonly separable: ReadonlySet<string>;
  /** Verbs that may follow a quoted question and its speaker’s name: `“Why?” Kerry asked`. */
  readonly speechVerbs: ReadonlySet<string>;
}

/** The words of a text as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
