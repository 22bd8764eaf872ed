/** Bytes of a stem in UTF-8; what is longer is no word. */
export const MAX_STEM_BYTES = 255;

/**
 * Distinct stems, numbered from 0 in code-point order. They are kept as UTF-8 in one piece, from which strings are made
 * only where one is asked for: a hundred thousand strings would take longer to make than all the rest of a lexicon.
 */
export class Stems {
  readonly size: number;
  /** Stem k is `bytes[start[k] … start[k + 1]]`. */
  readonly bytes: Uint8Array;
  readonly start: Int32Array;
  #slots: Int32Array | undefined;
  /** Numbers of the stems asked for last: those at hand are asked for again and again. */
  readonly #asked = new Map<string, number>();

  /** The stems must be distinct and in order. */
  constructor(bytes: Uint8Array, start: Int32Array) {
    this.size = start.length - 1;
    this.bytes = bytes;
    this.start = start;
  }

  /** Sorts the stems. @throws {RangeError} for one that is too long, see `MAX_STEM_BYTES`. */
  static of(stems: Iterable<string>): Stems {
    const encoder = new TextEncoder();
    const sorted = [...new Set(stems)].map((stem) => encoder.encode(stem)).sort(compare);
    const start = new Int32Array(sorted.length + 1);
    for (const [k, stem] of sorted.entries()) {
      if (stem.length > MAX_STEM_BYTES) throw new RangeError(`a stem of ${stem.length} bytes is no word`);
      start[k + 1] = start[k]! + stem.length;
    }
    const bytes = new Uint8Array(start[sorted.length]!);
    for (const [k, stem] of sorted.entries()) bytes.set(stem, start[k]);
    return new Stems(bytes, start);
  }

  /** All stems, in their order. */
  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.size; number += 1) yield this.at(number);
  }

  at(number: number): string {
    return DECODER.decode(this.bytes.subarray(this.start[number]!, this.start[number + 1]!));
  }

  /** The stem's number, or -1. */
  find(stem: string): number {
    let number = this.#asked.get(stem);
    if (number === undefined) {
      if (this.#asked.size >= MAX_ASKED) this.#asked.clear();
      number = this.#find(stem);
      this.#asked.set(stem, number);
    }
    return number;
  }

  #find(stem: string): number {
    this.#slots ??= this.#hashed();
    const { read, written } = ENCODER.encodeInto(stem, QUERY);
    if (read < stem.length) return -1;
    for (let slot = hash(QUERY, 0, written); ; slot += 1) {
      const number = this.#slots[slot & (this.#slots.length - 1)]! - 1;
      if (number < 0 || this.#is(number, written)) return number;
    }
  }

  /** For each stem its number in another list, or -1. Cost linear in both. */
  numbersIn(other: Stems): Int32Array {
    const numbers = new Int32Array(this.size).fill(-1);
    for (let here = 0, there = 0; here < this.size && there < other.size; ) {
      const order = compare(
        this.bytes.subarray(this.start[here]!, this.start[here + 1]!),
        other.bytes.subarray(other.start[there]!, other.start[there + 1]!),
      );
      if (order === 0) numbers[here] = there;
      if (order <= 0) here += 1;
      if (order >= 0) there += 1;
    }
    return numbers;
  }

  /** Whether the stem has the bytes asked for. */
  #is(number: number, length: number): boolean {
    const from = this.start[number]!;
    if (this.start[number + 1]! - from !== length) return false;
    for (let k = 0; k < length; k += 1) if (this.bytes[from + k] !== QUERY[k]) return false;
    return true;
  }

  /** An open-addressing table of numbers plus 1, made at the first question: a pair of languages needs two of many. */
  #hashed(): Int32Array {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.size + 2)));
    for (let number = 0; number < this.size; number += 1) {
      let slot = hash(this.bytes, this.start[number]!, this.start[number + 1]!) & (slots.length - 1);
      while (slots[slot]! > 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return slots;
  }
}

/** Stems that are kept with their numbers. */
const MAX_ASKED = 20_000;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const QUERY = new Uint8Array(MAX_STEM_BYTES);

/** FNV-1a (Fowler, Noll & Vo 1991), its bits mixed once more. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let k = from; k < to; k += 1) value = Math.imul(value ^ bytes[k]!, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The order of code points, which UTF-8 keeps. */
function compare(x: Uint8Array, y: Uint8Array): number {
  const length = Math.min(x.length, y.length);
  for (let k = 0; k < length; k += 1) if (x[k] !== y[k]) return x[k]! - y[k]!;
  return x.length - y.length;
}
