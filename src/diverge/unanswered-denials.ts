import type { WordLink } from '../align/links.ts';
import { primarySubtag } from '../text/language.ts';
import { firstFrom, numberAt, type Span } from '../text/span.ts';
import type { Side } from './check.ts';
import { wordIndex } from './correspondence.ts';
import { denials, leftOver } from './denials.ts';
import type { Renderings } from './renderings.ts';
import { onceBetween } from './side-facts.ts';
import { extent } from './sides.ts';
import { DENYING_ENDINGS } from './vocabulary/negators.ts';
import type { Word } from './words.ts';

/** Words behind a denial (in German, where the verb comes last, also in front of it) that it may be about. */
const SCOPE = 3;
/** How far, in characters, it reaches. */
const REACH = 60;
/** Of these, so many are most likely what is denied. */
const HEADS = 2;
/** A word linked so probably renders no other word. */
const FIRM = 0.9;
/** Words that render each other so surely, both ways, are the same to the letter: “possible” and “impossible” are not. */
const LITERAL = 0.1;
/** So near, as shares of a text, two words that are linked to none may still render each other. */
const NEAR = 0.25;
/** So far, as a share of a text, a word that is linked to none may stand from the denial that it implies. */
const FAR = 0.45;
/** No sentence denies more that another does not, or implies more; what a text without sentences does beyond is not looked at. */
const MAX_UNANSWERED = 20;
const MAX_IMPLYING = 100;
/** Marks that a denial does not reach across. */
const DIVIDES = /[;:.!?…()–—]/u;

/** A denial of one of two sides that no denial of the other answers. */
export interface UnansweredDenial {
  readonly denying: Side;
  readonly span: Span;
  /** Whether the other side has a word of those that it is about. */
  readonly isStated: boolean;
  /** Whether a word of the other side may imply it: “fail”, “impossible”. */
  readonly isImplied: boolean;
}

/**
 * The denials that one of two sides has beyond the other’s. Denials answer each other by the links of the words that they
 * are about, by those of their own, and then by their places. Words are linked only where the sides deny different
 * numbers of times. Cost linear in the words and the links.
 */
export function unansweredDenials(
  [first, second]: readonly [Side, Side],
  renderings: Renderings | undefined,
): readonly UnansweredDenial[] {
  return denials(first).sure.length === denials(second).sure.length
    ? []
    : unansweredBetween(first, second, renderings);
}

const unansweredBetween = onceBetween((first, second, renderings: Renderings | undefined) => {
  const links = renderings?.linksBetween(first, second) ?? [];
  const [here, there] = [readingOf(first, second, links), readingOf(second, first, links)];
  const [more, fewer] = here.denied.length > there.denied.length ? [here, there] : [there, here];
  const open = unanswered(more, fewer);
  const isImplied = impliedAmong(open, implyingWords(more, fewer, renderings));
  return open.map(
    (denial): UnansweredDenial => ({
      denying: more.side,
      span: denial.span,
      isStated: [...denial.marks, ...denial.scope].some((k) => more.partners[k]!.size > 0),
      isImplied: isImplied.has(denial),
    }),
  );
});

interface Denial {
  readonly span: Span;
  /** Its relative place, 0…1. */
  readonly place: number;
  /** Numbers of the words that deny. */
  readonly marks: readonly number[];
  /** Numbers of the words that it may be about … */
  readonly scope: readonly number[];
  /** … and of those that it is most likely about. */
  readonly heads: readonly number[];
}

/** A side with the links of its words. */
interface Reading {
  readonly side: Side;
  readonly words: readonly Word[];
  /** For each word the numbers of the other side’s words that it is linked to, with the probabilities. */
  readonly partners: readonly ReadonlyMap<number, number>[];
  readonly denied: readonly Denial[];
}

function readingOf(side: Side, other: Side, links: readonly WordLink[]): Reading {
  const { words } = wordIndex(side);
  const partners = words.map(() => new Map<number, number>());
  for (const { spans, probability } of links) {
    const k = numberAt(words, spans[side.language]![0]);
    const partner = numberAt(wordIndex(other).words, spans[other.language]![0]);
    if (k >= 0 && partner >= 0) partners[k]!.set(partner, probability);
  }
  return { side, words, partners, denied: scopes(side, words) };
}

function scopes(side: Side, words: readonly Word[]): Denial[] {
  const { sure, doubtful } = denials(side);
  const negators = new Set([...sure, ...doubtful].map(([start]) => start));
  const isVerbLast = primarySubtag(side.language) === 'de';
  const [low, high] = extent(side);
  const around = (from: number, step: 1 | -1, isWithin: (word: Word) => boolean): number[] => {
    const found: number[] = [];
    for (let k = from; found.length < SCOPE && words[k] && isWithin(words[k]!); k += step)
      if (!negators.has(words[k]!.span[0])) found.push(k);
    return found;
  };
  return sure.map((span, k): Denial => {
    const [start, end] = span;
    const [from, to] = [firstFrom(words, start), firstFrom(words, end)];
    const until = Math.min(sure[k + 1]?.[0] ?? high, end + REACH);
    const since = Math.max(sure[k - 1]?.[1] ?? low, start - REACH);
    const isUndivided = (here: number, there: number) => !DIVIDES.test(side.text.slice(here, there));
    const after = around(to, 1, (word) => word.span[0] < until && isUndivided(end, word.span[0]));
    const before = isVerbLast
      ? around(from - 1, -1, (word) => word.span[0] >= since && isUndivided(word.span[1], start))
      : [];
    return {
      span,
      place: (start - low) / Math.max(1, high - low),
      marks: Array.from({ length: to - from }, (_, n) => from + n),
      scope: [...after, ...before],
      heads: [...after.slice(0, HEADS), ...before.slice(0, HEADS)],
    };
  });
}

/** The denials of `more` that are left when each of `fewer` is put beside one of them. */
function unanswered(more: Reading, fewer: Reading): Denial[] {
  let [open, answers] = [more.denied, fewer.denied];
  for (const wordsOf of [({ heads }: Denial) => heads, ({ marks }: Denial) => marks]) {
    const denialAt = new Map(answers.flatMap((denial) => wordsOf(denial).map((k) => [k, denial] as const)));
    const taken = new Set<Denial>();
    open = open.filter((denial) => {
      const answer = wordsOf(denial)
        .flatMap((k) => [...more.partners[k]!.keys()])
        .map((k) => denialAt.get(k))
        .find((other) => other && !taken.has(other));
      if (answer) taken.add(answer);
      return !answer;
    });
    answers = answers.filter((denial) => !taken.has(denial));
  }
  const places = (list: readonly Denial[]) => list.map(({ place }) => place);
  return leftOver(places(open), places(answers))
    .slice(0, MAX_UNANSWERED)
    .map((k) => open[k]!);
}

/** A word that may imply a denial of the other side. */
interface Implying {
  /** The number of the word. */
  readonly number: number;
  /** Its relative place, 0…1. */
  readonly place: number;
  /** Numbers of the other side’s words that it is linked to. */
  readonly linked: readonly number[];
  /** How far from a denial, as a share of the text, it may stand that is not about these. */
  readonly reach: number;
}

/** The denials that a word implies, each word one: by links, else by their places. */
function impliedAmong(open: readonly Denial[], implying: readonly Implying[]): Set<Denial> {
  const implied = new Set<Denial>();
  const isAbout = ({ marks, scope }: Denial, { linked }: Implying) =>
    linked.some((k) => marks.includes(k) || scope.includes(k));
  const loose = implying.filter((word) => {
    const denial = open.find((each) => !implied.has(each) && isAbout(each, word));
    if (denial) implied.add(denial);
    return !denial;
  });
  for (const { place, reach } of loose) {
    const denial = open.find((each) => !implied.has(each) && Math.abs(each.place - place) < reach);
    if (denial) implied.add(denial);
  }
  return implied;
}

/**
 * The words of `stating` that may imply a denial of `denying`: none that renders a word to the letter. Negators that may
 * deny nothing are among them.
 */
function implyingWords(denying: Reading, stating: Reading, renderings: Renderings | undefined): Implying[] {
  const [ours, theirs] = [denials(denying.side), denials(stating.side)];
  const [from, to] = [denying.side.language, stating.side.language];
  const isLiteral = (k: number, other: number) =>
    (renderings?.mutual(from, denying.words[other]!.stem, to, stating.words[k]!.stem) ?? 0) >= LITERAL;
  const own = [...ours.implied, ...ours.turned, ...byEnding(denying)];
  const unlinked = numbersOf(denying, own)
    .filter((k) => denying.partners[k]!.size === 0)
    .slice(0, MAX_UNANSWERED);
  return [
    ...beyondOwn(denying, own, stating, [...theirs.implied, ...byEnding(stating)]).filter(
      ({ number, linked }) => ![...linked, ...unlinked].some((other) => isLiteral(number, other)),
    ),
    ...beyondOwn(denying, ours.doubtful, stating, theirs.doubtful).map((word) => ({ ...word, reach: 1 })),
  ];
}

/**
 * The words of `stating` at `theirs` without those that render one of `denying` at `ours`; of those that render none,
 * words of both sides that are near stand for each other.
 */
function beyondOwn(
  denying: Reading,
  ours: readonly Span[],
  stating: Reading,
  theirs: readonly Span[],
): Implying[] {
  const own = inOrder(numbersOf(denying, ours));
  const isOwn = new Set(own);
  const unlinked = own.filter((k) => denying.partners[k]!.size === 0);
  const placeOf = ({ words }: Reading, k: number) => (k + 0.5) / words.length;
  const beyond: Implying[] = [];
  let next = 0;
  for (const number of inOrder(numbersOf(stating, theirs)).slice(0, MAX_IMPLYING)) {
    const linked = [...stating.partners[number]!.keys()];
    if (linked.some((other) => isOwn.has(other))) continue;
    const place = placeOf(stating, number);
    const isFirm = Math.max(...stating.partners[number]!.values()) >= FIRM;
    if (!isFirm) {
      while (next < unlinked.length && placeOf(denying, unlinked[next]!) < place - NEAR) next += 1;
      if (next < unlinked.length && placeOf(denying, unlinked[next]!) < place + NEAR) {
        next += 1;
        continue;
      }
    }
    beyond.push({ number, place, linked, reach: isFirm ? 0 : FAR });
  }
  return beyond;
}

/** The words that deny something by their ending. */
function byEnding({ side, words }: Reading): Span[] {
  const ending = DENYING_ENDINGS[primarySubtag(side.language)];
  return ending ? words.flatMap(({ text, span }) => (ending.test(text) ? [span] : [])) : [];
}

function inOrder(numbers: readonly number[]): number[] {
  return [...numbers].sort((x, y) => x - y);
}

/** The numbers of the words that begin the spans. */
function numbersOf({ words }: Reading, spans: readonly Span[]): number[] {
  return [...new Set(spans.map(([start]) => numberAt(words, start)))].filter((k) => k >= 0);
}
