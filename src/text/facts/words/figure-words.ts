/** How a language writes numbers and dates, with what look-ups need. */
export interface FigureWords extends FigureLists {
  /** All words of the lists that a number may begin with. */
  readonly beginnings: ReadonlySet<string>;
}

/** How a language writes numbers and dates. All words in lower case. */
export interface FigureLists {
  /** Number words below a thousand; `hundert`, `cent` and the like under `hundred`. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  /** Words that multiply what stands before them: thousand, million, milliard. */
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Plurals that say how many only roughly: dozens, thousands; with the power of ten that they begin at. */
  readonly vague: ReadonlyMap<string, number>;
  /** Parts of a whole behind a number: two thirds. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Words that say a half, a third or a quarter by themselves. */
  readonly parts: ReadonlyMap<string, number>;
  /** What adds a half behind a number, or behind the noun that it counts: and a half, et demi. */
  readonly andHalf: readonly string[];
  /** How the clock is read aloud … */
  readonly clock: readonly ClockPhrase[];
  /** … and the hours in it, 1 … 12. */
  readonly hours: ReadonlyMap<string, number>;
  /** Names of decades by their tens: nineties, девяностые … */
  readonly decades: ReadonlyMap<string, number>;
  /** … and the noun before the tens that makes a decade of them: años noventa, années 90. */
  readonly decadeNoun: RegExp;
  /** Beginnings of words that hold a number: тысячелетн-, millénaire. */
  readonly prefixes: ReadonlyMap<string, number>;
  /** Number words that are articles, pronouns or idioms as often. */
  readonly ambiguous: ReadonlySet<string>;
  /** Words between the parts of a number: and, y, et. */
  readonly joins: ReadonlySet<string>;
  readonly percent: RegExp;
  readonly century: RegExp;
  /** Wars, congresses and the like, which Roman numerals and ordinals number. */
  readonly numbered: RegExp;
  /** Months 1…12 as patterns of whole words. */
  readonly months: CalendarWords;
  /** Weekdays 1 (Monday) … 7. */
  readonly weekdays: CalendarWords;
  /** Months and weekdays are written with a capital, without it they are other words. */
  readonly capitalised: boolean;
  /** Whether the day may stand behind the month: June 24. */
  readonly dayBehindMonth: boolean;
  /** The mark before decimals; the other one of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
}

/** The words before and behind an hour, and the minutes that they add to it. */
export interface ClockPhrase {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly minutes: number;
}

/** `half past _=30; quarter to _=-15` as phrases. */
export function clock(table: string): ClockPhrase[] {
  return table.split(';').map((row) => {
    const [phrase, minutes] = row.trim().split('=') as [string, string];
    const [before, behind] = phrase.split('_').map((side) => side.trim().split(' ').filter(Boolean)) as [
      string[],
      string[],
    ];
    return { before, behind, minutes: Number(minutes) };
  });
}

/** The names of a calendar, in its order. */
export interface CalendarWords {
  readonly each: readonly RegExp[];
  /** Matches what any of them matches: most words are none. */
  readonly any: RegExp;
}

/** `value=form form …; value=…` as a map from form to value. */
export function numbered(table: string): Map<string, number> {
  return new Map(
    table
      .split(';')
      .map((row) => row.trim())
      .filter((row) => row !== '')
      .flatMap((row) => {
        const [value, forms] = row.split('=');
        return forms!.split(/\s+/).map((form) => [form, Number(value)] as const);
      }),
  );
}

/** Whole words, one pattern per `;`. */
export function calendar(table: string): CalendarWords {
  const rows = table.split(';').map((row) => row.trim());
  const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
  return { each: rows.map(whole), any: whole(rows.join('|')) };
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The lists with what look-ups need. */
export function withBeginnings(lists: FigureLists): FigureWords {
  const { cardinals, magnitudes, ordinals, vague, parts, hundred } = lists;
  const words = [cardinals, magnitudes, ordinals, vague, parts].flatMap((list) => [...list.keys()]);
  return { ...lists, beginnings: new Set([...words, ...hundred]) };
}

/** Matches nothing: a language has no such words. */
export const NEVER = /^(?!)/u;
