import type { Lexicons } from '../lexicon/lexicons.ts';
import { anchorChain } from './anchors.ts';
import { type Band, bandAround, fullBand } from './band.ts';
import type { Boundaries } from './boundaries.ts';
import { AllBoundaries, consistent } from './consistency.ts';
import { type Cut, decodeCuts } from './cuts.ts';
import { alignPair, type PairAlignment } from './pair.ts';
import { type Node, pairPath } from './pair-path.ts';
import { PairTable } from './pair-table.ts';
import type { Part } from './parts.ts';
import type { Profile } from './profile.ts';
import { adapted, type Evidence } from './sources/adapted.ts';
import { cognates } from './sources/cognates.ts';
import { figures } from './sources/figures.ts';
import { lexical } from './sources/lexicon.ts';
import { type Steps, within } from './steps.ts';
import type { Rendering } from './translation.ts';

/** Boundaries of a bead must be this probable for it to teach the document's own renderings. */
const TEACHING_PROBABILITY = 0.7;

/** A monotone alignment of all versions with the finest path of each pair through it. */
export interface JointAlignment {
  readonly cuts: readonly Cut[];
  /** The path of versions a < b, through all cuts. */
  path(a: number, b: number): readonly Node[];
  /** Probability that each of the bead's ends is a boundary and no inner position is, of versions a < b. */
  confidence(a: number, b: number, from: Node, to: Node): number;
  /** What was learnt of words, of versions a < b. */
  renderings(a: number, b: number): readonly Rendering[];
}

/** What is known before the texts are compared, and what is left out to measure its worth. */
export interface Knowledge {
  readonly lexicons: Lexicons;
  readonly without: ReadonlySet<Part>;
}

/**
 * Aligns all versions jointly, in two passes: with general knowledge, then with the renderings that the confident beads
 * of the first teach. After each, the pairs are made consistent through the other versions.
 */
export function* alignJointly(profiles: readonly Profile[], knowledge: Knowledge): Steps<JointAlignment> {
  const { without } = knowledge;
  const counts = profiles.map((p) => p.unitCount);
  const general = yield* within(generalRenderings(profiles, knowledge), 0, 0.15);
  const found = yield* within(searched(profiles, general, without), 0.15, 0.55);
  const first = consistentOf(found, counts, without);
  if (without.has('adapted renderings')) return decoded(first, counts, general);
  const paths = yield* within(
    PairTable.stepwise(counts.length, (a, b) =>
      pairPath(
        first.of(a, b),
        [counts.map(() => 0), counts].map((cut) => [cut[a]!, cut[b]!] as const),
      ),
    ),
    0.55,
    0.6,
  );
  const learnt = yield* within(
    PairTable.stepwise(counts.length, (a, b) => [
      ...general.at(a, b),
      ...adapted(profiles[a]!, profiles[b]!, evidence(first.of(a, b), paths.at(a, b))),
    ]),
    0.6,
    0.65,
  );
  const refound = yield* within(
    PairTable.stepwise(counts.length, (a, b) =>
      alignPair(
        profiles[a]!,
        profiles[b]!,
        learnt.at(a, b),
        bandAround(paths.at(a, b), PATH_MARGIN),
        without,
        found.at(a, b),
      ),
    ),
    0.65,
    0.95,
  );
  return decoded(consistentOf(refound, counts, without), counts, learnt);
}

/** Aligns short stretches of all versions in one pass, with renderings that are known already. */
export function* alignStretches(
  profiles: readonly Profile[],
  renderings: PairTable<readonly Rendering[]>,
  without: ReadonlySet<Part>,
): Steps<JointAlignment> {
  const counts = profiles.map((p) => p.unitCount);
  const found = yield* searched(profiles, renderings, without);
  return decoded(consistentOf(found, counts, without), counts, renderings);
}

function searched(
  profiles: readonly Profile[],
  renderings: PairTable<readonly Rendering[]>,
  without: ReadonlySet<Part>,
): Steps<PairTable<PairAlignment>> {
  return PairTable.stepwise(profiles.length, (a, b) => {
    const [source, target, known] = [profiles[a]!, profiles[b]!, renderings.at(a, b)];
    return alignPair(source, target, known, wideBand(source, target, known), without);
  });
}

function consistentOf(
  found: PairTable<PairAlignment>,
  counts: readonly number[],
  without: ReadonlySet<Part>,
): AllBoundaries {
  const boundaries = found.map((pair) => pair.boundaries);
  return without.has('consistency') ? new AllBoundaries(boundaries, counts) : consistent(boundaries, counts);
}

/** Documents with no more nodes than this are searched whole. */
const FULL_SEARCH_NODES = 400;
/** Units that the path may stray from what the anchors say. */
const MARGIN = 4;
const PATH_MARGIN = 2;

function wideBand(source: Profile, target: Profile, renderings: readonly Rendering[]): Band {
  if ((source.unitCount + 1) * (target.unitCount + 1) <= FULL_SEARCH_NODES)
    return fullBand(source.unitCount, target.unitCount);
  return bandAround(anchorChain(source, target, renderings), MARGIN);
}

function generalRenderings(
  profiles: readonly Profile[],
  { lexicons, without }: Knowledge,
): Steps<PairTable<readonly Rendering[]>> {
  return PairTable.stepwise(profiles.length, (a, b) => {
    const [source, target] = [profiles[a]!, profiles[b]!];
    return [
      ...(without.has('figures') ? [] : figures(source, target)),
      ...(without.has('cognates') ? [] : cognates(source, target)),
      ...(without.has('lexicon') ? [] : lexical(source, target, lexicons)),
    ];
  });
}

function evidence(boundaries: Boundaries, path: readonly Node[]): Evidence[] {
  return path.flatMap((to, k) => {
    const from = path[k - 1];
    if (!from || to[0] === from[0] || to[1] === from[1]) return [];
    if (Math.min(boundaries.at(...from), boundaries.at(...to)) < TEACHING_PROBABILITY) return [];
    return [{ source: [from[0], to[0]], target: [from[1], to[1]] }];
  });
}

function decoded(
  pairs: AllBoundaries,
  counts: readonly number[],
  renderings: PairTable<readonly Rendering[]>,
): JointAlignment {
  const cuts = decodeCuts(pairs, counts);
  const paths = new PairTable(counts.length, (a, b) =>
    pairPath(
      pairs.of(a, b),
      cuts.map((cut) => [cut[a]!, cut[b]!] as const),
    ),
  );
  return {
    cuts,
    path: (a, b) => paths.at(a, b),
    confidence: (a, b, from, to) => edgeConfidence(pairs.of(a, b), from, to),
    renderings: (a, b) => renderings.at(a, b),
  };
}

function edgeConfidence(boundaries: Boundaries, from: Node, to: Node): number {
  let inner = 0;
  for (let i = from[0]; i <= to[0]; i += 1)
    for (let k = boundaries.first(i, from[1]); k < boundaries.start[i + 1]!; k += 1) {
      const j = boundaries.j[k]!;
      if (j > to[1]) break;
      const end = (i === from[0] && j <= from[1]) || (i === to[0] && j >= to[1]);
      if (!end) inner = Math.max(inner, boundaries.probability[k]!);
    }
  return Math.min(boundaries.at(...from), boundaries.at(...to)) * (1 - inner);
}
