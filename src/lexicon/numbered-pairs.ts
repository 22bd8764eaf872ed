/** Pairs of texts as numbers of word types, in one typed array; number 0 is kept for the empty word of each language. */
export class NumberedPairs {
  size = 0;
  #words = new Int32Array(1 << 16);
  /** Pair k is `words[ends[2k] … ends[2k + 1]]` of the source and `words[ends[2k + 1] … ends[2k + 2]]` of the target. */
  #ends = new Int32Array(1 << 12);

  add(source: ArrayLike<number>, target: ArrayLike<number>): void {
    const from = this.#ends[2 * this.size]!;
    const middle = from + source.length;
    const end = middle + target.length;
    this.#words = roomFor(end, this.#words);
    this.#ends = roomFor(2 * this.size + 3, this.#ends);
    this.#words.set(source, from);
    this.#words.set(target, middle);
    this.#ends[2 * this.size + 1] = middle;
    this.#ends[2 * this.size + 2] = end;
    this.size += 1;
  }

  source(pair: number): Int32Array {
    return this.#words.subarray(this.#ends[2 * pair], this.#ends[2 * pair + 1]);
  }

  target(pair: number): Int32Array {
    return this.#words.subarray(this.#ends[2 * pair + 1], this.#ends[2 * pair + 2]);
  }
}

/** The array itself, or a longer one with the same beginning. */
export function roomFor(length: number, array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const longer = new Int32Array(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}
