import { primarySubtag } from '../text/language.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Side } from './check.ts';
import type { Renderings } from './renderings.ts';
import { onceASide, onceBetween } from './side-facts.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';
import { matches, type Word, WordIndex, wordsOf } from './words.ts';

/** Words around a place that may belong to its clause, in front of it and behind … */
const WINDOW = 8;
/** … the content words among them that are looked at on each side … */
const NEAREST = 3;
/** … and those that what is said at the place is most likely about. */
const HEADS = 2;
/** Letters of the shortest word that tells something. */
const SHORTEST = 3;

/** The words of a side, indexed once. */
export const wordIndex = onceASide((side) => new WordIndex(wordsOf(side)));

/** How another side has what one says around a place. */
export interface Correspondence {
  /** How many content words stand near the place, and how many of them the other side has. */
  readonly words: number;
  readonly found: number;
  /** The same of those that follow the place at once (in German, where the verb comes last, also precede it). */
  readonly headWords: number;
  readonly headFound: number;
  /** Whether the other side has the very next of these. */
  readonly isNextFound: boolean;
}

/** Compares the content words nearest to `span` with the other side’s, by lexicon, sound or value. */
export function correspondence(side: Side, span: Span, other: Side, renderings: Renderings): Correspondence {
  const { words } = wordIndex(side);
  const matched = matchesOf(side, other, renderings);
  const after = contentFrom(side, firstFrom(words, span[1]), 1);
  const before = contentFrom(side, firstFrom(words, span[0]) - 1, -1);
  const isVerbLast = primarySubtag(side.language) === 'de';
  const heads = [...after.slice(0, HEADS), ...(isVerbLast ? before.slice(0, HEADS) : [])];
  const found = (places: readonly number[]) => places.filter((k) => matched[k]! >= 0).length;
  return {
    words: before.length + after.length,
    found: found([...before, ...after]),
    headWords: heads.length,
    headFound: found(heads),
    isNextFound: found([...after.slice(0, 1), ...(isVerbLast ? before.slice(0, 1) : [])]) > 0,
  };
}

/** The content words nearest to word `from`, going forth or back. */
function contentFrom(side: Side, from: number, step: 1 | -1): number[] {
  const { words } = wordIndex(side);
  const functionWords = FUNCTION_WORDS.get(primarySubtag(side.language));
  const places: number[] = [];
  for (let n = 0, k = from; n < WINDOW && places.length < NEAREST && words[k]; n += 1, k += step)
    if (isTelling(words[k]!, functionWords)) places.push(k);
  return places;
}

/** Besides the words of content the short ones that are none of the commonest: “tax”, “law”. */
function isTelling({ text, isContent }: Word, functionWords: ReadonlySet<string> | undefined): boolean {
  return isContent || (text.length === SHORTEST && !functionWords?.has(text.toLowerCase()));
}

/** For each word of a side the number of the other’s that may render it, or -1; looked up once. */
export const matchesOf = onceBetween((side, other, renderings: Renderings): readonly number[] =>
  matches(wordIndex(side), side.language, wordIndex(other), other.language, renderings),
);

/** Where the other side has words that may render those within `span`, by lexicon, sound or value. */
export function renderedBy(side: Side, span: Span, other: Side, renderings: Renderings): Span[] {
  const { words } = wordIndex(side);
  const matched = matchesOf(side, other, renderings);
  const found: Span[] = [];
  for (let k = firstFrom(words, span[0]); words[k] && words[k]!.span[0] < span[1]; k += 1)
    if (matched[k]! >= 0) found.push(wordIndex(other).words[matched[k]!]!.span);
  return found;
}
