import { type Expression, Expressions, type PlainWord } from '../text/facts/expressions.ts';
import { primarySubtag } from '../text/language.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Side } from './check.ts';
import { onceASide, plainWordsOf } from './side-facts.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';
import { NEGATORS } from './vocabulary/negators.ts';

/** What a side denies, in order. */
export interface Denials {
  /** Denials by a negator: “not”, “without”; each counts once, with all that negative concord adds to it. */
  readonly sure: readonly Span[];
  /** Words that deny something in themselves (“fail”, “impossible”) and may render a denial of another language. */
  readonly implied: readonly Span[];
  /** Such words that a denial in front of them turns round: “not refuse”. */
  readonly turned: readonly Span[];
  /** Negators that may deny nothing (“not simply”, an expletive ne). */
  readonly doubtful: readonly Span[];
}

/** Larger tables than this are not worth their time: no sentence has so many denials. */
const MAX_PAIRING = 10_000;
/** How far, in characters, a negator may stand from the word that repeats or completes it. */
const CLAUSE = 60;
/** Characters between a negator and the word that it denies. */
const BESIDE = 6;

const READERS: ReadonlyMap<string, Expressions> = new Map(
  Object.entries(NEGATORS).map(([language, rows]) => [language, new Expressions(rows)]),
);

/** What a side denies; nothing in a language without a vocabulary of negation. Read once. Linear in the side. */
export const denials = onceASide((side): Denials => {
  const reader = READERS.get(primarySubtag(side.language));
  const parts = reader
    ? plainWordsOf(side).map((words) => sorted(reader.among(words), words, primarySubtag(side.language)))
    : [];
  return {
    sure: parts.flatMap(({ sure }) => sure),
    implied: parts.flatMap(({ implied }) => implied),
    turned: parts.flatMap(({ turned }) => turned),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  };
});

/** Where a side denies something. */
export function denialsOf(side: Side): readonly Span[] {
  return denials(side).sure;
}

/** Tells the denials of one unit from the words that only repeat, complete or imply one. Linear. */
function sorted(expressions: readonly Expression[], words: readonly PlainWord[], language: string): Denials {
  const of = (value: string, sure: boolean) =>
    expressions.filter((e) => e.value === value && (e.certainty === 1) === sure).map(({ span }) => span);
  const openings = of('opening', true);
  const seconds = inOrder([
    ...of('half', true),
    ...followers(of('behind', true), openings),
    ...of('concord', true),
  ]);
  const completing = besides(openings, seconds);
  const isExpletive = openings.map((span, k) => !completing[k] && !deniesAlone(words, span));
  const denying = inOrder([...of('denial', true), ...openings.filter((_, k) => !isExpletive[k])]);
  const used = new Set(completing);
  const sure: Span[] = [];
  let k = 0;
  for (const span of of('concord', true)) {
    while (k < denying.length && denying[k]![0] < span[0] - CLAUSE) k += 1;
    const isRepeated = [denying[k], sure.at(-1)].some((other) => other && isNear(span, other));
    if (isRepeated || used.has(span)) continue;
    // Russian concord reaches as far as the sentence does.
    if (denying.length > 0 ? language !== 'ru' : !LACKS_NEGATOR[language]?.(words, span)) sure.push(span);
  }
  const all = inOrder([...denying, ...sure]);
  return {
    sure: all,
    ...impliedBy(of('implied', true), all),
    doubtful: inOrder([
      ...expressions.filter(({ value, certainty }) => value === '-' && certainty < 1).map(({ span }) => span),
      ...of('half', true).filter((span) => !used.has(span)),
      ...openings.filter((_, n) => isExpletive[n]),
    ]),
  };
}

/**
 * Whether a word of concord stands where it denies nothing without a negator, and none is in the sentence: “он никогда
 * приходил”, “ha dicho nada”.
 */
const LACKS_NEGATOR: Readonly<Record<string, (words: readonly PlainWord[], span: Span) => boolean>> = {
  ru(words, [start]) {
    const from = firstFrom(words, start);
    if (!/^(?:никто|никого|никому|никем|никогда|нигде|никуда)$/u.test(words[from]!.text)) return false;
    const after = words.slice(from + 1, from + 1 + VERB_WITHIN);
    const end = after.findIndex(({ text }) => /^[^\p{L},]/u.test(text));
    return after.slice(0, end < 0 ? after.length : end).some(({ text }) => RUSSIAN_PAST.test(text));
  },
  es(words, [start]) {
    const from = firstFrom(words, start);
    const before = words[from - 1]?.text ?? '';
    return (
      /^(?:nada|ningún|ninguna|ninguno)$/u.test(words[from]!.text) &&
      /^\p{Ll}{3,}$/u.test(before) &&
      !/mente$|^casi$/u.test(before) &&
      !FUNCTION_WORDS.get('es')!.has(before)
    );
  },
};

/** Words behind one of concord among which its verb stands. */
const VERB_WITHIN = 15;
const RUSSIAN_PAST = /[аеиоуыя]л[аио]?(?:с[ья])?$/u;

/** Tells the words that a denial in front of them turns round from those that imply one themselves. */
function impliedBy(words: readonly Span[], sure: readonly Span[]): Pick<Denials, 'implied' | 'turned'> {
  let k = 0;
  const isTurned = words.map(([start]) => {
    while (k < sure.length && sure[k]![1] < start - BESIDE) k += 1;
    return k < sure.length && sure[k]![1] <= start;
  });
  return { implied: words.filter((_, n) => !isTurned[n]), turned: words.filter((_, n) => isTurned[n]) };
}

/** Whether the French “ne” needs no “pas”: “il ne peut l’accepter”. */
function deniesAlone(words: readonly PlainWord[], [start]: Span): boolean {
  const from = firstFrom(words, start) + 1;
  return words.slice(from, from + 2).some(({ text }) => NEEDS_NO_SECOND.test(text));
}

const NEEDS_NO_SECOND = /^(?:peu[tvx]|pou[rv]|pus?$|saur|sav|sais?t?$|os[aeo])/u;

/** Those of the spans that stand behind one of the others. Both in order. */
function followers(spans: readonly Span[], others: readonly Span[]): Span[] {
  let k = -1;
  return spans.filter((span) => {
    while (k + 1 < others.length && others[k + 1]![0] < span[0]) k += 1;
    return k >= 0 && isNear(span, others[k]!);
  });
}

/** For each of the first spans one of the second beside it, or undefined; none twice. Both in order. */
function besides(spans: readonly Span[], others: readonly Span[]): (Span | undefined)[] {
  let k = 0;
  return spans.map((span) => {
    while (k < others.length && others[k]![0] < span[0] - CLAUSE) k += 1;
    const other = others[k];
    if (!other || !isNear(span, other)) return undefined;
    k += 1;
    return other;
  });
}

function isNear(one: Span, other: Span): boolean {
  return Math.abs(one[0] - other[0]) <= CLAUSE;
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((one, other) => one[0] - other[0]);
}

/**
 * Of more places (relative, 0…1, ascending) those that are left over when the fewer are put each beside one of them, in
 * order and as near as possible. Cost the product of the numbers; so many that it would matter are paired from the start.
 */
export function leftOver(more: readonly number[], fewer: readonly number[]): number[] {
  const surplus = more.length - fewer.length;
  if (fewer.length === 0 || surplus * more.length > MAX_PAIRING) return [...more.keys()].slice(fewer.length);
  // cost[s]: of the places so far, s are left over; kept[s]: which.
  let cost: number[] = [0];
  let kept: number[][] = [[]];
  for (const [k, place] of more.entries()) {
    const next: number[] = [];
    const nextKept: number[][] = [];
    for (let s = 0; s <= Math.min(surplus, k + 1); s += 1) {
      const partner = fewer[k - s];
      const paired = partner === undefined ? Infinity : (cost[s] ?? Infinity) + Math.abs(place - partner);
      const left = s === 0 ? Infinity : (cost[s - 1] ?? Infinity);
      next.push(Math.min(paired, left));
      nextKept.push(left < paired ? [...kept[s - 1]!, k] : (kept[s] ?? []));
    }
    cost = next;
    kept = nextKept;
  }
  return kept[surplus] ?? [];
}
