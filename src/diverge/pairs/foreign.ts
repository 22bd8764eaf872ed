import { type Language, primarySubtag } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';
import { lowerCase } from '../../text/word-form.ts';
import type { Side } from '../check.ts';
import { wordSetOf, wordTokensOf } from '../side-facts.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import type { Belongings } from './belonging.ts';

/** From such a probability on, a rendering shows that a word belongs to a language, … */
const BELONGS = 0.1;
const CLEARLY = 0.3;
/** … and below such a one that it does not. */
const HARDLY = 0.04;
/** A rendering as the same word more probable than this is a loan or a name. */
const MAX_LOAN = 0.15;

/** Latin that every language cites with. */
const LEARNED: ReadonlySet<string> = new Set(['al', 'et', 'etc', 'ibid', 'op', 'cit', 'vs']);

/** Words of one side that are in the other side's language. */
export interface ForeignWords {
  /** Function words of the other language, and words in letters that the side's has not. */
  readonly surely: number;
  /** Small words that the lexicon translates, and never as themselves; English ones where two stand side by side. */
  readonly clearly: number;
  /** Others, which may be loans or names. */
  readonly maybe: number;
}

/**
 * Counts the words of a side that are the other's language and not its own: verbatim in the other, and by the lexicon
 * translated there otherwise than by themselves, or spelled with letters that the side's language has not.
 */
export function foreignWords(side: Side, other: Side, belongings: Belongings): ForeignWords {
  const found = { surely: 0, clearly: 0, maybe: 0 };
  if (primarySubtag(side.language) === primarySubtag(other.language)) return found;
  const theirs = wordSetOf(other);
  const theirFirst = firstWords(other).map(lower);
  const isTheirs = (word: string) => theirs.has(word) || theirFirst.includes(word);
  const own = wordTokensOf(side).flat();
  const ownFirst = firstWords(side);
  let last = Number.NaN;
  for (let k = 0; k < own.length; k += 1) {
    const word = own[k]!;
    const { text } = word;
    const isFirst = ownFirst.includes(word);
    if (text.length < 2 || !(isTheirs(text) || (isFirst && isTheirs(lower(word))))) continue;
    const isCapital = /^\p{Lu}/u.test(text) && !isFirst;
    const foreign = foreignness(isFirst ? lower(word) : text, side.language, other.language, belongings);
    if (foreign === 'no') continue;
    const isInName = [own[k - 1], own[k + 1]].every((near) => near && /^\p{Lu}/u.test(near.text));
    // German gives every noun a capital.
    const isNoun = foreign === 'clearly' && primarySubtag(other.language) === 'de';
    if (isInName || (isCapital && !isCyrillic(text) && !isNoun)) continue;
    // All languages borrow from English, a word at a time.
    const mayBeLoan = isFirst || isCapital || (primarySubtag(other.language) === 'en' && last !== k - 1);
    last = k;
    found[foreign === 'clearly' && mayBeLoan ? 'maybe' : foreign] += 1;
  }
  return found;
}

/** The words that begin a sentence. */
function firstWords(side: Side): Token[] {
  return wordTokensOf(side).flatMap(([first]) => first ?? []);
}

function lower({ form }: Token): string {
  return lowerCase(form);
}

function foreignness(
  word: string,
  own: Language,
  other: Language,
  belongings: Belongings,
): keyof ForeignWords | 'no' {
  const isAmong = (language: Language) =>
    FUNCTION_WORDS.get(primarySubtag(language))?.has(word.toLowerCase()) ?? false;
  if (isAmong(own)) return 'no';
  if (isCyrillic(word)) return primarySubtag(own) === 'ru' ? 'no' : 'surely';
  if (isMisspelled(word, own)) return 'surely';
  const [here, there] = [belongings.of(word, own, other), belongings.of(word, other, own)];
  if (here.otherwise > HARDLY || Math.max(here.asItself, there.asItself) > MAX_LOAN) return 'no';
  if (isAmong(other)) return 'surely';
  if (there.otherwise < BELONGS || LEARNED.has(word.toLowerCase())) return 'no';
  return there.otherwise >= CLEARLY && there.asItself < HARDLY ? 'clearly' : 'maybe';
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/** Letters beside those of the basic alphabet that words of a language have. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/gu,
  en: /[^\s\S]/gu,
  es: /[áéíóúüñ]/gu,
  fr: /[àâæçéèêëîïôœùûüÿ]/gu,
};

/** Whether a small word has a letter that its language has not. */
function isMisspelled(word: string, language: Language): boolean {
  const letters = LETTERS[primarySubtag(language)];
  if (!letters || !/^\p{Ll}/u.test(word)) return false;
  return /[^\p{ASCII}’‑‐]/u.test(word.normalize('NFC').replace(letters, ''));
}
