import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';

/**
 * Vectors of sentences from outside the aligner, in a space that the languages share: those of translations point the
 * same way (Artetxe & Schwenk 2019). Their lengths do not matter.
 */
export interface SentenceVectors {
  readonly dimension: number;
  /** Per language the vectors of all its sentences, one after another. A language may be missing. */
  readonly of: Readonly<Record<Language, Float32Array>>;
}

/** The vectors of a version as directions from the version's own mean. */
export interface CentredVectors {
  readonly dimension: number;
  /** Of all units of the whole version: unit vectors, or zero where a unit is the mean itself. */
  readonly values: Float32Array;
  /** Which of them the profile's first unit has: a slice of a version keeps the values of the whole. */
  readonly first: number;
}

/** The version's vectors among those given, centred. @throws {RangeError} when they are not one per sentence. */
export function centredVectors(
  { language, sentences }: SegmentedVersion,
  { dimension, of }: SentenceVectors,
): CentredVectors | undefined {
  const vectors = of[language];
  if (vectors === undefined) return undefined;
  if (vectors.length !== sentences.length * dimension)
    throw new RangeError(
      `${sentences.length} sentences in ${language} need as many vectors of ${dimension} dimensions, not ${vectors.length} numbers`,
    );
  return centred(vectors, dimension);
}

/**
 * Takes the version's mean from each of its vectors. What all sentences share, the language and the subject, says
 * nothing on which of them translates which, and makes some of them neighbours of all (hubs: Suzuki et al. 2013,
 * “Centering Similarity Measures to Reduce Hubs”).
 */
export function centred(vectors: Float32Array, dimension: number): CentredVectors {
  const count = vectors.length / dimension;
  const values = new Float32Array(vectors.length);
  const mean = new Float64Array(dimension);
  for (let u = 0; u < count; u += 1) {
    normalise(vectors, values, u, dimension);
    for (let k = 0; k < dimension; k += 1) mean[k]! += values[u * dimension + k]! / count;
  }
  for (let u = 0; u < count; u += 1) {
    for (let k = 0; k < dimension; k += 1) values[u * dimension + k]! -= mean[k]!;
    normalise(values, values, u, dimension);
  }
  return { dimension, values, first: 0 };
}

/** Lengths below this are rounding: the vector is taken as zero. */
const SHORTEST = 1e-6;

function normalise(from: Float32Array, to: Float32Array, u: number, dimension: number): void {
  const length = Math.sqrt(dot(from, u, from, u, dimension));
  const factor = length < SHORTEST ? 0 : 1 / length;
  for (let k = u * dimension; k < (u + 1) * dimension; k += 1) to[k] = from[k]! * factor;
}

/** The scalar product of the u-th vector of one list and the v-th of another. */
export function dot(x: Float32Array, u: number, y: Float32Array, v: number, dimension: number): number {
  const [p, q] = [u * dimension, v * dimension];
  let sum = 0;
  for (let k = 0; k < dimension; k += 1) sum += x[p + k]! * y[q + k]!;
  return sum;
}
