import type { Band } from '../band.ts';
import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import { type CentredVectors, dot } from '../vectors.ts';

export function stats(band: Band, source: CentredVectors, target: CentredVectors) {
  return { chance: chanceLaw(source, target), kin: kinLaw(band, cosines(band, source, target)) };
}

export function vectors(band: Band, source: CentredVectors, target: CentredVectors, W = 1): BeadScorer {
  const table = cosines(band, source, target);
  const here = windowLengths(source, band.sourceCount);
  const there = windowLengths(target, band.targetCount);
  const chance = chanceLaw(source, target);
  const kin = kinLaw(band, table);
  const variance = Math.max(chance.variance, kin.variance);
  const slope = W * (kin.mean - chance.mean) / variance;
  const middle = (kin.mean + chance.mean) / 2;
  return (i0, i1, j0, j1) => {
    let sum = 0;
    for (let i = i0 + 1; i <= i1; i += 1)
      for (let j = j0 + 1; j <= j1; j += 1) sum += table[band.node(i, j)]!;
    const lengths = here[i1 * MAX_SIDE + i1 - i0 - 1]! * there[j1 * MAX_SIDE + j1 - j0 - 1]!;
    const cosine = lengths === 0 ? 0 : sum / lengths;
    return Math.max(-LIMIT, Math.min(LIMIT, slope * (cosine - middle)));
  };
}
const LIMIT = 12;

function cosines(band: Band, source: CentredVectors, target: CentredVectors): Float32Array {
  const table = new Float32Array(band.nodeCount);
  for (let i = 1; i <= band.sourceCount; i += 1)
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1)
      table[band.node(i, j)] = dot(source.values, source.first + i - 1, target.values, target.first + j - 1, source.dimension);
  return table;
}

function windowLengths({ values, dimension, first }: CentredVectors, units: number): Float64Array {
  const lengths = new Float64Array((units + 1) * MAX_SIDE);
  for (let i = 1; i <= units; i += 1) {
    let square = 0;
    for (let size = 1; size <= MAX_SIDE && size <= i; size += 1) {
      const u = first + i - size;
      square += dot(values, u, values, u, dimension);
      for (let v = u + 1; v < first + i; v += 1) square += 2 * dot(values, u, values, v, dimension);
      lengths[i * MAX_SIDE + size - 1] = Math.sqrt(Math.max(0, square));
    }
  }
  return lengths;
}

export interface Law { mean: number; variance: number; count: number }

const SAMPLE = 1000;
function chanceLaw(source: CentredVectors, target: CentredVectors): Law {
  const n = source.values.length / source.dimension;
  const m = target.values.length / target.dimension;
  const values: number[] = [];
  for (let k = 1; k <= SAMPLE; k += 1) {
    const u = Math.floor(((k * Math.SQRT2) % 1) * n);
    const v = Math.floor(((k * Math.sqrt(3)) % 1) * m);
    values.push(dot(source.values, u, target.values, v, source.dimension));
  }
  return lawOf(values);
}

function kinLaw(band: Band, table: Float32Array): Law {
  const best = new Float64Array(band.targetCount + 1).fill(-2);
  for (let i = 1; i <= band.sourceCount; i += 1)
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1)
      best[j] = Math.max(best[j]!, table[band.node(i, j)]!);
  const values: number[] = [];
  for (let i = 1; i <= band.sourceCount; i += 1) {
    let top = -2; let at = 0;
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j += 1)
      if (table[band.node(i, j)]! > top) { top = table[band.node(i, j)]!; at = j; }
    if (top === best[at]) values.push(top);
  }
  return lawOf(values);
}

function lawOf(values: readonly number[]): Law {
  const mean = values.reduce((s, x) => s + x, 0) / values.length;
  return { mean, variance: values.reduce((s, x) => s + (x - mean) ** 2, 0) / values.length, count: values.length };
}
