/**
 * IBM model 1 (Brown et al. 1993, “The Mathematics of Statistical Machine Translation”, §4.1), in both directions over
 * one table of the word pairs that occur together.
 */

/** One sentence pair as numbers of word types; number 0 is the empty word of each language. */
export interface NumberedPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** A pair of types with t(target | source), t(source | target) and its expected count. */
export interface WordPair {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
  readonly count: number;
}

const EMPTY = 0;

/**
 * Trains on all pairs; `rounds` of expectation–maximisation from uniform tables. Memory is proportional to the words
 * that occur together; nothing depends on anything but the order of the pairs.
 */
export function trainModel1(pairs: readonly NumberedPair[], rounds: number): WordPair[] {
  const table = new PairTable();
  const cells = pairs.map(({ source, target }) => {
    const ids = new Int32Array((source.length + 1) * (target.length + 1));
    let at = 0;
    for (let s = -1; s < source.length; s += 1)
      for (let t = -1; t < target.length; t += 1)
        ids[at++] = table.number(s < 0 ? EMPTY : source[s]!, t < 0 ? EMPTY : target[t]!);
    return ids;
  });
  const forward = estimate(pairs, cells, table, rounds, false);
  const backward = estimate(pairs, cells, table, rounds, true);
  const result: WordPair[] = [];
  for (let id = 0; id < table.size; id += 1) {
    const [source, target] = table.pair(id);
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

/** t(target | source), or with `turned` t(source | target), after the rounds, with the last expected counts. */
function estimate(
  pairs: readonly NumberedPair[],
  cells: readonly Int32Array[],
  table: PairTable,
  rounds: number,
  turned: boolean,
): { probability: Float64Array; count: Float64Array } {
  const probability = new Float64Array(table.size).fill(1);
  const count = new Float64Array(table.size);
  for (let round = 0; round < rounds; round += 1) {
    count.fill(0);
    for (const [k, { source, target }] of pairs.entries())
      expect(probability, count, cells[k]!, source.length + 1, target.length + 1, turned);
    const mass = new Float64Array(table.maxType + 1);
    for (let id = 0; id < table.size; id += 1) mass[table.pair(id)[turned ? 1 : 0]]! += count[id]!;
    for (let id = 0; id < table.size; id += 1) {
      const given = mass[table.pair(id)[turned ? 1 : 0]]!;
      probability[id] = given > 0 ? count[id]! / given : 0;
    }
  }
  return { probability, count };
}

/** Adds one sentence pair's expected counts; row 0 and column 0 of the cells belong to the empty words. */
function expect(
  probability: Float64Array,
  count: Float64Array,
  cells: Int32Array,
  rows: number,
  columns: number,
  turned: boolean,
): void {
  const [outer, inner] = turned ? [rows, columns] : [columns, rows];
  for (let x = 1; x < outer; x += 1) {
    let total = 0;
    for (let y = 0; y < inner; y += 1)
      total += probability[cells[turned ? x * columns + y : y * columns + x]!]!;
    if (total === 0) continue;
    for (let y = 0; y < inner; y += 1) {
      const id = cells[turned ? x * columns + y : y * columns + x]!;
      count[id]! += probability[id]! / total;
    }
  }
}

/** Numbers pairs of types in the order of their first occurrence, by open addressing. */
class PairTable {
  size = 0;
  maxType = 0;
  #sources = new Int32Array(1 << 16);
  #targets = new Int32Array(1 << 16);
  #slots = new Int32Array(1 << 17).fill(-1);

  number(source: number, target: number): number {
    if (2 * (this.size + 1) > this.#slots.length) this.#grow();
    let slot = this.#slot(source, target);
    for (let id = this.#slots[slot]!; id >= 0; id = this.#slots[slot]!) {
      if (this.#sources[id] === source && this.#targets[id] === target) return id;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#sources[this.size] = source;
    this.#targets[this.size] = target;
    this.#slots[slot] = this.size;
    this.maxType = Math.max(this.maxType, source, target);
    return this.size++;
  }

  pair(id: number): readonly [source: number, target: number] {
    return [this.#sources[id]!, this.#targets[id]!];
  }

  #slot(source: number, target: number): number {
    const mixed = Math.imul(Math.imul(source, 0x9e3779b1) ^ target, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#sources = doubled(this.#sources);
    this.#targets = doubled(this.#targets);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let id = 0; id < this.size; id += 1) {
      let slot = this.#slot(this.#sources[id]!, this.#targets[id]!);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = id;
    }
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
