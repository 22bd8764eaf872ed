import type { Span } from '../span.ts';

/** Something a text states that can be compared across languages by value. */
export interface Fact {
  readonly kind:
    | 'number'
    | 'ordinal'
    | 'percent'
    | 'fraction'
    | 'vague'
    | 'designation'
    | 'century'
    | 'decade'
    | 'date'
    | 'weekday'
    | 'time'
    | 'year';
  /**
   * Language-neutral; equal values are equal strings: plain decimals (`15`, `1500000000`, `2.5`), `2/3` for a fraction,
   * `~1000` for thousands, `C21` for a century, `1990s` or `90s` for a decade, `2019-06-24`, `--06-24`, `2019-06`, `--09`
   * for dates and their parts, `2018/19` for a year that is not the calendar’s, `W1` (Monday) … `W7`, `19:30`, and with
   * the offset of its time zone `19:30+03:00`. What is dated by the text’s own day: see `relative-dates.ts`.
   */
  readonly value: string;
  /** Offsets into the whole text. */
  readonly span: Span;
  /** How sure the reading is, 0…1: digits 1, a word that has other meanings too (one, second) little. */
  readonly certainty: number;
  /** What a number counts, by the unit’s identifier (see `words/units.ts`): `mile`, `year`, `euro`. */
  readonly unit?: string;
  /** Of a number of years or days that lie back (“two years ago”) the date, absolute or relative; see `relative-dates.ts`. */
  readonly date?: string;
  /** Of a month that “last” or “next” tells from others, the month alone. */
  readonly bare?: string;
  /** Of a date in relation to the text’s own day (“yesterday”) the unit: day, week, month or year. */
  readonly relativeUnit?: 'D' | 'W' | 'M' | 'Y';
  /** The letters of a designation: the `covid` of Covid-19. */
  readonly series?: string;
}
