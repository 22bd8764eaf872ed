import { type BeadScorer, MAX_SIDE } from '../lattice.ts';
import type { Profile } from '../profile.ts';
import type { TranslationTable } from '../translation.ts';

/** Words of one sentence are not independent evidence: a topic brings several along. */
const TEMPERATURE = 1;

/**
 * How well the words of each side are explained by the other: IBM model 1 (Brown et al. 1993, §4.1) against the
 * unigram model, averaged over both directions, as Moore (2002), “Fast and Accurate Sentence Alignment of Bilingual
 * Corpora”, §3. A word counts only if it has a rendering somewhere in the other version; it is then either rendered in
 * the bead or, with the rest of its reliability, drawn as if by chance:
 *
 *     LLR(w) = log((1 - r) + r · Σ_v t(w | v) / |source| / p(w))
 */
export function words(
  source: Profile,
  target: Profile,
  toTarget: TranslationTable,
  toSource: TranslationTable,
): BeadScorer {
  const forth = direction(source, target, toTarget);
  const back = direction(target, source, toSource);
  return (i0, i1, j0, j1) => (TEMPERATURE / 2) * (forth(i0, i1, j0, j1) + back(j0, j1, i0, i1));
}

/**
 * Log-likelihood ratio of the target's words given the source's, summed over the target units [j0, j1). A unit's part
 * depends on the source side alone, so that it is worked out once for all beads that share that side.
 */
function direction(source: Profile, target: Profile, table: TranslationTable): BeadScorer {
  const expected = expectations(source, table);
  const ofUnit = (i0: number, i1: number, j: number) => {
    const size = source.formStart[i1]! - source.formStart[i0]!;
    let sum = 0;
    for (let k = target.formStart[j]!; k < target.formStart[j + 1]!; k += 1) {
      const form = target.forms[k]!;
      const reliability = table.reliability[form]!;
      if (reliability === 0) continue;
      const mass = size === 0 ? 0 : expected.between(form, i0, i1) / size;
      sum += Math.log(
        1 - reliability + (reliability * mass * target.formTotal) / target.vocabulary[form]!.frequency,
      );
    }
    return sum;
  };
  const known = new Map<number, number>();
  return (i0, i1, j0, j1) => {
    let sum = 0;
    for (let j = j0; j < j1; j += 1) {
      const key = (i0 * (MAX_SIDE + 1) + i1 - i0) * target.unitCount + j;
      let part = known.get(key);
      if (part === undefined) {
        part = ofUnit(i0, i1, j);
        known.set(key, part);
      }
      sum += part;
    }
    return sum;
  };
}

/** For each target form the source units that render it, with Σ t(form | v) over their words v. */
function expectations(source: Profile, table: TranslationTable) {
  const units = unitsOf(source);
  const start = new Int32Array(table.start.length);
  const unit: number[] = [];
  const mass: number[] = [];
  for (let f = 0; f + 1 < table.start.length; f += 1) {
    const entries: [unit: number, mass: number][] = [];
    for (let r = table.start[f]!; r < table.start[f + 1]!; r += 1) {
      const v = table.form[r]!;
      for (let k = units.start[v]!; k < units.start[v + 1]!; k += 1)
        entries.push([units.unit[k]!, table.probability[r]!]);
    }
    entries.sort((x, y) => x[0] - y[0]);
    for (const [u, m] of entries) {
      if (unit.length > start[f]! && unit.at(-1) === u) mass[mass.length - 1]! += m;
      else {
        unit.push(u);
        mass.push(m);
      }
    }
    start[f + 1] = unit.length;
  }
  return {
    between(form: number, from: number, to: number): number {
      let at = lowerBound(unit, start[form]!, start[form + 1]!, from);
      let sum = 0;
      for (; at < start[form + 1]! && unit[at]! < to; at += 1) sum += mass[at]!;
      return sum;
    },
  };
}

/** For each form of a version the units it occurs in, once per occurrence, ascending. */
export function unitsOf(version: Profile): { readonly start: Int32Array; readonly unit: Int32Array } {
  const start = new Int32Array(version.vocabulary.length + 1);
  for (const form of version.forms) start[form + 1]! += 1;
  for (let f = 0; f + 1 < start.length; f += 1) start[f + 1]! += start[f]!;
  const unit = new Int32Array(version.forms.length);
  const free = start.slice();
  for (let i = 0; i < version.unitCount; i += 1)
    for (let k = version.formStart[i]!; k < version.formStart[i + 1]!; k += 1)
      unit[free[version.forms[k]!]!++] = i;
  return { start, unit };
}

function lowerBound(sorted: readonly number[], from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
