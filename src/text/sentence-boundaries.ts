import { split } from 'sentence-splitter';
import { type Language, primarySubtag } from './language.ts';
import { de } from './rules/de.ts';
import { en } from './rules/en.ts';
import { es } from './rules/es.ts';
import { fr } from './rules/fr.ts';
import { generic } from './rules/generic.ts';
import { ru } from './rules/ru.ts';
import type { SentenceRules } from './rules/sentence-rules.ts';

const RULES: Readonly<Record<string, SentenceRules>> = { de, en, es, fr, ru };

const TERMINATOR = /[.!?…。！？؟।॥]/u;
/** Terminators of scripts that put no blank behind them. */
const UNSPACED = /[。！？]/u;
const CLOSER = /["'”“’‘»«›‹)\]}＂」』）]/u;
const OPENER = /[«"“„‘'‚([{‹¿¡「『（—–-]/u;
/** An end of a sentence with what belongs to it, in the order that texts are written in. */
const ENDING = /[.!?…。！？؟।॥]+(?:[\s\u00a0\u202f]?[»”"’')\]}›」』）])*/gu;
/** Which dots end no sentence is for the rules of the language to say: the library’s own lists cost most of its time. */
const NO_ABBREVIATIONS = {
  AbbrMarker: {
    language: { ABBREVIATIONS: [], PREPOSITIVE_ABBREVIATIONS: [], EXCLAMATION_WORDS: [] },
  },
};
/** A terminator with text behind it: without one there is nothing to propose. */
const MAY_HOLD_END = /[.!?…؟।॥].{0,16}?\s|[。！？]/su;
/** Text longer than this is given to the libraries in pieces, since their cost grows faster than its length. */
const PIECE_LENGTH = 4000;

/**
 * Where sentences end inside a paragraph: offsets, ascending, the paragraph's own end left out. Candidates are what
 * sentence-splitter, Intl.Segmenter and a scan for closed quotations propose; the language's rules decide.
 */
export function sentenceBoundaries(paragraph: string, language: Language): number[] {
  if (!MAY_HOLD_END.test(paragraph)) return [];
  const rules = RULES[primarySubtag(language)] ?? generic;
  const proposed = [...candidates(paragraph, language)].sort((a, b) => a - b);
  return proposed.filter((end, k) => end !== proposed[k - 1] && isBoundary(paragraph, end, rules));
}

function candidates(paragraph: string, language: Language): Set<number> {
  const ends = new Set<number>();
  const propose = (offset: number) => ends.add(withClosers(paragraph, offset));
  for (const match of paragraph.matchAll(ENDING)) propose(match.index + match[0].length);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const [start, piece] of pieces(paragraph)) {
    for (const { index, segment } of segmenter.segment(piece))
      propose(start + index + segment.trimEnd().length);
    for (const node of split(piece, NO_ABBREVIATIONS))
      if (node.type === 'Sentence') propose(start + node.range[1]);
  }
  return ends;
}

/** The paragraph in pieces that end at white space, so that nothing quadratic sees a long line. */
function* pieces(paragraph: string): Generator<[start: number, piece: string]> {
  for (let start = 0; start < paragraph.length; ) {
    let end = Math.min(paragraph.length, start + PIECE_LENGTH);
    if (end < paragraph.length) {
      const blank = paragraph.lastIndexOf(' ', end);
      if (blank > start) end = blank + 1;
    }
    yield [start, paragraph.slice(start, end)];
    start = end;
  }
}

/** A closing mark belongs to the sentence that it closes. */
function withClosers(paragraph: string, offset: number): number {
  let end = offset;
  while (end < paragraph.length && CLOSER.test(paragraph[end]!)) {
    if (OPENER.test(paragraph[end]!) && opensHere(paragraph, end)) break;
    end += 1;
  }
  return end;
}

/** Whether an ambiguous mark opens a quotation: blank before, none behind. */
function opensHere(paragraph: string, at: number): boolean {
  return (
    (at === 0 || /\s/u.test(paragraph[at - 1]!)) &&
    at + 1 < paragraph.length &&
    !/\s/u.test(paragraph[at + 1]!)
  );
}

function isBoundary(paragraph: string, end: number, rules: SentenceRules): boolean {
  const after = /^\s*/u.exec(paragraph.slice(end, end + 64))![0].length;
  const rest = paragraph.slice(end + after, end + after + 64);
  if (rest === '' || end === 0) return false;
  const before = paragraph.slice(Math.max(0, end - 64), end);
  const core = before.replace(/[\s"'”“’‘»«›‹)\]}＂」』）]+$/u, '');
  const mark = core.at(-1) ?? '';
  if (!TERMINATOR.test(mark)) return false;
  if (after === 0) return UNSPACED.test(mark);
  const next = rest.replace(/^[«"“„‘'‚([{‹¿¡「『（…\s]+/u, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^[—–-]\s*\p{Ll}/u.test(rest)) return false;
  if (/^(?:[,;:]|[»”’)\]](?=[\s.,;:!?]|$))/u.test(rest)) return false;
  if (mark !== '.' || core.endsWith('..')) return true;
  return core.length < before.length || !dotContinues(core, next, rules);
}

/** French words before which another one is cut short: `l’art.` is `art.` */
const ELISION = /^(?:[cdjlmnst]|qu)['’]/u;

/** Whether the dot that ends `core` belongs to an abbreviation, initial, ordinal or enumerator. */
function dotContinues(core: string, next: string, rules: SentenceRules): boolean {
  const word = /[\p{L}\p{N}\p{M}.’'-]*$/u.exec(core.slice(0, -1))![0];
  const spaced = /\p{L}\.[\s\u00a0](?=\p{L}$)/u.exec(core.slice(-6, -1))?.[0].trimEnd() ?? '';
  const lower = `${spaced}${word}`.toLowerCase().replace(ELISION, '');
  const follower = (/^[\p{L}\p{M}’'-]+/u.exec(next)?.[0] ?? '').toLowerCase();
  const lineStart = core.length === word.length + 1;
  if (/^\p{Nd}+$/u.test(word)) {
    if (lineStart) return true;
    return word.length <= 2 && rules.afterOrdinal.size > 0 ? isOrdinal(follower, rules) : false;
  }
  if (/^[IVXLC]+$/u.test(word) && (lineStart || rules.afterOrdinal.has(follower))) return true;
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}\./u.test(next) || !rules.starters.has(follower);
  if (rules.endsList.has(lower)) return false;
  if (rules.neverFinal.has(lower)) return true;
  if (rules.maybeFinal.has(lower)) return !rules.starters.has(follower);
  if (/^\p{Lu}\p{Ll}?(?:\.-?\p{Lu}\p{Ll}?)+$/u.test(word)) return !rules.starters.has(follower);
  if (/^\p{Ll}$/u.test(word)) return rules !== generic && !rules.starters.has(follower);
  return false;
}

function isOrdinal(follower: string, rules: SentenceRules): boolean {
  return rules.afterOrdinal.has(follower) || (follower !== '' && !rules.starters.has(follower));
}
