import type { SentenceRules } from './rules/sentence-rules.ts';
import type { Span } from './span.ts';

/** A place inside what punctuation makes one sentence where a heading without a full stop may end. */
export interface UnmarkedStart {
  /** Offset behind the last word of the heading. */
  readonly end: number;
  /** Whether the word behind is one that only a beginning makes a capital of, one that the text also writes small, or a name. */
  readonly opener: 'starter' | 'small' | 'name';
  /** Whether it is an article or the like, which names seldom have inside. */
  readonly determiner: boolean;
  /** How many words stand before it. */
  readonly headingWords: number;
  /** How many words stand on both sides: what follows a heading says it again in full. */
  readonly repeated: number;
  /** Whether the name that begins behind stands in the heading too. */
  readonly resumes: boolean;
  /** Whether the word before has a capital as well, as inside a name. */
  readonly afterCapital: boolean;
  /** Whether a capital stands on both sides, as inside a name. */
  readonly titled: boolean;
  /** Whether most words of the heading have capitals, as in English title case. */
  readonly titleCase: boolean;
  /** Whether no capital follows the capital. */
  readonly lone: boolean;
  /** The words on both sides of the blank. */
  readonly pair: string;
}

/** A capital behind a blank; what stands before the blank is no comma or stop. */
const CANDIDATE = /(?<=[\p{L}\p{M}\p{Nd}»”“"%)’'])[ \u00a0\n](\p{Lu}[\p{L}\p{M}]*)(?=[\s’'])/gu;
/** Headings are longer than a word or two and shorter than this, in words. */
const HEADING_WORDS = [3, 50] as const;
/** What follows one is a clause. */
const CLAUSE_WORDS = 4;
/** Longer sentences are no heading with what follows it. */
const LONGEST = 1500;
/** Words agree if so many letters do, so that an ending does not part them. */
const STEM_LENGTH = 6;
const CONTENT_LENGTH = 4;
/** Articles and demonstratives at a beginning. */
const DETERMINER =
  /^(?:The|Th[ei]se?|This|That|Die|Der|Das|Diese[rs]?|El|Los|Las?|Est[ae]s?|Este|Estos|Les?|Ces?|Cette|Эт[аио]т?)$/u;
/** German headings have capitals in every second word, those in title case in most. */
const TITLE_CASE = 0.6;
/** Pronouns that politeness or reverence writes with a capital anywhere, and German words that are nouns as well. */
const CAPITAL_ANYWHERE =
  /^(?:sie|ihre?[nmrs]?|ihnen|du|ich|eu(?:er|re)|i|вы|ваша?|ваше|я|мы|мой|моя|ты|твой|он|его|свой|morgen|laut|trotz|acht|mal|mehr|nichts)$/u;
/** A word with one capital, at its beginning, or alone. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*$/u;

/** The places in a sentence, ascending; `small` holds the words that the text writes small somewhere. */
export function unmarkedStarts(
  text: string,
  [from, to]: Span,
  rules: SentenceRules,
  small: ReadonlySet<string>,
): UnmarkedStart[] {
  if (to - from > LONGEST) return [];
  const sentence = text.slice(from, to);
  const found: UnmarkedStart[] = [];
  for (const { index: end, 1: word } of sentence.matchAll(CANDIDATE)) {
    const before = /[\p{L}\p{M}]+$/u.exec(sentence.slice(Math.max(0, end - 32), end))?.[0] ?? '';
    const opener = openerOf(before, word!, rules, small);
    if (opener === null) continue;
    const heading = wordsOf(sentence.slice(0, end), rules);
    const clause = wordsOf(sentence.slice(end), rules);
    if (heading.count < HEADING_WORDS[0] || heading.count > HEADING_WORDS[1] || clause.count < CLAUSE_WORDS)
      continue;
    const name = /^(?:\s\p{Lu}[\p{L}\p{M}-]*){1,4}/u.exec(sentence.slice(end, end + 80))?.[0] ?? '';
    const afterCapital = /^\p{Lu}/u.test(before);
    found.push({
      end: from + end,
      opener,
      determiner: DETERMINER.test(word!),
      headingWords: heading.count,
      repeated: [...heading.content].filter((stem) => clause.content.has(stem)).length,
      resumes: [...wordsOf(name, rules).content].some((stem) => heading.content.has(stem)),
      afterCapital,
      titled: afterCapital && name.trim() !== word,
      titleCase: heading.capitals > TITLE_CASE * heading.count,
      lone: name.trim() === word,
      pair: `${before} ${word}`,
    });
  }
  return found;
}

function openerOf(
  before: string,
  word: string,
  rules: SentenceRules,
  small: ReadonlySet<string>,
): UnmarkedStart['opener'] | null {
  const lower = word.toLowerCase();
  const starter = rules.starters.has(lower) && CAPITALISED.test(word) && !CAPITAL_ANYWHERE.test(lower);
  const last = before.toLowerCase();
  const governs =
    (rules.starters.has(last) && !rules.mayEnd.has(last)) ||
    rules.prepositions.has(last) ||
    rules.neverLast.has(last);
  if (governs && !(starter && rules.separable.has(last))) return null;
  if (starter) return 'starter';
  return small.has(lower) ? 'small' : 'name';
}

function wordsOf(part: string, rules: SentenceRules) {
  const words = part.match(/[\p{L}\p{M}]+/gu) ?? [];
  const content = words
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= CONTENT_LENGTH && !rules.starters.has(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return { count: words.length, capitals, content: new Set(content.map(stemOf)) };
}

function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}

/** The words that a text writes small somewhere. Cost linear in the text. */
export function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu));
}
