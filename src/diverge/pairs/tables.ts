import { type Language, primarySubtag } from '../../text/language.ts';
import type { LinkedWord, State, WordClass } from './links.ts';

export const WORD_CLASSES: readonly WordClass[] = [
  'figure',
  'name',
  'title',
  'unknown',
  'vague',
  'known',
  'sure',
];
export const STATES: readonly State[] = ['linked', 'loose', 'none'];

/** ln P(state | the other text says something else) / P(state | it is a translation), by class of word and state. */
export type StateTable = Readonly<Record<WordClass, Readonly<Record<State, number>>>>;

/** What is usual between two languages, learned from translations and from pairs that have nothing in common. */
export interface PairTables {
  /** By direction, `en>de` for English words and their links in German; `other` for directions without their own. */
  readonly words: Readonly<Record<string, StateTable>>;
  /** By pair, `en>de`: mean of the logarithm of the second text's length over the first's, in characters. */
  readonly lengths: Readonly<Record<string, number>>;
  /**
   * By direction, `en>de`: share of translations in which the English text shows a tense and the German one does not;
   * `other` for directions without their own.
   */
  readonly tenses: Readonly<Record<string, { readonly past: number; readonly future: number }>>;
  /** By direction, or `other`: by the form of a word and that of the word that renders it. */
  readonly verbs: Readonly<Record<string, VerbTable>>;
}

/** ln P(form of the other word | it tells another tense) / P(it | it renders this form), in nats; none where below 0. */
export type VerbTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function direction(from: Language, to: Language): string {
  return `${primarySubtag(from)}>${primarySubtag(to)}`;
}

/** The table of words of `from` against a text in `to`. */
export function tableOf({ words }: PairTables, from: Language, to: Language): StateTable {
  return words[direction(from, to)] ?? words.other!;
}

/** The table of forms of `from` against those of `to`. */
export function verbTableOf({ verbs }: PairTables, from: Language, to: Language): VerbTable | undefined {
  return verbs[direction(from, to)] ?? verbs.other;
}

/** What the word's link says for the other text saying something else, in nats. */
export function weightOf(table: StateTable, { wordClass, state }: LinkedWord): number {
  return table[wordClass][state];
}

/** Usual logarithm of the second text's length over the first's. */
export function usualRatio({ lengths }: PairTables, from: Language, to: Language): number {
  const there = lengths[direction(from, to)];
  if (there !== undefined) return there;
  const back = lengths[direction(to, from)];
  return back === undefined ? 0 : -back;
}
