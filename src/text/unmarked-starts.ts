import type { SentenceRules } from './rules/sentence-rules.ts';
import type { Span } from './span.ts';

/** A place inside what punctuation makes one sentence where a heading without a full stop may end. */
export interface UnmarkedStart {
  /** Offset behind the last word of the heading. */
  readonly end: number;
  readonly opener: Opener;
  /** How many words stand before it. */
  readonly headingWords: number;
  /** How many words stand on both sides: what follows a heading says it again in full. */
  readonly repeated: number;
  /** Whether the name that begins behind stands in the heading too. */
  readonly resumes: boolean;
  /** Whether the word before has a capital as well, as inside a name. */
  readonly afterCapital: boolean;
  /** Whether the word before belongs to a verb, if it is no preposition: `stellt Petrow vor`. */
  readonly afterParticle: boolean;
  /** Whether the word behind the opener has a capital as well. */
  readonly beforeCapital: boolean;
  /** Whether most words of the heading have capitals, as in English title case. */
  readonly titleCase: boolean;
  /** The words on both sides of the blank. */
  readonly pair: string;
}

/**
 * What the sentence would begin with: an article or demonstrative, another word that only a beginning makes a capital
 * of, one that the text writes small elsewhere, or a name.
 */
export type Opener = 'article' | 'starter' | 'small' | 'name';

/** A capital behind a blank; what stands before the blank is no comma or stop. */
const CANDIDATE = /(?<=[\p{L}\p{M}\p{Nd}»”“"%)’'])[ \u00a0\n](\p{Lu}[\p{L}\p{M}]*)(?=[\s’',])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const PAIR = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ \u00a0\n](?=(\p{Lu}[\p{L}\p{M}]*))/gu;
/** Headings are longer than a word or two and shorter than this, in words. */
const HEADING_WORDS = [3, 50] as const;
/** What follows one is a clause. */
const CLAUSE_WORDS = 4;
/** Longer sentences are no heading with what follows it. */
const LONGEST = 1500;
/** Words agree if so many letters do, so that an ending does not part them. */
const STEM_LENGTH = 6;
const CONTENT_LENGTH = 4;
const ARTICLE =
  /^(?:The|Th[ei]se?|This|That|Die|Der|Das|Diese[rs]?|El|Los|Las?|Est[ae]s?|Este|Estos|Les?|Ces?|Cette|Эт[аио]т?)$/u;
/** German headings have capitals in every second word, those in title case in most. */
const TITLE_CASE = 0.6;
/** Pronouns that politeness or reverence writes with a capital anywhere, and German words that are nouns as well. */
const CAPITAL_ANYWHERE =
  /^(?:sie|ihre?[nmrs]?|ihnen|du|ich|eu(?:er|re)|i|вы|ваша?|ваше|я|мы|мой|моя|ты|твой|он|его|свой|morgen|laut|trotz|acht|mal|mehr|nichts)$/u;
/** A word with one capital, at its beginning, or alone. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*$/u;

/**
 * The places in a sentence, ascending. `small` holds the words that the text writes small somewhere; without it only
 * the places before articles and other starters are told. Cost linear in the sentence for each capital in it.
 */
export function unmarkedStarts(
  text: string,
  [from, to]: Span,
  rules: SentenceRules,
  small: ReadonlySet<string> | null = null,
): UnmarkedStart[] {
  if (to - from > LONGEST) return [];
  const sentence = text.slice(from, to);
  const found: UnmarkedStart[] = [];
  let words: Word[] | null = null;
  for (const { index: end, 1: word } of sentence.matchAll(CANDIDATE)) {
    if (small === null && !isStarter(word!, rules)) continue;
    const before = /[\p{L}\p{M}]+$/u.exec(sentence.slice(Math.max(0, end - 32), end))?.[0] ?? '';
    const opener = openerOf(before, word!, rules, small);
    const comma = sentence[end + 1 + word!.length] === ',';
    if (opener === null || (opener === 'name' && comma)) continue;
    words ??= wordsOf(sentence, rules);
    const k = words.findIndex(({ start }) => start > end);
    if (k < HEADING_WORDS[0] || k > HEADING_WORDS[1] || words.length - k < CLAUSE_WORDS) continue;
    const heading = words.slice(0, k);
    const stems = stemsOf(heading);
    const name = words.slice(k, k + lengthOfName(words.slice(k)));
    found.push({
      end: from + end,
      opener,
      headingWords: k,
      repeated: [...stemsOf(words.slice(k))].filter((stem) => stems.has(stem)).length,
      resumes: name.some(({ stem }) => stem !== null && stems.has(stem)),
      afterCapital: /^\p{Lu}/u.test(before),
      afterParticle: rules.separable.has(before),
      beforeCapital: name.length > 1,
      titleCase: heading.filter(({ capital }) => capital).length > TITLE_CASE * k,
      pair: `${before} ${word}`,
    });
  }
  return found;
}

/** What the place between two words would begin with; null if the word before it needs another one behind. */
function openerOf(
  before: string,
  word: string,
  rules: SentenceRules,
  small: ReadonlySet<string> | null,
): Opener | null {
  const lower = word.toLowerCase();
  if (CAPITAL_ANYWHERE.test(lower)) return null;
  const starter = isStarter(word, rules);
  if (!starter && small === null) return null;
  const last = before.toLowerCase();
  const governs =
    (rules.starters.has(last) && !rules.mayEnd.has(last)) ||
    rules.prepositions.has(last) ||
    rules.neverLast.has(last);
  if (governs && !rules.separable.has(last)) return null;
  if (starter) return ARTICLE.test(word) ? 'article' : 'starter';
  return small!.has(lower) ? 'small' : 'name';
}

/** Whether a word with a capital owes it to the beginning of a sentence, if it stands at one. */
function isStarter(word: string, rules: SentenceRules): boolean {
  return rules.starters.has(word.toLowerCase()) && CAPITALISED.test(word);
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Null for function words. */
  readonly stem: string | null;
  readonly capital: boolean;
}

function wordsOf(sentence: string, rules: SentenceRules): Word[] {
  return [...sentence.matchAll(WORD)].map(({ index: start, 0: word }) => {
    const lower = word.toLowerCase();
    const content = word.length >= CONTENT_LENGTH && !rules.starters.has(lower);
    return {
      start,
      end: start + word.length,
      stem: content ? lower.slice(0, STEM_LENGTH) : null,
      capital: word[0] !== lower[0],
    };
  });
}

function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ stem }) => stem ?? []));
}

/** How many capitalised words stand at the beginning with nothing but a character between them. */
function lengthOfName(words: readonly Word[]): number {
  const end = words.findIndex(
    ({ capital, start }, k) => !capital || (k > 0 && start > words[k - 1]!.end + 1),
  );
  return end < 0 ? words.length : end;
}

/** The words that a text writes small somewhere. Cost linear in the text. */
export function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu));
}

/**
 * The pairs of words, the second with a capital, that stand side by side in a text more than once, as those of a name
 * do. Cost linear in the text.
 */
export function recurringPairs(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const [, first, second] of text.matchAll(PAIR)) {
    const pair = `${first} ${second}`;
    if (seen.has(pair)) recurring.add(pair);
    seen.add(pair);
  }
  return recurring;
}
