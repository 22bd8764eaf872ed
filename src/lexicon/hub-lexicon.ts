import type { Lexicon } from './lexicon.ts';
import type { StemRendering } from './rendering.ts';

/** A composed entry less probable than this in either direction is noise. */
const MIN_COMPOSED = 0.01;

/** Entries by target: those of target stem t are `entries[start[t]] … entries[start[t + 1] - 1]`, `hub` their sources. */
interface ByTarget {
  readonly start: Int32Array;
  readonly entries: Int32Array;
  readonly hub: Int32Array;
}

/** What a stem is rendered by through the hub: numbers of stems, and both probabilities of each. */
interface ComposedRow {
  readonly to: readonly number[];
  readonly forward: readonly number[];
  readonly backward: readonly number[];
}

/** Composed rows that are remembered for each other language before all are forgotten. */
const MAX_ROWS = 20_000;

/** What a lexicon knows a stem to be rendered by. */
export interface KnownRendering {
  readonly stem: string;
  readonly probability: number;
}

/** A lexicon from the hub language to another, with what looking up and composing need, made when first needed. */
export class HubLexicon {
  readonly lexicon: Lexicon;
  #byTarget: ByTarget | undefined;
  #mass: Float32Array | undefined;
  readonly #hubNumbers = new Map<HubLexicon, Int32Array>();
  /** For each stem of the other language its place among the stems at hand, or -1; in use while they are looked up. */
  #places: Int32Array | undefined;
  readonly #placed: number[] = [];
  readonly #composedRows = new Map<HubLexicon, Map<number, ComposedRow>>();
  readonly #massesThrough = new Map<HubLexicon, Float64Array>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The renderings of hub stems among stems of the other language. */
  renderings(hub: readonly string[], others: readonly string[]): StemRendering[] {
    const { sourceStems, start, targets, forward, backward } = this.lexicon;
    const places = this.#placesOf(others);
    const found: StemRendering[] = [];
    for (const [source, stem] of hub.entries()) {
      const row = sourceStems.find(stem);
      if (row < 0) continue;
      for (let e = start[row]!; e < start[row + 1]!; e += 1) {
        const target = places[targets[e]!]!;
        if (target >= 0) found.push({ source, target, forward: forward[e]!, backward: backward[e]! });
      }
    }
    this.#forgetPlaces();
    return found;
  }

  /**
   * The renderings of this lexicon’s other language among stems of another’s, through the hub:
   * t(target | source) = Σ_h t(h | source) · t(target | h), and the same backwards. Both are divided by their sums over
   * all that the lexicons have, at hand or not: what was pruned from them is no evidence against what was kept.
   */
  composed(sources: readonly string[], other: HubLexicon, targets: readonly string[]): StemRendering[] {
    const places = other.#placesOf(targets);
    const found: StemRendering[] = [];
    for (const [source, stem] of sources.entries()) {
      const from = this.lexicon.targetStems.find(stem);
      if (from < 0) continue;
      const { to, forward, backward } = this.#composedRow(from, other);
      for (let e = 0; e < to.length; e += 1) {
        const target = places[to[e]!]!;
        if (target >= 0) found.push({ source, target, forward: forward[e]!, backward: backward[e]! });
      }
    }
    other.#forgetPlaces();
    return found;
  }

  /** What a stem of this lexicon’s other language is rendered by in another’s; worked out once while it is remembered. */
  #composedRow(from: number, other: HubLexicon): ComposedRow {
    let rows = this.#composedRows.get(other);
    if (!rows) {
      rows = new Map();
      this.#composedRows.set(other, rows);
    }
    let row = rows.get(from);
    if (!row) {
      if (rows.size >= MAX_ROWS) rows.clear();
      row = this.#compose(from, other);
      rows.set(from, row);
    }
    return row;
  }

  #compose(from: number, other: HubLexicon): ComposedRow {
    const row = { to: [] as number[], forward: [] as number[], backward: [] as number[] };
    const forwardSum = this.#massThrough(from, other);
    for (const [to, product] of this.#products(from, other)) {
      const forward = product.forward / forwardSum;
      const backward = product.backward / other.#massThrough(to, this);
      if (forward < MIN_COMPOSED || backward < MIN_COMPOSED) continue;
      row.to.push(to);
      row.forward.push(forward);
      row.backward.push(backward);
    }
    return row;
  }

  /** All that a hub stem is rendered by, with t(target | stem). */
  targetsOf(stem: string): KnownRendering[] {
    const { sourceStems, targetStems, start, targets, forward } = this.lexicon;
    const row = sourceStems.find(stem);
    if (row < 0) return [];
    const [from, to] = [start[row]!, start[row + 1]!];
    return Array.from({ length: to - from }, (_, k) => ({
      stem: targetStems.at(targets[from + k]!),
      probability: forward[from + k]!,
    }));
  }

  /** All that a stem of the other language is rendered by, with t(hub stem | stem). */
  hubStemsOf(stem: string): KnownRendering[] {
    const { sourceStems, targetStems, backward } = this.lexicon;
    const column = targetStems.find(stem);
    if (column < 0) return [];
    const { start, entries, hub } = this.#entriesByTarget();
    const [from, to] = [start[column]!, start[column + 1]!];
    return Array.from({ length: to - from }, (_, k) => ({
      stem: sourceStems.at(hub[from + k]!),
      probability: backward[entries[from + k]!]!,
    }));
  }

  /** The places of stems of the other language by their numbers; to be forgotten after use. */
  #placesOf(others: readonly string[]): Int32Array {
    const { targetStems } = this.lexicon;
    this.#places ??= new Int32Array(targetStems.size).fill(-1);
    for (let place = 0; place < others.length; place += 1) {
      const number = targetStems.find(others[place]!);
      if (number < 0) continue;
      this.#places[number] = place;
      this.#placed.push(number);
    }
    return this.#places;
  }

  #forgetPlaces(): void {
    for (const number of this.#placed) this.#places![number] = -1;
    this.#placed.length = 0;
  }

  /** For each stem that `from` reaches through the hub, the sums of products of both directions. */
  #products(from: number, other: HubLexicon) {
    const sums = new Map<number, { forward: number; backward: number }>();
    const { start, entries, hub } = this.#entriesByTarget();
    const numbers = this.#hubNumbersIn(other);
    for (let k = start[from]!; k < start[from + 1]!; k += 1) {
      const row = numbers[hub[k]!]!;
      if (row < 0) continue;
      const toHub = this.lexicon.backward[entries[k]!]!;
      const fromHub = this.lexicon.forward[entries[k]!]!;
      for (let e = other.lexicon.start[row]!; e < other.lexicon.start[row + 1]!; e += 1) {
        const to = other.lexicon.targets[e]!;
        const sum = sums.get(to) ?? { forward: 0, backward: 0 };
        sum.forward += toHub * other.lexicon.forward[e]!;
        sum.backward += other.lexicon.backward[e]! * fromHub;
        sums.set(to, sum);
      }
    }
    return sums;
  }

  /** Σ_h t(h | from) · Σ_target t(target | h): how much of `from` comes through to the other language; worked out once. */
  #massThrough(from: number, other: HubLexicon): number {
    let known = this.#massesThrough.get(other);
    if (!known) {
      known = new Float64Array(this.lexicon.targetStems.size).fill(-1);
      this.#massesThrough.set(other, known);
    }
    if (known[from]! < 0) known[from] = this.#massOf(from, other);
    return known[from]!;
  }

  #massOf(from: number, other: HubLexicon): number {
    const { start, entries, hub } = this.#entriesByTarget();
    const numbers = this.#hubNumbersIn(other);
    const masses = other.#masses();
    let mass = 0;
    for (let k = start[from]!; k < start[from + 1]!; k += 1) {
      const row = numbers[hub[k]!]!;
      if (row >= 0) mass += this.lexicon.backward[entries[k]!]! * masses[row]!;
    }
    return mass;
  }

  /** Σ_target t(target | h) of each hub stem. */
  #masses(): Float32Array {
    if (this.#mass) return this.#mass;
    const { start, forward, sourceStems } = this.lexicon;
    const mass = new Float32Array(sourceStems.size);
    for (let h = 0; h < mass.length; h += 1)
      for (let e = start[h]!; e < start[h + 1]!; e += 1) mass[h]! += forward[e]!;
    this.#mass = mass;
    return mass;
  }

  #hubNumbersIn(other: HubLexicon): Int32Array {
    const known = this.#hubNumbers.get(other);
    const numbers = known ?? this.lexicon.sourceStems.numbersIn(other.lexicon.sourceStems);
    if (!known) this.#hubNumbers.set(other, numbers);
    return numbers;
  }

  #entriesByTarget(): ByTarget {
    if (this.#byTarget) return this.#byTarget;
    const { start: rows, targets, sourceStems, targetStems } = this.lexicon;
    const start = new Int32Array(targetStems.size + 1);
    for (const target of targets) start[target + 1]! += 1;
    for (let t = 0; t < targetStems.size; t += 1) start[t + 1]! += start[t]!;
    const free = start.slice();
    const entries = new Int32Array(targets.length);
    const hub = new Int32Array(targets.length);
    for (let h = 0; h < sourceStems.size; h += 1)
      for (let e = rows[h]!; e < rows[h + 1]!; e += 1) {
        const at = free[targets[e]!]!++;
        entries[at] = e;
        hub[at] = h;
      }
    this.#byTarget = { start, entries, hub };
    return this.#byTarget;
  }
}
