import type { Profile } from './profile.ts';

/** One way in which a target form may render a source form. */
export interface Rendering {
  readonly source: number;
  readonly target: number;
  /** How much of the occurrences of one is rendered by the other, 0…1; scaled down where a form's sum exceeds 1. */
  readonly strength: number;
  /** Probability, 0…1, that a form with such a rendering is rendered so wherever its passage is translated. */
  readonly reliability: number;
}

/** Where renderings come from: figures, cognates, a lexicon, the document itself. */
export type RenderingSource = (source: Profile, target: Profile) => Iterable<Rendering>;

/** Per form of a version, the renderings of it in the other: compressed rows. */
export interface TranslationTable {
  /** Row of form f: `start[f] … start[f + 1]`. */
  readonly start: Int32Array;
  /** Forms of the other version. */
  readonly form: Int32Array;
  /** t(f | form), the probability that the other version's form is rendered as f. */
  readonly probability: Float64Array;
  /** For each f the highest reliability of its renderings; 0 when it has none. */
  readonly reliability: Float64Array;
}

/** t(target | source) and t(source | target) from the same renderings. */
export function translationTables(
  renderings: readonly Rendering[],
  source: Profile,
  target: Profile,
): { readonly toTarget: TranslationTable; readonly toSource: TranslationTable } {
  const turned = renderings.map((r) => ({ ...r, source: r.target, target: r.source }));
  return {
    toTarget: table(renderings, source.vocabulary.length, target.vocabulary.length),
    toSource: table(turned, target.vocabulary.length, source.vocabulary.length),
  };
}

function table(renderings: readonly Rendering[], sources: number, targets: number): TranslationTable {
  const mass = new Float64Array(sources);
  const start = new Int32Array(targets + 1);
  const reliability = new Float64Array(targets);
  for (const r of renderings) {
    mass[r.source]! += r.strength;
    start[r.target + 1]! += 1;
    reliability[r.target] = Math.max(reliability[r.target]!, r.reliability);
  }
  for (let f = 0; f < targets; f += 1) start[f + 1]! += start[f]!;
  const form = new Int32Array(renderings.length);
  const probability = new Float64Array(renderings.length);
  const free = start.slice();
  for (const r of renderings) {
    const at = free[r.target]!++;
    form[at] = r.source;
    probability[at] = r.strength / Math.max(1, mass[r.source]!);
  }
  return { start, form, probability, reliability };
}
