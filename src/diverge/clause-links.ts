import type { WordLink, WordLinks } from '../align/links.ts';
import { primarySubtag } from '../text/language.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { lowerCase } from '../text/word-form.ts';
import type { Side } from './check.ts';
import type { Renderings } from './renderings.ts';
import { extent } from './sides.ts';
import { CLAUSE_OPENERS } from './vocabulary/clause-openers.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';
import { proseOf } from './vocabulary/prose.ts';
import { type Word, wordsOf } from './words.ts';

/** Longest clause that is looked for, in words: keeps the search linear. */
const MAX_CLAUSE = 60;
/** Words so near to each other may be linked to one word; of those farther apart only the one that is most surely. */
const ONE_PHRASE = 3;
/** A link less probable than this is weak. */
const STRONG = 0.9;
/**
 * What a word says for a clause that the other version lacks, in nats: linked to nothing, behind a word that is linked
 * (`first`) or one that is not (`next`), or linked weakly or strongly. Counted in translations and in clauses that were put
 * in. Figures and names are nearly always linked where they are translated; unlinked words keep company, for a phrase is
 * put in other words as a whole.
 */
const WEIGHTS = {
  figure: { first: 2.6, next: 2, weak: -1, strong: -3.1 },
  name: { first: 2.3, next: 1.7, weak: -2, strong: -3.5 },
  content: { first: 1.4, next: 0.85, weak: -2.5, strong: -3.5 },
  function: { first: 1.2, next: 0.75, weak: -1, strong: -3 },
} as const;
/** A word of the other version in the clause’s place that is linked to nothing: the clause may be put in other words. */
const IN_OTHER_WORDS = 1;
/** Letters of the shortest word that may say so. */
const SHORTEST = 3;
/** A clause that begins or ends where the sentence or a part of it does. */
const EDGE = 1.2;
/** A sum so low is not made up for by the words that follow. */
const HOPELESS = -4;
/** Variance of the logarithm of the lengths’ ratio: of the languages, and of each character (Gale & Church 1993). */
const VARIANCE = 0.011;
const VARIANCE_PER_CHARACTER = 1;
/** Nats that the lengths make up at least of the evidence for a clause between two versions. */
const MIN_OF_LENGTH = 0.4;
/** A sentence of more words than this has more chances that words in a row find no link. */
const USUAL_WORDS = 20;

/** Marks between words at which a clause may begin. */
const DIVIDES = /[,;:.!?…()–—«»“”„"]/u;

/** A stretch of one side of which the other side has nothing, as likely as not. */
export interface LostClause {
  /** Log-likelihood ratio, in nats, of its being left out against its being rendered: words and lengths together. */
  readonly evidence: number;
  /** The part of it that the lengths make up. */
  readonly ofLength: number;
  /** How many of its two ends stand at a mark, a conjunction or an end of the sentence. */
  readonly edges: number;
  readonly span: Span;
  /** Where the other side would have it. */
  readonly place: number;
}

/** Standard deviations by which `lacking` is shorter than `having` lets expect (Gale & Church 1993). */
export function shortfall(having: Side, lacking: Side): number {
  return new Lengths(having, lacking).without(0);
}

/** The likeliest clause that `having` has and `lacking` has not; undefined without any, or without lexicons. */
export function clauseBetween(having: Side, lacking: Side, renderings: Renderings): LostClause | undefined {
  if (!renderings.covers(having.language, lacking.language)) return undefined;
  return lostClause(having, lacking, renderings.linksBetween(having, lacking));
}

/** The same where the lengths bear it out and its evidence reaches `enough`: only where it may the words are linked. */
export function shorteningClause(
  having: Side,
  lacking: Side,
  renderings: Renderings,
  enough: number,
): LostClause | undefined {
  if (shortfall(having, lacking) < Math.sqrt(2 * MIN_OF_LENGTH)) return undefined;
  if (!mayReach(enough, having, lacking)) return undefined;
  const clause = clauseBetween(having, lacking, renderings);
  return clause && clause.ofLength >= MIN_OF_LENGTH && clause.evidence >= enough ? clause : undefined;
}

/** Whether some clause would have so much evidence if all its words were linked to nothing. */
function mayReach(enough: number, having: Side, lacking: Side): boolean {
  const words = wordsOf(having);
  const kinds = words.map((word) => kindOf(word, having));
  const edges = edgesOf(having, words);
  const lengths = new Lengths(having, lacking);
  const [low, high] = extent(having);
  const needed = enough + chancesOf(words);
  for (let from = 0; from < words.length; from += 1) {
    const start = from === 0 ? low : words[from]!.span[0];
    let most = (edges[from] ? EDGE : 0) + WEIGHTS[kinds[from]!].first - WEIGHTS[kinds[from]!].next;
    for (let to = from; to < Math.min(words.length, from + MAX_CLAUSE); to += 1) {
      most += WEIGHTS[kinds[to]!].next;
      const ofLength = lengths.gainWithout((to + 1 === words.length ? high : words[to]!.span[1]) - start);
      if (ofLength >= MIN_OF_LENGTH && most + (edges[to + 1] ? EDGE : 0) + ofLength >= needed) return true;
    }
  }
  return false;
}

/** What the chances that words in a row find no link take from the evidence, in nats. */
function chancesOf(words: readonly unknown[]): number {
  return Math.log(Math.max(1, words.length / USUAL_WORDS));
}

/**
 * The likeliest clause that `having` has and `lacking` has not, by the links of their words: words that are linked to
 * nothing in a row, with what the lengths gain without it. Cost linear in the words and the links. Undefined without any.
 */
export function lostClause(having: Side, lacking: Side, links: readonly WordLink[]): LostClause | undefined {
  const lackingWords = linkedWords(lacking, having, inOrderOf(lacking, links));
  const words = withNamesInFull(linkedWords(having, lacking, inOrderOf(having, links)), lackingWords);
  const unlinked = unlinkedBefore(lacking, lackingWords);
  const lengths = new Lengths(having, lacking);
  const gapAround = gapsAround(words, lacking);
  const run = likeliestRun(
    having,
    words.map((own, k) => ({
      word: own.word,
      isLost: own.state === 'none',
      weight: weightOf(own, words[k - 1]?.state === 'none'),
    })),
    (characters) => lengths.gainWithout(characters),
    (from, to) => Math.min((to - from + 1) / 2, unlinked(gapAround(from, to))),
  );
  return run && { ...run, place: gapAround(run.from, run.to)[0] };
}

/** A word with what it says, in nats, for a clause in which it stands, and whether such a clause may begin or end with it. */
interface Weighed {
  readonly word: Word;
  readonly weight: number;
  readonly isLost: boolean;
}

/** The run of words with the highest sum, with what the lengths gain without it. Undefined when none has any. */
function likeliestRun(
  side: Side,
  words: readonly Weighed[],
  gainWithout: (characters: number) => number,
  inOtherWords: (from: number, to: number) => number,
) {
  const edges = edgesOf(
    side,
    words.map(({ word }) => word),
  );
  const [low, high] = extent(side);
  const chances = chancesOf(words);
  let best: (Omit<LostClause, 'place'> & { from: number; to: number }) | undefined;
  for (const [from, { word, isLost }] of words.entries()) {
    if (!isLost) continue;
    const start = from === 0 ? low : word.span[0];
    let sum = edges[from] ? EDGE : 0;
    for (let to = from; to < Math.min(words.length, from + MAX_CLAUSE); to += 1) {
      sum += words[to]!.weight;
      if (sum < HOPELESS) break;
      if (!words[to]!.isLost) continue;
      const end = words[to]!.word.span[1];
      const ofLength = gainWithout((to + 1 === words.length ? high : end) - start);
      const evidence =
        sum + (edges[to + 1] ? EDGE : 0) + ofLength - IN_OTHER_WORDS * inOtherWords(from, to) - chances;
      if (evidence <= (best?.evidence ?? 0)) continue;
      const atEdges = (edges[from] ? 1 : 0) + (edges[to + 1] ? 1 : 0);
      best = { evidence, ofLength, edges: atEdges, span: [word.span[0], end], from, to };
    }
  }
  return best;
}

/** What a word that all versions have but one says for a clause that this one lacks, by kind; counted as `WEIGHTS`. */
const MISSING = {
  figure: { first: 5, next: 3 },
  name: { first: 3.7, next: 2.5 },
  content: { first: 2.4, next: 1.5 },
  function: { first: 1.8, next: 1.1 },
} as const;
/** … and a word that this one has, too. */
const NOT_MISSING = -3.5;

/** The likeliest clause of the side numbered `witness` that all sides have but the one numbered `odd`. */
export function clauseOfOthers(
  sides: readonly Side[],
  witness: number,
  odd: number,
  links: WordLinks,
): LostClause | undefined {
  const [having, lacking] = [sides[witness]!, sides[odd]!];
  const others = sides.filter((_, k) => k !== odd && k !== witness);
  const to = (other: Side) => linkedWords(having, other, inOrderOf(having, linksOf(links, having, other)));
  const words = to(lacking);
  const byOther = others.map(to);
  const isAttested = words.map((_, k) => byOther.every((own) => own[k]!.state !== 'none'));
  const isLost = words.map(({ state }, k) => state === 'none' && isAttested[k]!);
  const run = likeliestRun(
    having,
    words.map(({ word, kind, state }, k) => ({
      word,
      isLost: isLost[k]!,
      weight: isLost[k]
        ? MISSING[kind][isLost[k - 1] ? 'next' : 'first']
        : state === 'none'
          ? 0
          : NOT_MISSING,
    })),
    gainOver([having, ...others].map((other) => new Lengths(other, lacking))),
    () => 0,
  );
  return run && { ...run, place: gapsAround(words, lacking)(run.from, run.to)[0] };
}

export function linksOf(links: WordLinks, one: Side, other: Side): readonly WordLink[] {
  return links[`${one.language}-${other.language}`] ?? links[`${other.language}-${one.language}`] ?? [];
}

/** The mean of what the lengths of several pairs gain. */
function gainOver(lengths: readonly Lengths[]): (characters: number) => number {
  return (characters) =>
    lengths.reduce((sum, each) => sum + each.gainWithout(characters), 0) / lengths.length;
}

interface LinkedWord {
  readonly word: Word;
  readonly kind: keyof typeof WEIGHTS;
  readonly state: 'none' | 'weak' | 'strong';
  /** What it is most surely linked to on the other side. */
  readonly partner?: Span;
}

function linkedWords(having: Side, lacking: Side, links: readonly WordLink[]): LinkedWord[] {
  const words = wordsOf(having);
  const ofWord = words.map((): WordLink[] => []);
  let k = 0;
  for (const link of links) {
    const [start, end] = link.spans[having.language]!;
    while (k > 0 && words[k - 1]!.span[1] > start) k -= 1;
    while (k < words.length && words[k]!.span[1] <= start) k += 1;
    for (let n = k; n < words.length && words[n]!.span[0] < end; n += 1) ofWord[n]!.push(link);
  }
  const surest = new Map<number, { readonly n: number; readonly probability: number }>();
  for (const [n, own] of ofWord.entries())
    for (const { spans, probability } of own) {
      const partner = spans[lacking.language]![0];
      if (probability > (surest.get(partner)?.probability ?? 0)) surest.set(partner, { n, probability });
    }
  const isOwn = (link: WordLink, n: number) =>
    Math.abs(surest.get(link.spans[lacking.language]![0])!.n - n) <= ONE_PHRASE;
  const best = ofWord.map((own, n) =>
    own
      .filter((link) => isOwn(link, n))
      .reduce<WordLink | undefined>((x, y) => (x && x.probability >= y.probability ? x : y), undefined),
  );
  return words.map((word, n) => {
    const link = best[n];
    return {
      word,
      kind: kindOf(word, having),
      state: !link ? 'none' : link.probability < STRONG ? 'weak' : 'strong',
      ...(link && { partner: link.spans[lacking.language]! }),
    };
  });
}

function kindOf({ text, stem, isContent }: Word, { language }: Side): keyof typeof WEIGHTS {
  if (!isContent) return 'function';
  if (stem.startsWith('#')) return 'figure';
  // German gives every noun a capital.
  return primarySubtag(language) !== 'de' && /^\p{Lu}/u.test(text) ? 'name' : 'content';
}

function weightOf({ kind, state }: LinkedWord, isBehindUnlinked: boolean): number {
  return WEIGHTS[kind][state !== 'none' ? state : isBehindUnlinked ? 'next' : 'first'];
}

/** Whether a clause may begin at each word, and end before it; the last of one more than the words is the end. */
function edgesOf({ text, language }: Side, words: readonly Word[]): boolean[] {
  const openers = CLAUSE_OPENERS.get(primarySubtag(language));
  const inside = words.slice(1).map(({ span, form }, k) => {
    const gap = text.slice(words[k]!.span[1], span[0]);
    return (gap !== ' ' && DIVIDES.test(gap)) || (openers?.has(lowerCase(form)) ?? false);
  });
  return [true, ...inside, true];
}

/** The stretch of the other side between what the words before and behind a run are linked to. */
function gapsAround(words: readonly LinkedWord[], lacking: Side): (from: number, to: number) => Span {
  const [low, high] = extent(lacking);
  const starts = [low];
  for (const { partner } of words) starts.push(partner?.[1] ?? starts.at(-1)!);
  const ends = [high];
  for (const { partner } of words.toReversed()) ends.push(partner?.[0] ?? ends.at(-1)!);
  return (from, to) => {
    const [start, end] = [starts[from]!, ends[words.length - 1 - to]!];
    // Where the order differs the run would stand behind what precedes it.
    return start <= end ? [start, end] : [start, start];
  };
}

/** Letters of an acronym. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * The words with those of a name in full taken for linked, weakly, for each acronym of the other side that is linked to
 * nothing: “the Premier League” for “АПЛ”.
 */
function withNamesInFull(words: readonly LinkedWord[], others: readonly LinkedWord[]): LinkedWord[] {
  const isFree = ({ kind, state }: LinkedWord) => kind === 'name' && state === 'none';
  let acronyms = others.filter(({ word, state }) => state === 'none' && ACRONYM.test(word.text)).length;
  const inFull = new Set<number>();
  for (let k = 1; k < words.length && acronyms > 0; k += 1) {
    if (!isFree(words[k - 1]!) || !isFree(words[k]!)) continue;
    for (k -= 1; k < words.length && isFree(words[k]!); k += 1) inFull.add(k);
    acronyms -= 1;
  }
  return words.map((own, k) => (inFull.has(k) ? { ...own, state: 'weak' as const } : own));
}

/** Counts the words of content of a side within a stretch that are linked to nothing. */
function unlinkedBefore({ language }: Side, words: readonly LinkedWord[]): (stretch: Span) => number {
  const common = FUNCTION_WORDS.get(primarySubtag(language));
  const isTelling = ({ text }: Word) => text.length >= SHORTEST && !common?.has(text.toLowerCase());
  const telling = words.flatMap(({ word, state }) => (state === 'none' && isTelling(word) ? [word] : []));
  return ([start, end]) => firstFrom(telling, end) - firstFrom(telling, start);
}

function inOrderOf({ language }: Side, links: readonly WordLink[]): WordLink[] {
  return [...links].sort((x, y) => x.spans[language]![0] - y.spans[language]![0]);
}

/** The lengths of two sides in characters, and what is usual. */
class Lengths {
  readonly #having: number;
  readonly #lacking: number;
  readonly #usual: number;

  constructor(having: Side, lacking: Side) {
    this.#having = lengthOf(having);
    this.#lacking = lengthOf(lacking);
    this.#usual = Math.log(proseOf(having.language).length / proseOf(lacking.language).length);
  }

  /** Log-likelihood that the lengths gain without so many characters. */
  gainWithout(characters: number): number {
    return (this.without(0) ** 2 - this.without(characters) ** 2) / 2;
  }

  /** Standard deviations by which the one side is shorter than so many characters less of the other let expect. */
  without(characters: number): number {
    const having = Math.max(1, this.#having - characters);
    const lacking = Math.max(1, this.#lacking);
    const variance = VARIANCE + VARIANCE_PER_CHARACTER / Math.max(10, Math.min(having, lacking));
    return (Math.log(having / lacking) - this.#usual) / Math.sqrt(variance);
  }
}

function lengthOf({ units }: Side): number {
  return units.reduce((sum, [start, end]) => sum + end - start, 0);
}
