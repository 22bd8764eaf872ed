import type { Span } from '../span.ts';

/** Something a text states that can be compared across languages by value. */
export interface Fact {
  readonly kind: 'number' | 'ordinal' | 'percent' | 'century' | 'date' | 'weekday' | 'time' | 'year';
  /**
   * Language-neutral; equal values are equal strings: plain decimals (`15`, `1500000000`, `2.5`), `C21` for a century,
   * `2019-06-24`, `--06-24`, `2019-06`, `--09` for dates and their parts, `W1` (Monday) … `W7`, `19:30`.
   */
  readonly value: string;
  /** Offsets into the whole text. */
  readonly span: Span;
  /** How sure the reading is, 0…1: digits 1, a word that has other meanings too (one, second) little. */
  readonly certainty: number;
}
