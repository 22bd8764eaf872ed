import type { Band } from '../band.ts';
import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import { type CentredVectors, dot, unitCountOf } from '../vectors.ts';

/** Words and vectors see the same words: this signal is taken for half of what it says. */
const WEIGHT = 0.5;
/** No bead is further from even odds than this, in nats, whatever the vectors say. */
const LIMIT = 12;
/** Random pairs of units that are compared to learn how far cosines stray by chance. */
const SAMPLE = 1000;
/** The cosine of translations to begin with, and the beads that it counts as against the document's own. */
const GENERAL_COSINE = 0.5;
const GENERAL_STRENGTH = 4;

/**
 * The vectors of translations point the same way. What counts is not the cosine but its margin over random pairs of the
 * same two versions (Artetxe & Schwenk 2019, “Margin-based Parallel Corpus Mining with Multilingual Sentence
 * Embeddings”, §3.2; Thompson & Koehn 2019, “Vecalign”, §3.1): the vectors are centred, so that random pairs have cosine
 * 0 on the mean, and the spread of a sample of them is the unit of the margin. Against it stands the cosine μ of pairs
 * that are each other's nearest. With normal laws of one variance σ², the wider of the two, the log-likelihood ratio is
 *
 *     LLR(cos) = μ / σ² · (cos - μ / 2)
 *
 * A segment's vector is the normalised sum of its units'; the cosine of two sums is the sum of the cosines of their
 * units over both lengths, so that only the cosines of units are worked out, once for each node of the band. The scorer
 * knows the beads whose last row and column the band holds.
 */
export function vectors(band: Band, source: CentredVectors, target: CentredVectors): BeadScorer {
  const cosine = unitCosines(band, source, target);
  const here = segmentLengths(source, band.sourceCount);
  const there = segmentLengths(target, band.targetCount);
  const nearest = mutuallyNearest(band, cosine);
  const expected = (sum(nearest) + GENERAL_STRENGTH * GENERAL_COSINE) / (nearest.length + GENERAL_STRENGTH);
  const slope = (WEIGHT * expected) / Math.max(varianceByChance(source, target), variance(nearest));
  return (i0, i1, j0, j1) => {
    const lengths = here[i1 * MAX_SIDE + i1 - i0 - 1]! * there[j1 * MAX_SIDE + j1 - j0 - 1]!;
    if (lengths === 0) return 0;
    let product = 0;
    for (let i = i0 + 1; i <= i1; i += 1)
      for (let j = j0 + 1; j <= j1; j += 1) product += cosine[band.node(i, j)]!;
    const ratio = slope * (product / lengths - expected / 2);
    return Math.max(-LIMIT, Math.min(LIMIT, ratio));
  };
}

/** At each node (i, j) the cosine of the units that end there, i - 1 and j - 1. */
function unitCosines(band: Band, source: CentredVectors, target: CentredVectors): Float32Array {
  const cosines = new Float32Array(band.nodeCount);
  for (let i = 1; i <= band.sourceCount; i += 1)
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1)
      cosines[band.node(i, j)] = dot(source, source.first + i - 1, target, target.first + j - 1);
  return cosines;
}

/** The length of the sum of the k + 1 units before i, at `i · MAX_SIDE + k`; 0 where the sum is nothing but rounding. */
function segmentLengths(version: CentredVectors, unitCount: number): Float64Array {
  const lengths = new Float64Array((unitCount + 1) * MAX_SIDE);
  for (let i = 1; i <= unitCount; i += 1) {
    let square = 0;
    for (let size = 1; size <= MAX_SIDE && size <= i; size += 1) {
      const u = version.first + i - size;
      square += dot(version, u, version, u);
      for (let v = u + 1; v < version.first + i; v += 1) square += 2 * dot(version, u, version, v);
      lengths[i * MAX_SIDE + size - 1] = square < SHORTEST_SQUARE ? 0 : Math.sqrt(square);
    }
  }
  return lengths;
}

const SHORTEST_SQUARE = 1e-6;

/** The cosines of the pairs in the band of which each is the other's nearest: most of them translations. */
function mutuallyNearest(band: Band, cosine: Float32Array): number[] {
  const nearestToColumn = new Float32Array(band.targetCount + 1);
  const nearestToRow = new Float32Array(band.sourceCount + 1);
  for (let i = 1; i <= band.sourceCount; i += 1)
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1) {
      const here = cosine[band.node(i, j)]!;
      nearestToRow[i] = Math.max(nearestToRow[i]!, here);
      nearestToColumn[j] = Math.max(nearestToColumn[j]!, here);
    }
  const nearest: number[] = [];
  for (let i = 1; i <= band.sourceCount; i += 1)
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1) {
      const here = cosine[band.node(i, j)]!;
      if (here > 0 && here === nearestToRow[i] && here === nearestToColumn[j]) nearest.push(here);
    }
  return nearest;
}

/**
 * The variance of the cosine of random pairs of the whole versions, which is at least that of random directions. The
 * pairs are those of a Kronecker sequence, which fills the square evenly and is the same at every run.
 */
function varianceByChance(source: CentredVectors, target: CentredVectors): number {
  const [n, m] = [unitCountOf(source), unitCountOf(target)];
  let squares = 0;
  for (let k = 1; k <= SAMPLE; k += 1) {
    const u = Math.floor(((k * Math.SQRT2) % 1) * n);
    const v = Math.floor(((k * Math.sqrt(3)) % 1) * m);
    squares += dot(source, u, target, v) ** 2;
  }
  return Math.max(squares / SAMPLE, 1 / source.dimension);
}

function variance(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = sum(values) / values.length;
  return sum(values.map((x) => (x - mean) ** 2)) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, x) => total + x, 0);
}
