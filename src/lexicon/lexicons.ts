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
}

interface Indexed {
  readonly lexicon: Lexicon;
  readonly hubStems: ReadonlyMap<string, number>;
}

function indexed(lexicon: Lexicon): Indexed {
  return { lexicon, hubStems: new Map(lexicon.sourceStems.map((stem, k) => [stem, k])) };
}

function turned(r: StemRendering): StemRendering {
  return { source: r.target, target: r.source, forward: r.backward, backward: r.forward };
}

function direct(
  { lexicon, hubStems }: Indexed,
  hub: readonly string[],
  others: readonly string[],
): StemRendering[] {
  const positions = positionsIn(lexicon.targetStems, others);
  const found: StemRendering[] = [];
  for (const [source, stem] of hub.entries()) {
    const row = hubStems.get(stem);
    if (row === undefined) continue;
    for (let e = lexicon.start[row]!; e < lexicon.start[row + 1]!; e += 1) {
      const target = positions[lexicon.targets[e]!]!;
      if (target >= 0)
        found.push({ source, target, forward: lexicon.forward[e]!, backward: lexicon.backward[e]! });
    }
  }
  return found;
}

/** t(target | source) = Σ_hub t(hub | source) · t(target | hub), and the same backwards. */
function composed(
  first: Indexed,
  sources: readonly string[],
  second: Indexed,
  targets: readonly string[],
): StemRendering[] {
  const here = positionsIn(first.lexicon.targetStems, sources);
  const there = positionsIn(second.lexicon.targetStems, targets);
  const sums = new Map<number, { source: number; target: number; forward: number; backward: number }>();
  for (const [row, stem] of first.lexicon.sourceStems.entries()) {
    const other = second.hubStems.get(stem);
    if (other === undefined) continue;
    for (let e = first.lexicon.start[row]!; e < first.lexicon.start[row + 1]!; e += 1) {
      const source = here[first.lexicon.targets[e]!]!;
      if (source < 0) continue;
      for (let f = second.lexicon.start[other]!; f < second.lexicon.start[other + 1]!; f += 1) {
        const target = there[second.lexicon.targets[f]!]!;
        if (target < 0) continue;
        const key = source * targets.length + target;
        const sum = sums.get(key) ?? { source, target, forward: 0, backward: 0 };
        sum.forward += first.lexicon.backward[e]! * second.lexicon.forward[f]!;
        sum.backward += second.lexicon.backward[f]! * first.lexicon.forward[e]!;
        sums.set(key, sum);
      }
    }
  }
  return [...sums.values()].filter((r) => r.forward >= MIN_COMPOSED && r.backward >= MIN_COMPOSED);
}

/** For each stem of the lexicon its place among the stems at hand, or -1. */
function positionsIn(stems: readonly string[], wanted: readonly string[]): Int32Array {
  const place = new Map(wanted.map((stem, k) => [stem, k]));
  return Int32Array.from(stems, (stem) => place.get(stem) ?? -1);
}
