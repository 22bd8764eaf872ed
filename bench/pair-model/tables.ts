import type { PairCountables, TextPair } from '../../src/diverge/pairs/check-pairs.ts';
import {
  direction,
  type PairTables,
  STATES,
  type StateTable,
  WORD_CLASSES,
} from '../../src/diverge/pairs/tables.ts';
import type { Form } from '../../src/diverge/pairs/verbs.ts';
import { VERB_FORMS } from '../../src/diverge/vocabulary/verb-forms.ts';

/** A pair that is a translation, or that has nothing in common, with what is counted of it. */
export interface CountedPair extends PairCountables {
  readonly pair: TextPair;
  readonly isTranslation: boolean;
}

/** Words that a direction borrows from what is usual in all directions. */
const BORROWED = 20;
const DECIMALS = 100;

/** Counts what is usual. */
export function estimateTables(counted: readonly CountedPair[]): PairTables {
  const counts = new Map<string, number>();
  const directions = new Set<string>();
  for (const { pair, links, isTranslation } of counted)
    for (const [words, name] of [
      [links.source, direction(pair.sourceLanguage, pair.targetLanguage)],
      [links.target, direction(pair.targetLanguage, pair.sourceLanguage)],
    ] as const) {
      directions.add(name);
      for (const { wordClass, state } of words)
        for (const place of [name, 'other']) {
          const key = [place, isTranslation, wordClass, state].join();
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
  const count = (...key: unknown[]) => counts.get(key.join()) ?? 0;
  const share = (place: string, isTranslation: boolean, wordClass: string, state: string): number => {
    const usual = place === 'other' ? 1 / STATES.length : share('other', isTranslation, wordClass, state);
    const total = STATES.reduce((sum, each) => sum + count(place, isTranslation, wordClass, each), 0);
    const borrowed = place === 'other' ? STATES.length : BORROWED;
    return (count(place, isTranslation, wordClass, state) + borrowed * usual) / (total + borrowed);
  };
  const table = (place: string) =>
    Object.fromEntries(
      WORD_CLASSES.map((wordClass) => [
        wordClass,
        Object.fromEntries(
          STATES.map((state) => [
            state,
            // What a text without the words has by chance is the same in all directions.
            rounded(Math.log(share('other', false, wordClass, state) / share(place, true, wordClass, state))),
          ]),
        ),
      ]),
    ) as StateTable;
  return {
    words: Object.fromEntries(['other', ...[...directions].sort()].map((place) => [place, table(place)])),
    lengths: meanRatios(counted),
    tenses: oneSidedTenses(counted),
    verbs: verbTables(counted),
  };
}

function meanRatios(counted: readonly CountedPair[]): Record<string, number> {
  const sums = new Map<string, [sum: number, count: number]>();
  for (const { pair, isTranslation } of counted) {
    if (!isTranslation) continue;
    const name = direction(pair.sourceLanguage, pair.targetLanguage);
    const [sum, count] = sums.get(name) ?? [0, 0];
    sums.set(name, [sum + Math.log(pair.target.length / pair.source.length), count + 1]);
  }
  return Object.fromEntries([...sums].sort().map(([name, [sum, count]]) => [name, rounded(sum / count)]));
}

/** Shares to which a direction with no passages would come, and how many passages they stand for. */
const USUAL_SHARE = 0.1;
const PRIOR_PASSAGES = 10;

function oneSidedTenses(counted: readonly CountedPair[]): PairTables['tenses'] {
  const sums = new Map<string, { past: number; future: number; count: number }>();
  for (const { pair, tenses, isTranslation } of counted) {
    const [source, target] = tenses;
    if (!isTranslation || !source || !target) continue;
    for (const [having, lacking, name] of [
      [source, target, direction(pair.sourceLanguage, pair.targetLanguage)],
      [target, source, direction(pair.targetLanguage, pair.sourceLanguage)],
    ] as const)
      for (const place of [name, 'other']) {
        const sum = sums.get(place) ?? { past: 0, future: 0, count: 0 };
        sum.count += 1;
        if (having.past && !lacking.past) sum.past += 1;
        if (having.future && !lacking.future) sum.future += 1;
        sums.set(place, sum);
      }
  }
  const share = (times: number, count: number) =>
    rounded((times + USUAL_SHARE * PRIOR_PASSAGES) / (count + PRIOR_PASSAGES));
  return Object.fromEntries(
    [...sums]
      .sort()
      .map(([name, { past, future, count }]) => [
        name,
        { past: share(past, count), future: share(future, count) },
      ]),
  );
}

/** Share of each tense among the words that tell another tense than the word that they render. */
const SHIFTED = 0.25;
const SHIFTED_TO: readonly Form[] = ['past', 'perfect', 'present', 'future'];
/** Pairs of forms that a direction borrows from what is usual in all directions, and those from nowhere. */
const BORROWED_FORMS = 8;
const FORMS: readonly Form[] = [...VERB_FORMS, 'other'];

/** Counts which form renders which; a tense that seldom does speaks for another tense. */
function verbTables(counted: readonly CountedPair[]): PairTables['verbs'] {
  const counts = new Map<string, number>();
  const directions = new Set<string>();
  for (const { pair, forms, isTranslation } of counted) {
    if (!isTranslation) continue;
    const there = direction(pair.sourceLanguage, pair.targetLanguage);
    const back = direction(pair.targetLanguage, pair.sourceLanguage);
    directions.add(there).add(back);
    for (const [source, target] of forms)
      for (const key of [
        [there, source, target],
        ['other', source, target],
        [back, target, source],
        ['other', target, source],
      ])
        counts.set(key.join(), (counts.get(key.join()) ?? 0) + 1);
  }
  const count = (...key: string[]) => counts.get(key.join()) ?? 0;
  const share = (place: string, form: Form, by: Form): number => {
    const total = FORMS.reduce((sum, each) => sum + count(place, form, each), 0);
    const usual = place === 'other' ? 1 / FORMS.length : share('other', form, by);
    return (count(place, form, by) + BORROWED_FORMS * usual) / (total + BORROWED_FORMS);
  };
  const row = (place: string, form: Form) =>
    SHIFTED_TO.flatMap((by) => {
      const ratio = rounded(Math.log(SHIFTED / share(place, form, by)));
      return ratio > 0 ? [[by, ratio] as const] : [];
    });
  return Object.fromEntries(
    ['other', ...[...directions].sort()].map((place) => [
      place,
      Object.fromEntries(FORMS.map((form) => [form, Object.fromEntries(row(place, form))])),
    ]),
  );
}

export function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
