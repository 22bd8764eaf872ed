import type { SentenceRules } from './rules/sentence-rules.ts';
import type { Span } from './span.ts';

/** A place inside what punctuation makes one sentence where a heading without a full stop may end. */
export interface UnmarkedStart {
  /** Offset behind the last word of the heading. */
  readonly end: number;
  /** Offset of the capital that would begin the next sentence. */
  readonly start: number;
  /** Whether the word is one that only a beginning makes a capital of, one that the text also writes small, or a name. */
  readonly opener: 'starter' | 'small' | 'name';
  /** How many words stand on both sides: what follows a heading says it again in full. */
  readonly repeated: number;
}

/** A capital behind a blank, with the word or closing mark before it; `.` and `,` are no such marks. */
const CANDIDATE = /([\p{L}\p{M}\p{N}»”“"%)’'-]+)[ \u00a0\n](\p{Lu}[\p{L}\p{M}]*)(?=[\s’'-])/gu;
/** Headings are longer than a word or two and shorter than this, in words. */
const HEADING_WORDS = [3, 30] as const;
/** What follows one is a clause. */
const CLAUSE_WORDS = 4;
/** Words agree if this many letters do, so that an ending does not part them. */
const STEM_LENGTH = 6;
const CONTENT_LENGTH = 4;
/** German verbs leave these at the end of a clause. */
const SEPARABLE = /^(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|zurück|fort|weg|um|durch|fest|her|hin)$/u;
/** Pronouns that politeness or reverence writes with a capital anywhere. */
const POLITE = /^(?:sie|ihre?[nmr]?|ihnen|euer|i|вы|ваша?|ваше|я|мы|мой|моя|ты|твой|он|его|свой)$/u;
/** A word with one capital, at its beginning, or alone. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*$/u;

/** The places in a sentence, ascending; `small` holds the words that the text writes small somewhere. */
export function unmarkedStarts(
  text: string,
  [from, to]: Span,
  rules: SentenceRules,
  small: ReadonlySet<string>,
): UnmarkedStart[] {
  const sentence = text.slice(from, to);
  const found: UnmarkedStart[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(sentence); match !== null; match = CANDIDATE.exec(sentence)) {
    const [whole, before, word] = match as unknown as [string, string, string];
    const end = match.index + before.length;
    CANDIDATE.lastIndex = match.index + whole.length - word.length;
    const opener = openerOf(before, word, sentence.slice(CANDIDATE.lastIndex + word.length), rules, small);
    if (opener === null) continue;
    const heading = contentWords(sentence.slice(0, end));
    const clause = contentWords(sentence.slice(end));
    if (heading.count < HEADING_WORDS[0] || heading.count > HEADING_WORDS[1] || clause.count < CLAUSE_WORDS)
      continue;
    const repeated = [...heading.content].filter((w) => clause.content.has(w)).length;
    found.push({ end: from + end, start: from + end + 1, opener, repeated });
  }
  return found;

  function contentWords(part: string) {
    const list = part.match(/[\p{L}\p{M}]+/gu) ?? [];
    const content = list
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= CONTENT_LENGTH && !rules.starters.has(word))
      .map((word) => word.slice(0, STEM_LENGTH));
    return { count: list.length, content: new Set(content) };
  }
}

function openerOf(
  before: string,
  word: string,
  after: string,
  rules: SentenceRules,
  small: ReadonlySet<string>,
): UnmarkedStart['opener'] | null {
  const lower = word.toLowerCase();
  const starter = rules.starters.has(lower) && CAPITALISED.test(word) && !POLITE.test(lower);
  const functional = rules.starters.has(before) || rules.prepositions.has(before);
  if (functional && !(starter && SEPARABLE.test(before))) return null;
  // Between capitals a capital says nothing: “Nongovernmental Organizations On Reform”.
  const titled = /^\p{Lu}/u.test(before) && /^\s\p{Lu}/u.test(after);
  if (starter && !titled) return 'starter';
  return small.has(lower) && !titled ? 'small' : 'name';
}
