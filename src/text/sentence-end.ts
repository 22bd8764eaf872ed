import { dotContinues } from './dots.ts';
import { quotationOpenAt } from './quotation.ts';
import type { SentenceRules } from './rules/sentence-rules.ts';

const TERMINATOR = /[.!?…。！？؟।॥]/u;
/** Terminators of scripts that put no blank behind them. */
const UNSPACED = /[。！？]/u;
const CLOSER = /["'”“’‘»«›‹)\]}＂」』）]/u;
const OPENER = /[«"“„‘'‚([{‹¿¡「『（—–-]/u;
/** A reference to a note stands behind the full stop of what it explains. */
const NOTE = /(?:[¹²³⁰⁴-⁹]{1,3}|(?:\[\p{Nd}{1,3}\]){1,4})(?=\s|$)/uy;
/** Names that are written with an exclamation mark. */
const MARKED_NAMES = new Set(['yahoo', 'jeopardy', 'joomla', 'wham']);
/** How much text around an end is looked at. */
const REACH = 64;
/** How far a bracket reaches back, at most. */
const BRACKET_REACH = 400;

/** The offset behind the marks that close what ends at `offset`: a closing mark and a note belong to the sentence. */
export function withClosers(paragraph: string, offset: number): number {
  let end = offset;
  while (end < Math.min(paragraph.length, offset + REACH) && CLOSER.test(paragraph[end]!)) {
    if (OPENER.test(paragraph[end]!) && opensHere(paragraph, end)) break;
    end += 1;
  }
  NOTE.lastIndex = end;
  return end + (end > 0 && NOTE.test(paragraph) ? NOTE.lastIndex - end : 0);
}

/** Whether an ambiguous mark opens a quotation: blank before, none behind. */
function opensHere(paragraph: string, at: number): boolean {
  return (at === 0 || isBlank(paragraph, at - 1)) && at + 1 < paragraph.length && !isBlank(paragraph, at + 1);
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text[at]!);
}

/** Whether the sentence that begins at `start` ends at `end`, which lies behind a mark and what closes with it. */
export function endsSentence(text: string, start: number, end: number, rules: SentenceRules): boolean {
  let next = end;
  while (next < text.length && isBlank(text, next)) next += 1;
  if (next === text.length || end === start) return false;
  const last = lastMark(text, start, end);
  const mark = text[last - 1] ?? '';
  if (last <= start || !TERMINATOR.test(mark)) return false;
  if (next === end) return UNSPACED.test(mark);
  const rest = text.slice(next, next + REACH);
  const word = rest.replace(/^[«"“„‘'‚([{‹¿¡「『（…\s]+/u, '');
  const quotationFollows = /^[«"“„»]\S/u.test(rest);
  // “iPhone” begins a sentence, “he” does not, unless a quotation begins with it.
  const small = /^\p{Ll}/u.test(word) && !/^\p{Ll}+\p{Lu}/u.test(word);
  if (small && !(quotationFollows && plainlyEnds(text, start, last, rules))) return false;
  if (/^[—–-]\s*\p{Ll}/u.test(rest)) return false;
  if (/^(?:[,;:]|[»”’)\]](?=[\s.,;:!?]|$))/u.test(rest)) return false;
  if (/^[([][^)\]]{1,60}[)\]][\s…]*(?:\p{Ll}|[,;:])/u.test(rest)) return false;
  const closed = text.slice(last, end);
  if (/[)\]]/u.test(closed) && isAside(text, start, last + closed.search(/[)\]]/u))) return false;
  if (closed === '' && isWovenIn(text, start, last)) return false;
  if (closed !== '' && mark !== '.' && speakerFollows(rest, rules)) return false;
  if (closed === '' && mark === '!' && isMarkedName(text, last, word, rules)) return false;
  if (mark !== '.' || text[last - 2] === '.' || closed !== '') return true;
  return !dotContinues(text, start, last - 1, word, rules);
}

/** The offset behind the last character of a sentence that is no closing mark, blank or note. */
function lastMark(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (isBlank(text, last - 1) || CLOSER.test(text[last - 1]!))) last -= 1;
  const note = /(?:[¹²³⁰⁴-⁹]+|\[\p{Nd}{1,3}(?:\]\[\p{Nd}{1,3})*)$/u.exec(
    text.slice(Math.max(start, last - 24), last),
  );
  if (note === null || !TERMINATOR.test(text[last - note[0].length - 1] ?? '')) return last;
  return last - note[0].length;
}

/** A full stop behind a word in full that is known to be no abbreviation. */
function plainlyEnds(text: string, start: number, last: number, rules: SentenceRules): boolean {
  if (text[last - 1] !== '.') return false;
  const before = /\p{Ll}{3,}$/u.exec(text.slice(Math.max(start, last - REACH), last - 1));
  return before !== null && !dotContinues(text, start, last - 1, '', rules);
}

/** Whether the bracket that closes at `at` was opened inside the sentence: `he (sic!) Kerry`. */
function isAside(text: string, start: number, at: number): boolean {
  let depth = 0;
  for (let k = at; k >= Math.max(start, at - BRACKET_REACH); k -= 1) {
    if (/[)\]]/u.test(text[k]!)) depth += 1;
    else if (/[([]/u.test(text[k]!) && --depth === 0) {
      let before = k - 1;
      while (before >= start && isBlank(text, before)) before -= 1;
      return before >= start && !TERMINATOR.test(text[before]!) && !CLOSER.test(text[before]!);
    }
  }
  return false;
}

/** Whether the mark stands in a quotation that belongs to the sentence around it: `the film “Help! My Boss” was`. */
function isWovenIn(text: string, start: number, last: number): boolean {
  const opened = quotationOpenAt(text, start, last);
  if (opened === null || !/[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(start, opened - 2), opened)))
    return false;
  const behind = text.slice(last, last + 2 * REACH);
  return /^[^«»„“”"‚‘›‹]*[»“”"›]\s+\p{Ll}/u.test(behind);
}

/** Whether a quoted question or call is followed by the name of who said it and a verb of saying. */
function speakerFollows(rest: string, rules: SentenceRules): boolean {
  if (rules.speechVerbs.size === 0) return false;
  const named = /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(\p{Ll}+)/u.exec(rest);
  return named !== null && rules.speechVerbs.has(named[1]!);
}

function isMarkedName(text: string, last: number, word: string, rules: SentenceRules): boolean {
  const name = /\p{L}+$/u.exec(text.slice(Math.max(0, last - 12), last - 1))?.[0].toLowerCase();
  const follower = /^\p{L}+/u.exec(word)?.[0].toLowerCase() ?? '';
  return name !== undefined && MARKED_NAMES.has(name) && !rules.starters.has(follower);
}
