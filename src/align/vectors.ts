import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';

/**
 * Vectors of sentences from outside the aligner, in a space that the languages share: those of translations point the
 * same way. Unit vectors.
 */
export interface SentenceVectors {
  readonly dimension: number;
  /** Per language the vectors of all its sentences, one after another. A language may be missing. */
  readonly of: Readonly<Record<Language, Float32Array>>;
}

/** The vectors of a version as directions from the version's own mean. */
export interface CentredVectors {
  readonly dimension: number;
  /** Of all units of the whole version, one after another; zero where a unit is the mean itself. */
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
 * Takes the version's mean from each of its vectors. What all its sentences share, the language and the subject, does
 * not tell which of them translates which, and makes some of them neighbours of all (hubs: Suzuki et al. 2013,
 * “Centering Similarity Measures to Reduce Hubs”).
 */
function centred(vectors: Float32Array, dimension: number): CentredVectors {
  const count = vectors.length / dimension;
  const values = Float32Array.from(vectors);
  const version = { dimension, values, first: 0 };
  const mean = new Float64Array(dimension);
  for (let u = 0; u < count; u += 1) {
    normalise(version, u);
    for (let k = 0; k < dimension; k += 1) mean[k]! += values[u * dimension + k]! / count;
  }
  for (let u = 0; u < count; u += 1) {
    for (let k = 0; k < dimension; k += 1) values[u * dimension + k]! -= mean[k]!;
    normalise(version, u);
  }
  return version;
}

/** A difference from the mean that is shorter than this is rounding. */
const SHORTEST = 1e-3;

function normalise(version: CentredVectors, u: number): void {
  const { dimension, values } = version;
  const length = Math.sqrt(dot(version, u, version, u));
  const factor = length < SHORTEST ? 0 : 1 / length;
  for (let k = u * dimension; k < (u + 1) * dimension; k += 1) values[k]! *= factor;
}

/** Units of the whole version. */
export function unitCountOf({ values, dimension }: CentredVectors): number {
  return values.length / dimension;
}

/** The scalar product of unit u of one version and unit v of another, both counted over the whole version. */
export function dot(x: CentredVectors, u: number, y: CentredVectors, v: number): number {
  const { dimension, values: xs } = x;
  const ys = y.values;
  const from = u * dimension;
  const shift = v * dimension - from;
  let sum = 0;
  for (let k = from; k < from + dimension; k += 1) sum += xs[k]! * ys[k + shift]!;
  return sum;
}
