import { type Language, primarySubtag } from '../text/language.ts';
import type { Lexicon } from './lexicon.ts';

/** A rendering among the words at hand: positions in the two lists given and both probabilities. */
export interface StemRendering {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
}

/** A stem with a probability. */
export interface WeightedStem {
  readonly stem: string;
  readonly probability: number;
}

/** The language through which pairs without a lexicon of their own go. */
export const HUB = 'en';
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
   * How sure a stem's best rendering is, 0…1: through the hub at most the product of both ways; 0 when the stem has none.
   */
  certainty(source: Language, stem: string, target: Language): number {
    if (!this.covers(source, target)) return 0;
    const [s, t] = [primarySubtag(source), primarySubtag(target)];
    if (s === HUB) return toOther(this.#fromHub.get(t)!, stem);
    const { otherStems, surest, lexicon } = this.#fromHub.get(s)!;
    const row = otherStems.get(stem);
    if (row === undefined) return 0;
    const there = surest.toHub[row]!;
    if (t === HUB) return there;
    const hub = lexicon.sourceStems[surest.hubOf[row]!]!;
    return there * toOther(this.#fromHub.get(t)!, hub);
  }

  /** The hub's renderings of another language's stem, with t(hub | stem). */
  toHub(language: Language, stem: string): WeightedStem[] {
    const found = this.#fromHub.get(primarySubtag(language));
    const row = found?.otherStems.get(stem);
    if (!found || row === undefined) return [];
    const { lexicon, byTarget } = found;
    const renderings: WeightedStem[] = [];
    for (let k = byTarget.start[row]!; k < byTarget.start[row + 1]!; k += 1)
      renderings.push({
        stem: lexicon.sourceStems[byTarget.hub[k]!]!,
        probability: lexicon.backward[byTarget.entries[k]!]!,
      });
    return renderings;
  }

  /** The renderings of a stem of the hub in a language, with t(stem | hub). */
  fromHub(hub: string, language: Language): WeightedStem[] {
    const found = this.#fromHub.get(primarySubtag(language));
    const row = found?.hubStems.get(hub);
    if (!found || row === undefined) return [];
    const { lexicon } = found;
    const renderings: WeightedStem[] = [];
    for (let e = lexicon.start[row]!; e < lexicon.start[row + 1]!; e += 1)
      renderings.push({
        stem: lexicon.targetStems[lexicon.targets[e]!]!,
        probability: lexicon.forward[e]!,
      });
    return renderings;
  }

  /** The languages that have a lexicon with the hub. */
  get languages(): readonly Language[] {
    return [...this.#fromHub.keys()];
  }

  /** Whether any lexicon has the stem as one of its language. */
  knows(language: Language, stem: string): boolean {
    const tag = primarySubtag(language);
    if (tag !== HUB) return this.#fromHub.get(tag)?.otherStems.has(stem) ?? false;
    for (const { hubStems } of this.#fromHub.values()) if (hubStems.has(stem)) return true;
    return false;
  }
}

function toOther({ hubStems, surest }: Indexed, stem: string): number {
  const row = hubStems.get(stem);
  return row === undefined ? 0 : surest.toOther[row]!;
}

/** A lexicon with what look-ups need: places of stems, and its entries by target. */
interface Indexed {
  readonly lexicon: Lexicon;
  readonly hubStems: ReadonlyMap<string, number>;
  readonly otherStems: ReadonlyMap<string, number>;
  /** Entries of target stem t are `entries[start[t]] … entries[start[t + 1] - 1]`, `hub` their source stems. */
  readonly byTarget: { readonly start: Int32Array; readonly entries: Int32Array; readonly hub: Int32Array };
  readonly surest: Surest;
}

/** The probability of the best rendering of every stem, and which stem of the hub that of another language's is. */
interface Surest {
  readonly toOther: Float32Array;
  readonly toHub: Float32Array;
  readonly hubOf: Int32Array;
}

function indexed(lexicon: Lexicon): Indexed {
  const places = (stems: readonly string[]) => new Map(stems.map((stem, k) => [stem, k]));
  return {
    lexicon,
    hubStems: places(lexicon.sourceStems),
    otherStems: places(lexicon.targetStems),
    byTarget: entriesByTarget(lexicon),
    surest: surestOf(lexicon),
  };
}

function surestOf({ start, targets, forward, backward, sourceStems, targetStems }: Lexicon): Surest {
  const toOther = new Float32Array(sourceStems.length);
  const toHub = new Float32Array(targetStems.length);
  const hubOf = new Int32Array(targetStems.length);
  for (let source = 0; source < sourceStems.length; source += 1)
    for (let e = start[source]!; e < start[source + 1]!; e += 1) {
      const target = targets[e]!;
      toOther[source] = Math.max(toOther[source]!, forward[e]!);
      if (backward[e]! <= toHub[target]!) continue;
      toHub[target] = backward[e]!;
      hubOf[target] = source;
    }
  return { toOther, toHub, hubOf };
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
