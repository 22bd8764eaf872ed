import type { WordMatrix } from './word-matrix.ts';

/** How often a word has no rendering, and how well “none” explains a word. */
const NONE = 0.1;
const NONE_EVIDENCE = 0.005;
/** Each word by which a jump differs from the ratio of the lengths makes it less probable by e^(1/JUMP_DECAY), … */
const JUMP_DECAY = 0.75;
/** … as far as this; but with this probability the next word is rendered anywhere. */
const JUMP_REACH = 6;
const ANYWHERE = 0.25;
/** How much the same relative place is preferred. */
const DIAGONAL = 1.5;

/**
 * For each word i of the source and j of the target the posterior probability that i renders j, under the hidden Markov
 * model of Vogel, Ney & Tillmann (1996), “HMM-Based Word Alignment in Statistical Translation”: the place of j’s rendering
 * depends on that of the word before, kept where that has none (Och & Ney 2003, §2.1), and on the relative place (Dyer,
 * Chahuneau & Smith 2013, “A Simple, Fast, and Effective Reparameterization of IBM Model 2”). What may render what is
 * given, so that nothing is trained. Cost: words × words × the reach of a jump.
 */
export function renderedBy({ rows, columns, values }: WordMatrix): WordMatrix {
  const emission = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j += 1)
    for (let i = 0; i < rows; i += 1) {
      const distance = Math.abs((i + 0.5) / rows - (j + 0.5) / columns);
      emission[j * rows + i] = (1 - NONE) * values[i * columns + j]! * Math.exp(-DIAGONAL * distance);
    }
  const jumps = new Jumps(rows, rows / columns);
  const { placed, last } = forwardPass(emission, rows, columns, jumps);
  const posterior = new Float64Array(rows * columns);
  const after = new Float64Array(rows).fill(1);
  const rendered = new Float64Array(rows);
  const jumped = new Float64Array(rows);
  for (let j = columns - 1; j >= 0; j -= 1) {
    const at = j * rows;
    let total = 0;
    for (let i = 0; i < rows; i += 1) total += last[at + i]! * after[i]!;
    for (let i = 0; i < rows; i += 1) {
      posterior[i * columns + j] = (placed[at + i]! * after[i]!) / total;
      rendered[i] = after[i]! * emission[at + i]!;
    }
    jumps.backward(rendered, jumped);
    for (let i = 0; i < rows; i += 1) after[i] = jumped[i]! + NONE * NONE_EVIDENCE * after[i]!;
    normalise(after);
  }
  return { rows, columns, values: posterior };
}

/**
 * Probabilities, given the words up to j and up to a factor for each j, at `j · rows + i`: `placed` that i renders j,
 * `last` that i is the last place of a rendering.
 */
function forwardPass(emission: Float64Array, rows: number, columns: number, jumps: Jumps) {
  const placed = new Float64Array(rows * columns);
  const last = new Float64Array(rows * columns);
  const before = new Float64Array(rows).fill(1 / rows);
  const jumped = new Float64Array(rows);
  for (let j = 0; j < columns; j += 1) {
    const at = j * rows;
    jumps.forward(before, jumped);
    let total = 0;
    for (let i = 0; i < rows; i += 1) {
      placed[at + i] = jumped[i]! * emission[at + i]!;
      last[at + i] = placed[at + i]! + NONE * NONE_EVIDENCE * before[i]!;
      total += last[at + i]!;
    }
    for (let i = 0; i < rows; i += 1) {
      placed[at + i]! /= total;
      last[at + i]! /= total;
      before[i] = last[at + i]!;
    }
  }
  return { placed, last };
}

/** The distribution of jumps from one place among `places` to the next, `stride` words on in the mean. */
class Jumps {
  readonly #places: number;
  readonly #first: number;
  readonly #probability: Float64Array;

  constructor(places: number, stride: number) {
    this.#places = places;
    this.#first = Math.round(stride) - JUMP_REACH;
    this.#probability = Float64Array.from({ length: 2 * JUMP_REACH + 1 }, (_, k) =>
      Math.exp(-Math.abs(this.#first + k - stride) / JUMP_DECAY),
    );
    normalise(this.#probability, 1 - ANYWHERE);
  }

  /** Σ_from given[from] · p(to | from), for each place `to`. */
  forward(given: Float64Array, result: Float64Array): void {
    this.#spread(given, -1, result);
  }

  /** Σ_to given[to] · p(to | from), for each place `from`. */
  backward(given: Float64Array, result: Float64Array): void {
    this.#spread(given, 1, result);
  }

  #spread(given: Float64Array, direction: 1 | -1, result: Float64Array): void {
    const places = this.#places;
    result.fill((ANYWHERE * sum(given)) / places);
    for (let k = 0; k < this.#probability.length; k += 1) {
      const jump = direction * (this.#first + k);
      const probability = this.#probability[k]!;
      const end = Math.min(places, places - jump);
      for (let place = Math.max(0, -jump); place < end; place += 1)
        result[place]! += given[place + jump]! * probability;
    }
  }
}

/** Scales the values so that their sum is `total`. */
function normalise(values: Float64Array, total = 1): void {
  const factor = total / sum(values);
  for (let k = 0; k < values.length; k += 1) values[k]! *= factor;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k]!;
  return total;
}
