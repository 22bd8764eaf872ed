import { type Language, primarySubtag } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Passage, Side } from './check.ts';
import { onceBetween, wordSetOf, wordTokensOf } from './side-facts.ts';
import { present } from './sides.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';

/** Fewer words in common may be a name, a title or a loan. */
const MIN_WORDS = 3;

/** A word that is oftener in a passage is looked for at its first places alone, so that the cost stays linear. */
const MAX_PLACES = 50;

/** Words that a version has verbatim from another. */
export interface CopiedRun {
  readonly span: Span;
  /** The version whose words they are, and where it has them. */
  readonly from: Language;
  readonly original: Span;
}

/**
 * Runs of words that a side has in common with another and that are in the other's language: more of its function words
 * than of the side's own, and at least three words that do not begin with a capital.
 */
export function copiedRuns(passage: Passage, side: Side): CopiedRun[] {
  return present(passage)
    .filter((other) => primarySubtag(other.language) !== primarySubtag(side.language))
    .flatMap((other) => runsFrom(side, other));
}

/** What a side has verbatim from another; looked up once. */
const runsFrom = onceBetween((side, other): readonly CopiedRun[] => {
  const [own, theirs] = [wordTokensOf(side).flat(), wordTokensOf(other).flat()];
  const shared = wordSetOf(other);
  const count = own.reduce((sum, { text }) => (shared.has(text) ? sum + 1 : sum), 0);
  if (count < MIN_WORDS) return [];
  return commonRuns(own, theirs)
    .filter(({ at, length }) => isForeign(own.slice(at, at + length), side.language, other.language))
    .map(({ at, there, length }) => ({
      span: stretch(own, at, length),
      from: other.language,
      original: stretch(theirs, there, length),
    }));
});

function stretch(words: readonly Token[], at: number, length: number): Span {
  return [words[at]!.span[0], words[at + length - 1]!.span[1]];
}

interface CommonRun {
  readonly at: number;
  readonly there: number;
  readonly length: number;
}

/** The longest common runs of words, none inside another, each word of the first list in one at most. */
function commonRuns(here: readonly Token[], there: readonly Token[]): CommonRun[] {
  const places = new Map<string, number[]>();
  for (const [k, { text }] of there.entries()) {
    const list = places.get(text);
    if (!list) places.set(text, [k]);
    else if (list.length < MAX_PLACES) list.push(k);
  }
  const runs: CommonRun[] = [];
  for (let at = 0; at < here.length; ) {
    let best: CommonRun = { at, there: 0, length: 0 };
    for (const k of places.get(here[at]!.text) ?? []) {
      const length = commonLength(here, at, there, k);
      if (length > best.length) best = { at, there: k, length };
    }
    if (best.length >= MIN_WORDS) runs.push(best);
    at += best.length >= MIN_WORDS ? best.length : 1;
  }
  return runs;
}

function commonLength(here: readonly Token[], at: number, there: readonly Token[], k: number): number {
  let length = 0;
  while (
    at + length < here.length &&
    k + length < there.length &&
    here[at + length]!.text === there[k + length]!.text
  )
    length += 1;
  return length;
}

function isForeign(words: readonly Token[], own: Language, other: Language): boolean {
  const count = (language: Language) => {
    const set = FUNCTION_WORDS.get(primarySubtag(language));
    return words.filter(({ text }) => set?.has(text.toLowerCase())).length;
  };
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return small >= MIN_WORDS && count(other) > count(own);
}
