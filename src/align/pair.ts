import type { Band } from './band.ts';
import { type Boundaries, BoundaryRows } from './boundaries.ts';
import { type BeadScorer, Lattice, type Posteriors, SHAPES, type ShapePriors } from './lattice.ts';
import type { Part } from './parts.ts';
import type { Profile } from './profile.ts';
import { length } from './signals/length.ts';
import { paragraphBoundary } from './signals/paragraph-boundary.ts';
import { punctuation } from './signals/punctuation.ts';
import { vectors } from './signals/vectors.ts';
import { words } from './signals/words.ts';
import { type Rendering, translationTables } from './translation.ts';

/** Boundaries less probable than this are dropped from the result. */
const NEGLIGIBLE = 0.005;
/** Beads that the general priors count as when the document's own are estimated. */
const PRIOR_STRENGTH = 40;

/** General probabilities by shape; rarer shapes share what is left. After Gale & Church (1993), table 5. */
const GENERAL: Readonly<Record<string, number>> = {
  '1:1': 0.87,
  '1:0': 0.02,
  '0:1': 0.02,
  '2:1': 0.035,
  '1:2': 0.035,
  '2:2': 0.006,
  '3:1': 0.003,
  '1:3': 0.003,
  '4:1': 0.0008,
  '1:4': 0.0008,
};
const RARE = 0.0006;

/** What the search of a pair found. */
export interface PairAlignment {
  /** The probability of every boundary between beads. */
  readonly boundaries: Boundaries;
  /** Expected number of beads of each of `SHAPES`. */
  readonly shapes: Float64Array;
}

/** Aligns two versions within a band; `before` is what an earlier pass found, whose beads' shapes are the first priors. */
export function alignPair(
  source: Profile,
  target: Profile,
  renderings: readonly Rendering[],
  band: Band,
  without: ReadonlySet<Part>,
  before?: PairAlignment,
): PairAlignment {
  const { toTarget, toSource } = translationTables(renderings, source, target);
  const score = added([
    words(band, source, target, toTarget, toSource),
    ...(without.has('length') ? [] : [length(source, target)]),
    ...(without.has('punctuation') ? [] : [punctuation(source, target)]),
    ...(source.vectors && target.vectors ? [vectors(band, source.vectors, target.vectors)] : []),
  ]);
  const boundary = without.has('paragraph boundaries') ? () => 0 : paragraphBoundary(source, target);
  const lattice = new Lattice(band, score, boundary);
  const general = SHAPES.map((s) => GENERAL[`${s.sources}:${s.targets}`] ?? RARE);
  const priors = before ? fitted(general, before) : logPriors(general);
  const found = lattice.posteriors(priors);
  const posteriors = without.has('shape priors') ? found : lattice.posteriors(fitted(general, found));
  return { boundaries: sparse(band, posteriors), shapes: posteriors.shapes };
}

function added(signals: readonly BeadScorer[]): BeadScorer {
  return (i0, i1, j0, j1) => {
    let sum = 0;
    for (const signal of signals) sum += signal(i0, i1, j0, j1);
    return sum;
  };
}

/** The general priors as so many beads, added to the document's expected ones (a Dirichlet prior). */
function fitted(general: readonly number[], { shapes }: Pick<Posteriors, 'shapes'>): ShapePriors {
  return logPriors(general.map((p, s) => PRIOR_STRENGTH * p + shapes[s]!));
}

function logPriors(weights: readonly number[]): ShapePriors {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return Float64Array.from(weights, (w) => Math.log(w / total));
}

function sparse(band: Band, { nodes }: Posteriors): Boundaries {
  const rows = new BoundaryRows(band.sourceCount + 1);
  for (let i = 0; i <= band.sourceCount; i += 1) {
    for (let j = band.low[i]!; j <= band.high[i]!; j += 1) {
      const probability = nodes[band.node(i, j)]!;
      if (probability > NEGLIGIBLE) rows.add(j, probability);
    }
    rows.endRow();
  }
  return rows.finished();
}
