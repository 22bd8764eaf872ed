/**
 * IBM model 1 (Brown et al. 1993, “The Mathematics of Statistical Machine Translation”, §4.1) in both directions, trained
 * to agree (Liang, Taskar & Klein 2006, “Alignment by Agreement”), over one table of the words that occur together.
 */
import { LexiconError } from './lexicon.ts';
import { type NumberedPairs, roomFor } from './numbered-pairs.ts';

/** A pair of types with t(target | source), t(source | target) and its expected count. */
export interface WordPair {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
  readonly count: number;
}

/** Type number of the empty word. */
const EMPTY = 0;
/** Different pairs of words, each of which takes 50 bytes. */
const MAX_WORD_PAIRS = 100_000_000;
/** Pairs of texts between two reports of progress. */
const REPORT_EVERY = 10_000;

/**
 * Trains on all pairs; `rounds` of expectation–maximisation from uniform tables. Memory is proportional to the pairs of
 * words that occur together; the result depends on nothing but the pairs and their order.
 * @param progress is told the share of the work that is done.
 * @throws {LexiconError} when more words occur together than memory should hold.
 */
export function trainModel1(
  pairs: NumberedPairs,
  rounds: number,
  progress: (share: number) => void = () => undefined,
): WordPair[] {
  const table = new PairTable();
  const cells = new Cells();
  const each = (pass: number, visit: () => void) => {
    for (let k = 0; k < pairs.size; k += 1) {
      cells.read(pairs.source(k), pairs.target(k), table);
      visit();
      if (k % REPORT_EVERY === 0) progress((pass + k / pairs.size) / (rounds + 1));
    }
  };
  each(0, () => undefined);
  const forward = new Direction(table.size);
  const backward = new Direction(table.size);
  for (let round = 1; round <= rounds; round += 1) {
    forward.count.fill(0);
    backward.count.fill(0);
    each(round, () => cells.expect(forward, backward));
    forward.maximise(table.sources, table.types);
    backward.maximise(table.targets, table.types);
  }
  progress(1);
  const result: WordPair[] = [];
  for (let id = 0; id < table.size; id += 1) {
    const [source, target] = [table.sources[id]!, table.targets[id]!];
    if (source === EMPTY || target === EMPTY) continue;
    result.push({
      source,
      target,
      forward: forward.probability[id]!,
      backward: backward.probability[id]!,
      count: Math.min(forward.count[id]!, backward.count[id]!),
    });
  }
  return result;
}

/** What one direction believes of each pair of words. */
class Direction {
  readonly probability: Float64Array;
  readonly count: Float64Array;

  constructor(size: number) {
    this.probability = new Float64Array(size).fill(1);
    this.count = new Float64Array(size);
  }

  /** Makes probabilities of the counts, given the word that each pair has in `givens`. */
  maximise(givens: Int32Array, types: number): void {
    const mass = new Float64Array(types);
    const { count, probability } = this;
    for (let id = 0; id < count.length; id += 1) mass[givens[id]!]! += count[id]!;
    for (let id = 0; id < count.length; id += 1) probability[id] = count[id]! / (mass[givens[id]!]! || 1);
  }
}

/** The pairs of words of one pair of texts, as a matrix; row 0 and column 0 are the empty words’. */
class Cells {
  #rows = 0;
  #columns = 0;
  #ids = new Int32Array(1 << 12);
  #forward = new Float64Array(1 << 12);
  #backward = new Float64Array(1 << 12);

  read(source: Int32Array, target: Int32Array, table: PairTable): void {
    this.#rows = source.length + 1;
    this.#columns = target.length + 1;
    const size = this.#rows * this.#columns;
    if (size > this.#ids.length) {
      this.#ids = new Int32Array(2 * size);
      this.#forward = new Float64Array(2 * size);
      this.#backward = new Float64Array(2 * size);
    }
    for (let s = -1, cell = 0; s < source.length; s += 1)
      for (let t = -1; t < target.length; t += 1, cell += 1)
        this.#ids[cell] = table.number(s < 0 ? EMPTY : source[s]!, t < 0 ? EMPTY : target[t]!);
  }

  /**
   * Adds the expected counts: a link counts by the product of what both directions believe of it, and what a word has left
   * then goes to the empty word.
   */
  expect(forward: Direction, backward: Direction): void {
    const [rows, columns] = [this.#rows, this.#columns];
    posteriors(this.#forward, forward.probability, this.#ids, columns, rows, 1, columns);
    posteriors(this.#backward, backward.probability, this.#ids, rows, columns, columns, 1);
    for (let s = 1; s < rows; s += 1) backward.count[this.#ids[s * columns]!]! += 1;
    for (let t = 1; t < columns; t += 1) forward.count[this.#ids[t]!]! += 1;
    for (let s = 1; s < rows; s += 1)
      for (let t = 1; t < columns; t += 1) {
        const cell = s * columns + t;
        const both = this.#forward[cell]! * this.#backward[cell]!;
        forward.count[this.#ids[cell]!]! += both;
        forward.count[this.#ids[t]!]! -= both;
        backward.count[this.#ids[cell]!]! += both;
        backward.count[this.#ids[s * columns]!]! -= both;
      }
  }
}

/**
 * For each word of one side but the empty one, how probable it is that each of the other renders it. Words of the one side
 * are `step` cells apart, those of the other `otherStep`.
 */
function posteriors(
  result: Float64Array,
  probability: Float64Array,
  ids: Int32Array,
  words: number,
  others: number,
  step: number,
  otherStep: number,
): void {
  for (let word = 1; word < words; word += 1) {
    let total = 0;
    for (let other = 0, cell = word * step; other < others; other += 1, cell += otherStep)
      total += probability[ids[cell]!]!;
    for (let other = 0, cell = word * step; other < others; other += 1, cell += otherStep)
      result[cell] = total > 0 ? probability[ids[cell]!]! / total : 0;
  }
}

/** Numbers pairs of types in the order of their first occurrence, by open addressing. */
class PairTable {
  size = 0;
  /** One more than the greatest type. */
  types = 0;
  /** The two types of each pair; the arrays are longer than the table. */
  sources = new Int32Array(1 << 16);
  targets = new Int32Array(1 << 16);
  /** Numbers of pairs plus 1. */
  #slots = new Int32Array(1 << 17);

  number(source: number, target: number): number {
    let slot = this.#slot(source, target);
    for (let id = this.#slots[slot]! - 1; id >= 0; id = this.#slots[slot]! - 1) {
      if (this.sources[id] === source && this.targets[id] === target) return id;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#add(source, target, slot);
  }

  #add(source: number, target: number, slot: number): number {
    if (this.size >= MAX_WORD_PAIRS)
      throw new LexiconError(
        `more than ${MAX_WORD_PAIRS / 1e6} million different words occur together; give fewer or shorter texts`,
      );
    const id = this.size;
    this.size += 1;
    this.types = Math.max(this.types, source + 1, target + 1);
    this.sources = roomFor(this.size, this.sources);
    this.targets = roomFor(this.size, this.targets);
    this.sources[id] = source;
    this.targets[id] = target;
    this.#slots[slot] = id + 1;
    if (2 * this.size > this.#slots.length) this.#grow();
    return id;
  }

  #slot(source: number, target: number): number {
    const mixed = Math.imul(Math.imul(source, 0x9e3779b1) ^ target, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.size; id += 1) {
      let slot = this.#slot(this.sources[id]!, this.targets[id]!);
      while (this.#slots[slot]! > 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = id + 1;
    }
  }
}
