import { type Language, primarySubtag } from '../text/language.ts';
import { nameKey, similarity } from '../text/transliterate.ts';
import type { Passage, Side } from './check.ts';
import { copiedRuns } from './copied.ts';
import { denialsOf } from './denials.ts';
import type { Divergence } from './divergence.ts';
import type { Renderings } from './renderings.ts';
import { proseOf } from './vocabulary/prose.ts';
import { matches, type Word, WordIndex, wordsOf } from './words.ts';

/** Shorter words are too alike by chance to be compared by sound. */
const MIN_NAME = 3;
/** Keys at least so alike, endings apart, are one name; across scripts spellings differ more. */
const SAME_NAME = 0.6;
const SAME_ACROSS_SCRIPTS = 0.45;
/** Names exchanged for one another stand at most this far apart, relative to the length of the text. */
const NEAR = 0.3;

/** What speaks for and against a pair of texts saying the same; every figure 0 or more, mostly at most 3. */
export interface PairEvidence {
  /** Whether one of them has no text at all. */
  readonly absent: number;
  /** Findings of the checks that compare values: another value in its place, or a value that one lacks. */
  readonly otherNumbers: number;
  readonly missingNumbers: number;
  readonly otherDates: number;
  readonly missingDates: number;
  readonly acronyms: number;
  readonly questions: number;
  /** Words left in the other's language, in tens. */
  readonly copied: number;
  /** Whether one denies something and the other nothing, and by how many denials they differ otherwise. */
  readonly denial: number;
  readonly denials: number;
  /** Standard deviations by which the second is shorter or longer than the first lets expect (Gale & Church 1993). */
  readonly shorter: number;
  readonly longer: number;
  /** Log-likelihood ratio, in tens of nats, of the longest run of words that only one has. */
  readonly run: number;
  /** Names of each without anything alike in the other: what one has in excess, and what may be exchanged. */
  readonly names: number;
  readonly exchangedNames: number;
  /** By how many quotation marks they differ. */
  readonly quotation: number;
}

/** Reads the evidence off a passage of two sides. */
export function pairEvidence(
  [first, second]: readonly [Side, Side],
  passage: Passage,
  divergences: readonly Divergence[],
): PairEvidence {
  const found = (check: string, isExchange?: boolean) =>
    Math.min(
      2,
      divergences.filter(
        (d) =>
          d.check === check &&
          d.severity !== 'low' &&
          (isExchange === undefined || isExchange === (d.messageId === 'split')),
      ).length,
    );
  return {
    absent: (first.units.length === 0) === (second.units.length === 0) ? 0 : 1,
    otherNumbers: found('number', true),
    missingNumbers: found('number', false),
    otherDates: found('date', true),
    missingDates: found('date', false),
    acronyms: found('acronym'),
    questions: found('question'),
    ...copying(passage, first, second),
    ...denying(first, second),
    ...lengths(first, second),
    ...matching(first, second, passage.renderings),
    quotation: Math.min(2, Math.abs(quotes(first) - quotes(second))),
  };
}

function copying(passage: Passage, first: Side, second: Side) {
  const runs = [...copiedRuns(passage, first), ...copiedRuns(passage, second)];
  const words = runs.reduce((sum, { span: [start, end] }) => sum + (end - start) / 6, 0);
  return { copied: Math.min(3, words / 10) };
}

function denying(first: Side, second: Side) {
  const [here, there] = [denialsOf(first).length, denialsOf(second).length];
  const isOneSided = (here === 0) !== (there === 0);
  return { denial: isOneSided ? 1 : 0, denials: isOneSided ? 0 : Math.min(2, Math.abs(here - there)) };
}

function lengths(first: Side, second: Side) {
  const [from, to] = [first, second].map((side) => lengthOf(side) / proseOf(side.language).length);
  const variance = 0.02 + 1.2 / Math.max(1, Math.min(from!, to!));
  const deviation = Math.log((to! + 1) / (from! + 1)) / Math.sqrt(variance);
  return { shorter: Math.min(3, Math.max(0, -deviation)), longer: Math.min(3, Math.max(0, deviation)) };
}

function lengthOf({ units }: Side): number {
  return units.reduce((sum, [start, end]) => sum + end - start, 0);
}

function matching(first: Side, second: Side, renderings: Renderings | undefined) {
  const none = { run: 0, names: 0, exchangedNames: 0 };
  if (!renderings) return none;
  const indices = [new WordIndex(wordsOf(first)), new WordIndex(wordsOf(second))] as const;
  const forth = matches(indices[0], first.language, indices[1], second.language, renderings);
  const back = matches(indices[1], second.language, indices[0], first.language, renderings);
  const runs = [
    runOf(indices[0].words, forth, first.language),
    runOf(indices[1].words, back, second.language),
  ];
  const [here, there] = [indices[0].words, indices[1].words];
  const lost = lostNames(first, here, forth, there, second.language);
  const instead = lostNames(second, there, back, here, first.language);
  const exchanged = Math.min(2, paired(lost, instead));
  return {
    run: Math.min(2, Math.max(...runs) / 10),
    names: Math.min(3, Math.max(lost.length, instead.length) - exchanged),
    exchangedNames: exchanged,
  };
}

/** The best sum of a run of unmatched words, as in the check for clauses but between two versions. */
function runOf(words: readonly Word[], matched: readonly number[], language: string): number {
  const usual = Math.min(0.6, proseOf(language).unmatched + 0.2);
  let [best, sum] = [0, 0];
  for (const [k, { isContent }] of words.entries()) {
    if (!isContent) continue;
    sum = Math.max(0, sum + Math.log(matched[k]! < 0 ? 0.9 / usual : 0.1 / (1 - usual)));
    best = Math.max(best, sum);
  }
  return best;
}

/** Where in a side, 0…1, words with a capital stand that nothing on the other side matches or sounds like. */
function lostNames(
  side: Side,
  words: readonly Word[],
  matched: readonly number[],
  other: readonly Word[],
  language: Language,
): number[] {
  const starts = new Set(
    side.units.map(([start, end]) => words.findIndex(({ span }) => span[0] >= start && span[1] <= end)),
  );
  const keys = other.filter(({ text }) => text.length >= MIN_NAME).map(({ text }) => nameKey(text, language));
  const isCapital = (k: number) => /^\p{Lu}\p{Ll}/u.test(words[k]?.text ?? '');
  const isGerman = primarySubtag(side.language) === 'de';
  const isOneScript = isCyrillic(words) === isCyrillic(other);
  const enough = isOneScript ? SAME_NAME : SAME_ACROSS_SCRIPTS;
  return words.flatMap(({ text, isContent }, k) => {
    if (!isContent || matched[k]! >= 0 || starts.has(k) || !isCapital(k)) return [];
    // German gives every noun a capital: a name is told by the first or last name beside it.
    if (isGerman && !(isCapital(k - 1) && !starts.has(k - 1)) && !isCapital(k + 1)) return [];
    const key = nameKey(text.replace(/['’]s$/u, ''), side.language);
    return keys.some((theirs) => soundsLike(key, theirs, enough)) ? [] : [(k + 0.5) / words.length];
  });
}

function isCyrillic(words: readonly Word[]): boolean {
  return words.some(({ text }) => /\p{Script=Cyrillic}/u.test(text));
}

function soundsLike(x: string, y: string, enough: number): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long.startsWith(short) || similarity(short, long.slice(0, short.length)) >= enough;
}

/** How many of the places of one side can be paired with a near one of the other. */
function paired(here: readonly number[], there: readonly number[]): number {
  const free = [...there];
  return here.filter((place) => {
    const near = free.findIndex((other) => Math.abs(other - place) <= NEAR);
    if (near >= 0) free.splice(near, 1);
    return near >= 0;
  }).length;
}

function quotes({ text, units }: Side): number {
  return units.reduce(
    (sum, [start, end]) => sum + (text.slice(start, end).match(/[«»„“”"]/gu)?.length ?? 0),
    0,
  );
}
