import type { Side } from '../check.ts';
import { extent } from '../sides.ts';
import type { LinkedWord, PairLinks } from './links.ts';
import { type PairTables, type StateTable, tableOf, usualRatio, weightOf } from './tables.ts';

/** Longest clause that is looked for, in words of content: keeps the search linear. */
const MAX_CLAUSE = 40;
/** Nats for a clause that begins or ends where the sentence or a part of it does. */
const BOUNDARY = 0.7;
/** Variance of the logarithm of the lengths' ratio: of the languages, and of each character (Gale & Church 1993). */
const VARIANCE = 0.011;
const VARIANCE_PER_CHARACTER = 1;
/** Words of the neighbourhood, between the nearest links, in which a name that replaces another stands. */
const NEIGHBOURHOOD = 3;

/** How well the words of each side are covered by the other, in nats. */
export interface Coverage {
  /** Standard deviations by which the target is longer than the source lets expect. */
  readonly deviation: number;
  /** Log-likelihood ratios that the whole source and the whole target have nothing in common with the other. */
  readonly source: number;
  readonly target: number;
  /** The same of the clause that the target most likely leaves out or adds, with what its length explains. */
  readonly omission: number;
  readonly addition: number;
  /** The same of the likeliest pair of names, one of each side, that stand for each other. */
  readonly exchangedNames: number;
  /** The same of those beside words that are linked to each other. */
  readonly tightNames: number;
  /** Sums over the names of each side that have nothing alike on the other. */
  readonly lostNames: number;
  readonly newNames: number;
}

/** Weighs the links of two sides. Cost linear in the words. */
export function coverage(
  [first, second]: readonly [Side, Side],
  links: PairLinks,
  tables: PairTables,
): Coverage {
  const forth = weights(links.source, tableOf(tables, first.language, second.language));
  const back = weights(links.target, tableOf(tables, second.language, first.language));
  const lengths = [first, second].map((side) => lengthOf(side)) as [number, number];
  const usual = usualRatio(tables, first.language, second.language);
  const deviation = deviationOf(lengths[0], lengths[1], usual);
  return {
    deviation,
    source: sum(forth),
    target: sum(back),
    omission: bestClause(first, links.source, forth, (length) =>
      gain(deviation, deviationOf(lengths[0] - length, lengths[1], usual)),
    ),
    addition: bestClause(second, links.target, back, (length) =>
      gain(deviation, deviationOf(lengths[0], lengths[1] - length, usual)),
    ),
    ...exchanged(links, forth, back),
    lostNames: sum(unlinkedNames(links.source, forth)),
    newNames: sum(unlinkedNames(links.target, back)),
  };
}

function weights(words: readonly LinkedWord[], table: StateTable): number[] {
  return words.map((word) => weightOf(table, word));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function unlinkedNames(words: readonly LinkedWord[], weight: readonly number[]): number[] {
  return weight.filter((_, k) => words[k]!.wordClass === 'name' && words[k]!.state === 'none');
}

function lengthOf({ units }: Side): number {
  return units.reduce((total, [start, end]) => total + end - start, 0);
}

function deviationOf(from: number, to: number, usual: number): number {
  const [first, second] = [Math.max(1, from), Math.max(1, to)];
  const variance = VARIANCE + VARIANCE_PER_CHARACTER / Math.max(10, Math.min(first, second));
  return (Math.log(second / first) - usual) / Math.sqrt(variance);
}

/** Log-likelihood that lengths gain when a deviation becomes another one. */
function gain(before: number, after: number): number {
  return (before * before - after * after) / 2;
}

/** The best sum over a run of words with what the lengths gain without it; 0 when no run has any. */
function bestClause(
  side: Side,
  words: readonly LinkedWord[],
  weight: readonly number[],
  gainWithout: (length: number) => number,
): number {
  const [low, high] = extent(side);
  const { text } = side;
  const starts = words.map(
    ({ word }, k) => k === 0 || divides(text.slice(words[k - 1]!.word.span[1], word.span[0])),
  );
  const ends = words.map((_, k) => k + 1 === words.length || starts[k + 1]!);
  let best = 0;
  const chances = Math.log(Math.max(1, words.length / 10));
  for (let from = 0; from < words.length; from += 1) {
    if (weight[from]! <= 0) continue;
    const start = from === 0 ? low : words[from]!.word.span[0];
    let total = starts[from] ? BOUNDARY : 0;
    for (let to = from; to < Math.min(words.length, from + MAX_CLAUSE); to += 1) {
      total += weight[to]!;
      if (total < -4) break;
      if (weight[to]! <= 0) continue;
      const end = to + 1 === words.length ? high : words[to]!.word.span[1];
      best = Math.max(best, total + (ends[to] ? BOUNDARY : 0) + gainWithout(end - start));
    }
  }
  return Math.max(0, best - chances);
}

/** Marks between words at which a clause may begin. */
const DIVIDES = /[,;:.!?…()–—«»“”„]/u;

function divides(gap: string): boolean {
  return gap !== ' ' && DIVIDES.test(gap);
}

/** The pairs of unlinked words, one of them a name, with the highest sum that stand between the same links. */
function exchanged({ source, target }: PairLinks, forth: readonly number[], back: readonly number[]) {
  const best = { exchangedNames: 0, tightNames: 0 };
  if (!source.some(mayBeExchanged) || !target.some(mayBeExchanged)) return best;
  const around = partnersAround(source);
  for (const [s, word] of source.entries()) {
    if (!mayBeExchanged(word)) continue;
    const [low, high] = around[s]!;
    for (let t = Math.max(0, low); t <= Math.min(target.length - 1, high); t += 1) {
      const other = target[t]!;
      if (!mayBeExchanged(other) || (word.wordClass !== 'name' && other.wordClass !== 'name')) continue;
      const both = Math.max(0, forth[s]!) + Math.max(0, back[t]!);
      best.exchangedNames = Math.max(best.exchangedNames, both);
      if (source[s - 1]?.partner === t - 1 || source[s + 1]?.partner === t + 1)
        best.tightNames = Math.max(best.tightNames, both);
    }
  }
  return best;
}

/** Whether a word is linked to nothing and has a capital, as a name that replaces another. */
function mayBeExchanged({ state, word }: LinkedWord): boolean {
  return state === 'none' && /^\p{Lu}/u.test(word.text);
}

/** For each word the numbers on the other side between which its counterpart is likely to stand. */
function partnersAround(words: readonly LinkedWord[]): [number, number][] {
  const around = words.map((): [number, number] => [-1, -1]);
  const linked = words.flatMap(({ partner }, k) => (partner < 0 ? [] : [k]));
  let next = 0;
  for (const k of words.keys()) {
    while (next < linked.length && linked[next]! < k) next += 1;
    const near = [linked[next - 1], linked[next] === k ? linked[next + 1] : linked[next]].filter(
      (n): n is number => n !== undefined && Math.abs(n - k) <= NEIGHBOURHOOD,
    );
    const places = near.map((n) => words[n]!.partner + (k - n));
    if (places.length > 0) around[k] = [Math.min(...places) - 2, Math.max(...places) + 2];
  }
  return around;
}
