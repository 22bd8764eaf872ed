import type { Band } from '../band.ts';
import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import { type Profile, unitsOf } from '../profile.ts';
import type { TranslationTable } from '../translation.ts';

/**
 * How well the words of each side are explained by the other: IBM model 1 (Brown et al. 1993, §4.1) against the
 * unigram model, averaged over both directions, as Moore (2002), “Fast and Accurate Sentence Alignment of Bilingual
 * Corpora”, §3. A word counts only if it has a rendering somewhere in the other version; it is then either rendered in
 * the bead or, with the rest of its reliability, drawn as if by chance:
 *
 *     LLR(w) = log((1 - r) + r · Σ_v t(w | v) / |source| / p(w))
 *
 * The scorer knows the beads whose last row and column the band holds.
 */
export function words(
  band: Band,
  source: Profile,
  target: Profile,
  toTarget: TranslationTable,
  toSource: TranslationTable,
): BeadScorer {
  const turned = band.transposed();
  const forth = unitScores(turned, target, source, toTarget);
  const back = unitScores(band, source, target, toSource);
  return (i0, i1, j0, j1) => {
    let sum = 0;
    for (let j = j0 + 1; j <= j1; j += 1) sum += forth[turned.node(j, i1) * MAX_SIDE + i1 - i0 - 1]!;
    for (let i = i0 + 1; i <= i1; i += 1) sum += back[band.node(i, j1) * MAX_SIDE + j1 - j0 - 1]!;
    return sum / 2;
  };
}

/** A product that grows beyond this is turned into its logarithm before it overflows. */
const HUGE = 1e200;

/**
 * For each node (p, q) of the band and k < MAX_SIDE, at `node · MAX_SIDE + k`: the log-likelihood ratio of the words of
 * unit p - 1 given the other version's k + 1 units before q. A word that none of these renders has the same ratio
 * everywhere, so that only the others are looked at.
 */
function unitScores(band: Band, unitsScored: Profile, given: Profile, table: TranslationTable): Float64Array {
  const scores = new Float64Array(band.nodeCount * MAX_SIDE);
  const product = new Float64Array(band.nodeCount * MAX_SIDE).fill(1);
  const perWord = inverseSizes(given);
  const rendered = renderedBy(given, table);
  const mass = new Float64Array(given.unitCount + MAX_SIDE);
  for (let p = 1; p <= unitsScored.unitCount; p += 1) {
    const [low, high] = [band.low[p]!, band.high[p]!];
    let unrendered = 0;
    for (let k = unitsScored.formStart[p - 1]!; k < unitsScored.formStart[p]!; k += 1) {
      const form = unitsScored.forms[k]!;
      const reliability = table.reliability[form]!;
      if (reliability === 0) continue;
      unrendered += Math.log(1 - reliability);
      const odds =
        ((reliability / (1 - reliability)) * unitsScored.formTotal) / unitsScored.vocabulary[form]!.frequency;
      const end = rendered.start[form + 1]!;
      const begin = lowerBound(rendered.unit, rendered.start[form]!, end, low - MAX_SIDE);
      let stop = begin;
      for (; stop < end && rendered.unit[stop]! < high; stop += 1)
        mass[rendered.unit[stop]!] = rendered.mass[stop]!;
      if (stop === begin) continue;
      const last = Math.min(high, rendered.unit[stop - 1]! + MAX_SIDE);
      for (let q = Math.max(low, rendered.unit[begin]! + 1); q <= last; q += 1) {
        let sum = 0;
        for (let size = 1; size <= MAX_SIDE && size <= q; size += 1) {
          sum += mass[q - size]!;
          if (sum === 0) continue;
          const at = band.node(p, q) * MAX_SIDE + size - 1;
          product[at]! *= 1 + odds * sum * perWord[q * MAX_SIDE + size - 1]!;
          if (product[at]! > HUGE) {
            scores[at]! += Math.log(product[at]!);
            product[at] = 1;
          }
        }
      }
      for (let x = begin; x < stop; x += 1) mass[rendered.unit[x]!] = 0;
    }
    const from = band.node(p, low) * MAX_SIDE;
    const to = (band.node(p, high) + 1) * MAX_SIDE;
    for (let at = from; at < to; at += 1)
      scores[at]! += unrendered + (product[at] === 1 ? 0 : Math.log(product[at]!));
  }
  return scores;
}

/** 1 / words of the k + 1 units before q, at `q · MAX_SIDE + k`. */
function inverseSizes({ unitCount, formStart }: Profile): Float64Array {
  const inverse = new Float64Array((unitCount + 1) * MAX_SIDE);
  for (let q = 1; q <= unitCount; q += 1)
    for (let size = 1; size <= MAX_SIDE && size <= q; size += 1)
      inverse[q * MAX_SIDE + size - 1] = 1 / Math.max(1, formStart[q]! - formStart[q - size]!);
  return inverse;
}

/** For each form of the table the units that render it, ascending, with Σ t(form | v) over their words v. */
function renderedBy(given: Profile, table: TranslationTable) {
  const units = unitsOf(given);
  let meetings = 0;
  for (const v of table.form) meetings += units.start[v + 1]! - units.start[v]!;
  const unit = new Int32Array(meetings);
  const mass = new Float64Array(meetings);
  const start = new Int32Array(table.start.length);
  const sums = new Float64Array(given.unitCount);
  for (let form = 0; form + 1 < table.start.length; form += 1) {
    const from = start[form]!;
    let to = from;
    for (let r = table.start[form]!; r < table.start[form + 1]!; r += 1) {
      const v = table.form[r]!;
      for (let k = units.start[v]!; k < units.start[v + 1]!; k += 1) {
        const u = units.unit[k]!;
        if (sums[u] === 0) unit[to++] = u;
        sums[u]! += table.probability[r]!;
      }
    }
    if (table.start[form + 1]! - table.start[form]! > 1) unit.subarray(from, to).sort();
    for (let x = from; x < to; x += 1) {
      mass[x] = sums[unit[x]!]!;
      sums[unit[x]!] = 0;
    }
    start[form + 1] = to;
  }
  return { start, unit, mass };
}

function lowerBound(sorted: Int32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
