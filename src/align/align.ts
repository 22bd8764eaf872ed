import { Lexicons } from '../lexicon/lexicons.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Alignment, Bead } from './alignment.ts';
import { type JointBead, jointBeads, type PairBead, pairBeads } from './beads.ts';
import { alignJointly } from './joint.ts';
import { type WithMoves, withMoves } from './moves.ts';
import { inReadingOrder } from './order.ts';
import { paragraphBeads } from './paragraphs.ts';
import type { Part } from './parts.ts';
import { type Profile, profile } from './profile.ts';
import { finished, type Steps, within } from './steps.ts';
import { withoutUnlinked } from './unlinked.ts';
import { centredVectors, type SentenceVectors } from './vectors.ts';

/** What an alignment may draw on besides the texts. */
export interface AlignOptions {
  /** Without them, or for languages that they do not cover, the other signals must do. */
  readonly lexicons?: Lexicons | undefined;
  /** Vectors of the sentences of the versions, or of some of them: one more signal. */
  readonly vectors?: SentenceVectors | undefined;
  /** Parts of the method to leave out, for measuring what they are worth. */
  readonly without?: ReadonlySet<Part>;
}

/**
 * Aligns the versions of one document, all at once, at both levels. The result does not depend on the order of the
 * versions, but for the order in which languages and beads are listed.
 * @throws {RangeError} for fewer than two versions, two of one language, or vectors that are not one per sentence.
 */
export function align(versions: readonly SegmentedVersion[], options: AlignOptions = {}): Alignment {
  return finished(alignment(versions, options));
}

/** As `align`, step by step, so that the caller can pause, stop and watch it. */
export function* alignment(
  versions: readonly SegmentedVersion[],
  { lexicons = new Lexicons([]), vectors, without = new Set() }: AlignOptions = {},
): Steps<Alignment> {
  const languages = versions.map((v) => v.language);
  if (languages.length < 2) throw new RangeError('an alignment needs at least two versions');
  if (new Set(languages).size < languages.length) throw new RangeError('two versions have the same language');
  const ordered = [...versions].sort((x, y) => (x.language < y.language ? -1 : 1));
  const profiles = yield* within(profilesOf(ordered, vectors), 0, 0.15);
  const joint = yield* within(alignJointly(profiles, { lexicons, without }), 0.15, 0.9);
  const monotone: WithMoves = {
    beads: jointBeads(joint, profiles.length),
    pairs: (a, b) => pairBeads(joint, a, b),
  };
  const moved = without.has('moves')
    ? monotone
    : yield* within(withMoves(profiles, joint, monotone, without), 0.9, 0.95);
  const { beads, pairs } = withoutUnlinked(moved);
  const rank = new Map(ordered.map((v, r) => [v.language, r]));
  const ranks = languages.map((l) => rank.get(l)!);
  const paragraphOf = ordered.map((v) => v.paragraphOf);
  const named = (list: readonly JointBead[]) =>
    inReadingOrder(list, ranks).map((bead) => nameBead(bead, languages, ranks));
  const sentences: Record<string, readonly Bead[]> = {};
  const paragraphs: Record<string, readonly Bead[]> = {};
  for (const [x, first] of languages.entries())
    for (const second of languages.slice(x + 1)) {
      const [a, b] = [rank.get(first)!, rank.get(second)!];
      const list = oriented(pairs(Math.min(a, b), Math.max(a, b)), a > b);
      const of = [paragraphOf[a]!, paragraphOf[b]!];
      const naming = (beads: readonly JointBead[]) =>
        inReadingOrder(beads, [0, 1]).map((bead) => nameBead(bead, [first, second], [0, 1]));
      sentences[`${first}-${second}`] = naming(list);
      paragraphs[`${first}-${second}`] = naming(paragraphBeads(list, of)).map(
        ({ moved: _, ...bead }) => bead,
      );
    }
  return {
    languages,
    paragraphs: named(paragraphBeads(beads, paragraphOf)),
    sentences: named(beads),
    pairs: { paragraphs, sentences },
  };
}

function* profilesOf(
  versions: readonly SegmentedVersion[],
  vectors: SentenceVectors | undefined,
): Steps<Profile[]> {
  const profiles: Profile[] = [];
  for (const [done, version] of versions.entries()) {
    yield done / versions.length;
    profiles.push(profile(version, vectors && centredVectors(version, vectors)));
  }
  return profiles;
}

function oriented(beads: readonly PairBead[], turn: boolean): JointBead[] {
  return beads.map(({ units: [i, j], confidence }) => ({
    units: turn ? [j, i] : [i, j],
    confidence,
    moved: [],
  }));
}

/** The bead with its segments under their languages; `ranks[k]` is the number of the k-th language. */
function nameBead(bead: JointBead, languages: readonly string[], ranks: readonly number[]): Bead {
  const segments = Object.fromEntries(languages.map((language, k) => [language, bead.units[ranks[k]!]!]));
  const confidence = Math.round(bead.confidence * 1e4) / 1e4;
  const moved = languages.filter((_, k) => bead.moved.includes(ranks[k]!));
  return moved.length === 0 ? { segments, confidence } : { segments, confidence, moved };
}
