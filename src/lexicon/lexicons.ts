import { type Language, primarySubtag } from '../text/language.ts';
import type { Lexicon } from './lexicon.ts';

/** A rendering among the words at hand: positions in the two lists given and both probabilities. */
export interface StemRendering {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
}

/** The language through which pairs without a lexicon of their own go. */
const HUB = 'en';
/** A composed entry less probable than this in both directions is noise. */
const MIN_COMPOSED = 0.01;

/** Lexicons of several pairs, with English as the hub of the others. */
export class Lexicons {
  readonly #fromHub = new Map<string, Indexed>();

  /** Each lexicon has the hub as its source. */
  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      if (lexicon.source !== HUB)
        throw new RangeError(`the lexicon ${lexicon.source}–${lexicon.target} has no hub`);
      this.#fromHub.set(lexicon.target, indexed(lexicon));
    }
  }

  /** Whether words of the two languages can be looked up. */
  covers(source: Language, target: Language): boolean {
    const known = (language: string) => language === HUB || this.#fromHub.has(language);
    const [s, t] = [primarySubtag(source), primarySubtag(target)];
    return s !== t && known(s) && known(t);
  }

  /** The renderings of `sources` among `targets`, both lists of distinct stems. */
  renderings(
    source: Language,
    sources: readonly string[],
    target: Language,
    targets: readonly string[],
  ): StemRendering[] {
    if (!this.covers(source, target)) return [];
    const [s, t] = [primarySubtag(source), primarySubtag(target)];
    if (s === HUB) return direct(this.#fromHub.get(t)!, sources, targets);
    if (t === HUB) return direct(this.#fromHub.get(s)!, targets, sources).map(turned);
    return composed(this.#fromHub.get(s)!, sources, this.#fromHub.get(t)!, targets);
  }

  /**
   * What a stem is rendered by, with the probabilities: a stem of the hub language in `other`, one of another language
   * in the hub language. Empty when it is in no lexicon.
   */
  entries(
    language: Language,
    stem: string,
    other: Language,
  ): { readonly stem: string; readonly probability: number }[] {
    const [own, there] = [primarySubtag(language), primarySubtag(other)];
    const table = this.#fromHub.get(own === HUB ? there : own);
    if (!table) return [];
    const { lexicon, hubStems, otherStems, byTarget } = table;
    if (own === HUB) {
      const row = hubStems.get(stem);
      if (row === undefined) return [];
      return [...lexicon.targets.subarray(lexicon.start[row]!, lexicon.start[row + 1]!)].map((target, k) => ({
        stem: lexicon.targetStems[target]!,
        probability: lexicon.forward[lexicon.start[row]! + k]!,
      }));
    }
    const column = otherStems.get(stem);
    if (column === undefined) return [];
    const [from, to] = [byTarget.start[column]!, byTarget.start[column + 1]!];
    return [...byTarget.entries.subarray(from, to)].map((entry, k) => ({
      stem: lexicon.sourceStems[byTarget.hub[from + k]!]!,
      probability: lexicon.backward[entry]!,
    }));
  }
}

/** A lexicon with what look-ups need: places of stems, and its entries by target. */
interface Indexed {
  readonly lexicon: Lexicon;
  readonly hubStems: ReadonlyMap<string, number>;
  readonly otherStems: ReadonlyMap<string, number>;
  /** Entries of target stem t are `entries[start[t]] … entries[start[t + 1] - 1]`, `hub` their source stems. */
  readonly byTarget: { readonly start: Int32Array; readonly entries: Int32Array; readonly hub: Int32Array };
}

function indexed(lexicon: Lexicon): Indexed {
  const places = (stems: readonly string[]) => new Map(stems.map((stem, k) => [stem, k]));
  return {
    lexicon,
    hubStems: places(lexicon.sourceStems),
    otherStems: places(lexicon.targetStems),
    byTarget: entriesByTarget(lexicon),
  };
}

function entriesByTarget({ start: rows, targets, sourceStems, targetStems }: Lexicon): Indexed['byTarget'] {
  const start = new Int32Array(targetStems.length + 1);
  for (const target of targets) start[target + 1]! += 1;
  for (let t = 0; t < targetStems.length; t += 1) start[t + 1]! += start[t]!;
  const free = start.slice();
  const entries = new Int32Array(targets.length);
  const hub = new Int32Array(targets.length);
  for (let source = 0; source < sourceStems.length; source += 1)
    for (let e = rows[source]!; e < rows[source + 1]!; e += 1) {
      const at = free[targets[e]!]!++;
      entries[at] = e;
      hub[at] = source;
    }
  return { start, entries, hub };
}

function turned(r: StemRendering): StemRendering {
  return { source: r.target, target: r.source, forward: r.backward, backward: r.forward };
}

function direct(
  { lexicon, hubStems, otherStems }: Indexed,
  hub: readonly string[],
  others: readonly string[],
) {
  const positions = positionsOf(others, otherStems);
  const found: StemRendering[] = [];
  for (const [source, stem] of hub.entries()) {
    const row = hubStems.get(stem);
    if (row === undefined) continue;
    for (let e = lexicon.start[row]!; e < lexicon.start[row + 1]!; e += 1) {
      const target = positions.get(lexicon.targets[e]!);
      if (target !== undefined)
        found.push({ source, target, forward: lexicon.forward[e]!, backward: lexicon.backward[e]! });
    }
  }
  return found;
}

/** t(target | source) = Σ_hub t(hub | source) · t(target | hub), and the same backwards. */
function composed(first: Indexed, sources: readonly string[], second: Indexed, targets: readonly string[]) {
  const there = positionsOf(targets, second.otherStems);
  const found: StemRendering[] = [];
  for (const [source, stem] of sources.entries()) {
    const from = first.otherStems.get(stem);
    if (from === undefined) continue;
    const sums = new Map<number, { source: number; target: number; forward: number; backward: number }>();
    for (let k = first.byTarget.start[from]!; k < first.byTarget.start[from + 1]!; k += 1) {
      const entry = first.byTarget.entries[k]!;
      const row = second.hubStems.get(first.lexicon.sourceStems[first.byTarget.hub[k]!]!);
      if (row === undefined) continue;
      for (let f = second.lexicon.start[row]!; f < second.lexicon.start[row + 1]!; f += 1) {
        const target = there.get(second.lexicon.targets[f]!);
        if (target === undefined) continue;
        const sum = sums.get(target) ?? { source, target, forward: 0, backward: 0 };
        sum.forward += first.lexicon.backward[entry]! * second.lexicon.forward[f]!;
        sum.backward += second.lexicon.backward[f]! * first.lexicon.forward[entry]!;
        sums.set(target, sum);
      }
    }
    for (const sum of sums.values())
      if (sum.forward >= MIN_COMPOSED && sum.backward >= MIN_COMPOSED) found.push(sum);
  }
  return found;
}

/** For each of the stems that the lexicon knows its number there with its place among the stems given. */
function positionsOf(stems: readonly string[], known: ReadonlyMap<string, number>): Map<number, number> {
  const positions = new Map<number, number>();
  for (const [place, stem] of stems.entries()) {
    const number = known.get(stem);
    if (number !== undefined) positions.set(number, place);
  }
  return positions;
}
