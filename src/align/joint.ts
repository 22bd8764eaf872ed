import type { Lexicons } from '../lexicon/lexicons.ts';
import { anchorChain } from './anchors.ts';
import { type Band, bandAround, fullBand } from './band.ts';
import type { Boundaries } from './boundaries.ts';
import { type AllBoundaries, consistent } from './consistency.ts';
import { type Cut, decodeCuts } from './cuts.ts';
import { alignPair } from './pair.ts';
import { type Node, pairPath } from './pair-path.ts';
import { PairTable } from './pair-table.ts';
import type { Profile } from './profile.ts';
import { adapted, type Evidence } from './sources/adapted.ts';
import { cognates } from './sources/cognates.ts';
import { figures } from './sources/figures.ts';
import { lexical } from './sources/lexicon.ts';
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

/**
 * Aligns all versions jointly, in two passes: with general knowledge, then with the renderings that the confident beads
 * of the first teach. After each, the pairs are made consistent through the other versions.
 */
export function alignJointly(
  profiles: readonly Profile[],
  lexicons: Lexicons,
  known?: PairTable<readonly Rendering[]>,
): JointAlignment {
  const counts = profiles.map((p) => p.unitCount);
  const general =
    known ?? new PairTable(counts.length, (a, b) => generalRenderings(profiles[a]!, profiles[b]!, lexicons));
  const wide = new PairTable(counts.length, (a, b) => wideBand(profiles[a]!, profiles[b]!, general.at(a, b)));
  const found = new PairTable(counts.length, (a, b) =>
    alignPair(profiles[a]!, profiles[b]!, general.at(a, b), wide.at(a, b)),
  );
  const first = consistent(
    found.map((pair) => pair.boundaries),
    counts,
  );
  if (known) return decoded(first, counts, general);
  const paths = new PairTable(counts.length, (a, b) =>
    pairPath(first.of(a, b), [
      [0, 0],
      [counts[a]!, counts[b]!],
    ]),
  );
  const learnt = new PairTable(counts.length, (a, b) => [
    ...general.at(a, b),
    ...adapted(profiles[a]!, profiles[b]!, evidence(first.of(a, b), paths.at(a, b))),
  ]);
  const refound = new PairTable(counts.length, (a, b) =>
    alignPair(
      profiles[a]!,
      profiles[b]!,
      learnt.at(a, b),
      bandAround(paths.at(a, b), PATH_MARGIN),
      found.at(a, b),
    ),
  );
  return decoded(
    consistent(
      refound.map((pair) => pair.boundaries),
      counts,
    ),
    counts,
    learnt,
  );
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

function generalRenderings(source: Profile, target: Profile, lexicons: Lexicons): Rendering[] {
  return [...figures(source, target), ...cognates(source, target), ...lexical(source, target, lexicons)];
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
    for (const { j, probability } of boundaries.within(i, from[1], to[1])) {
      const end = (i === from[0] && j <= from[1]) || (i === to[0] && j >= to[1]);
      if (!end) inner = Math.max(inner, probability);
    }
  return Math.min(boundaries.at(...from), boundaries.at(...to)) * (1 - inner);
}
