import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { sentenceRules } from '../text/sentence-boundaries.ts';
import type { Span } from '../text/span.ts';
import { recurringPairs, smallWords, type UnmarkedStart, unmarkedStarts } from '../text/unmarked-starts.ts';
import type { Bead } from './alignment.ts';

/** Log-odds that a passage begins with a heading that has no full stop, at the start of a paragraph and elsewhere. */
const PRIOR = { first: -4.5, later: -6 } as const;
/** Log-likelihood ratios of what a version has where another's heading ends. */
const EVIDENCE = {
  shown: 7,
  marked: 1,
  starter: 5,
  enclosed: 1.5,
  small: 1.5,
  name: -0.4,
  none: -2,
} as const;
/** The same for the words, on average over the versions, that heading and clause share: none, one, more. */
const REPEATED = [-2, -1, 2] as const;
/** A name that the heading has as well begins the clause often, a capital behind a capital seldom. */
const RESUMES = 1;
const AFTER_CAPITAL = -1.5;
/** A German preposition before a name is seldom what a verb left at the end of the heading. */
const AFTER_PARTICLE = -0.7;
/** Standard deviation of the share of a passage that its heading takes, between two versions. */
const DEVIATION = 0.05;
const FURTHEST = 3 * DEVIATION;
/** By how much the place in a version must be likelier than its next best. */
const MARGIN = 0.5;
/** Beads with more units in a version are passages that the aligner could not tell apart. */
const MOST_UNITS = 6;

/**
 * The versions with those headings divided that all of them together show: headings without a full stop, which only a
 * capital parts from the sentence behind. One version's “The” there, another's heading that `segment` found, and the
 * words that heading and sentence share, are added up as log-odds over a bead. Null if there is nothing to divide.
 * Cost linear in the beads.
 */
export function withHeadingsDivided(
  versions: readonly SegmentedVersion[],
  beads: readonly Bead[],
): SegmentedVersion[] | null {
  const passages = new Map<Language, Passages>(versions.map((v) => [v.language, new Passages(v)]));
  for (const { segments } of beads) {
    const present = Object.entries(segments).filter(([, units]) => units.length > 0);
    if (present.length < 2 || present.some(([, units]) => units.length > MOST_UNITS)) continue;
    const views = present.map(([language, units]) => passages.get(language)!.view(units));
    const places = headingPlaces(views);
    for (const [k, place] of places?.entries() ?? []) if (place !== null) views[k]!.divide(place);
  }
  const divided = versions.map((v) => passages.get(v.language)!.divided());
  return divided.every((v, k) => v === versions[k]) ? null : divided;
}

/** Where a version's passage might be divided, or is. */
interface Place {
  readonly end: number;
  /** What part of the passage stands before it. */
  readonly share: number;
  readonly evidence: number;
  readonly repeated: number | null;
  readonly divided: boolean;
}

/** The passage of a bead in one version. */
interface View {
  readonly places: readonly Place[];
  readonly first: boolean;
  readonly divide: (end: number) => void;
}

/** For each view the place to divide it at, or null; null if the views show no heading. */
function headingPlaces(views: readonly View[]): (number | null)[] | null {
  const prior = views.some(({ first }) => first) ? PRIOR.first : PRIOR.later;
  let best: { odds: number; places: (number | null)[] } | null = null;
  const pivots = views.flatMap(({ places }) =>
    places.filter(({ evidence }) => evidence > 0.5 && evidence !== EVIDENCE.marked),
  );
  for (const { share } of pivots) {
    const nearest = views.map(({ places }) => near(places, share));
    const repeated = nearest.flatMap((found) =>
      found?.place.repeated == null ? [] : [found.place.repeated],
    );
    const average =
      repeated.reduce((sum, n) => sum + REPEATED[Math.min(2, n)]!, 0) / Math.max(1, repeated.length);
    const odds = nearest.reduce((sum, found) => sum + (found?.odds ?? EVIDENCE.none), prior + average);
    if (odds <= 0 || (best !== null && odds <= best.odds)) continue;
    const places = nearest.map((found) =>
      found === null || found.place.divided || found.margin < MARGIN ? null : found.place.end,
    );
    best = { odds, places };
  }
  return best?.places ?? null;
}

/** The likeliest place near a share of the passage, with its log-odds and by how much it surpasses the next. */
function near(places: readonly Place[], share: number) {
  const rated = places
    .filter((place) => Math.abs(place.share - share) <= FURTHEST)
    .map((place) => ({ place, odds: place.evidence - ((place.share - share) / DEVIATION) ** 2 / 2 }))
    .sort((a, b) => b.odds - a.odds);
  const [best, next] = rated;
  return best === undefined
    ? null
    : { ...best, margin: next === undefined ? Infinity : best.odds - next.odds };
}

/** The passages of one version, and where they are to be divided. */
class Passages {
  readonly #version: SegmentedVersion;
  readonly #small: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #ends = new Set<number>();

  constructor(version: SegmentedVersion) {
    this.#version = version;
    this.#small = smallWords(version.text);
    this.#names = recurringPairs(version.text);
  }

  view(units: readonly number[]): View {
    const { text, sentences, paragraphOf, language } = this.#version;
    const start = sentences[units[0]!]![0];
    const length = sentences[units.at(-1)!]![1] - start;
    const rules = sentenceRules(language);
    const places = units.flatMap((unit, k) => [
      ...unmarkedStarts(text, sentences[unit]!, rules, this.#small)
        .filter(({ pair }) => !this.#names.has(pair))
        .map((found) => ({
          end: found.end,
          share: (found.end - start) / length,
          evidence: evidenceOf(found),
          repeated: found.repeated,
          divided: false,
        })),
      ...(k === units.length - 1 ? [] : [this.#existing(unit, start, length)]),
    ]);
    const first = units[0] === 0 || paragraphOf[units[0]! - 1] !== paragraphOf[units[0]!];
    return { places, first, divide: (end) => this.#ends.add(end) };
  }

  #existing(unit: number, start: number, length: number): Place {
    const end = this.#version.sentences[unit]![1];
    const evidence = isUnmarked(this.#version, unit) ? EVIDENCE.shown : EVIDENCE.marked;
    return { end, share: (end - start) / length, evidence, repeated: null, divided: true };
  }

  /** The version itself if nothing is to be divided. */
  divided(): SegmentedVersion {
    if (this.#ends.size === 0) return this.#version;
    const sentences: Span[] = [];
    const paragraphOf: number[] = [];
    const ends = [...this.#ends].sort((a, b) => a - b);
    let next = 0;
    for (const [unit, [start, end]] of this.#version.sentences.entries()) {
      let from = start;
      for (; next < ends.length && ends[next]! < end; next += 1) {
        sentences.push([from, ends[next]!]);
        from = ends[next]! + 1;
      }
      sentences.push([from, end]);
      while (paragraphOf.length < sentences.length) paragraphOf.push(this.#version.paragraphOf[unit]!);
    }
    return { ...this.#version, sentences, paragraphOf };
  }
}

function evidenceOf(place: UnmarkedStart): number {
  const { opener, resumes, afterCapital, afterParticle, beforeCapital, titleCase } = place;
  const bonus = resumes ? RESUMES : 0;
  const inside = afterCapital && beforeCapital;
  if (opener === 'article' && !(inside && titleCase))
    return EVIDENCE[inside ? 'enclosed' : 'starter'] + bonus;
  if (opener === 'starter' && !(inside && titleCase))
    return EVIDENCE[afterCapital ? 'enclosed' : 'starter'] + bonus;
  const odds = EVIDENCE[opener === 'small' && !inside ? 'small' : 'name'] + bonus;
  if (afterParticle) return odds + AFTER_PARTICLE;
  return afterCapital ? odds + AFTER_CAPITAL : odds;
}

/** Whether a unit ends without a mark though its paragraph goes on. */
function isUnmarked({ text, sentences, paragraphOf }: SegmentedVersion, unit: number): boolean {
  if (paragraphOf[unit] !== paragraphOf[unit + 1]) return false;
  return !/[.!?…:;,]/u.test(text.slice(sentences[unit]![1] - 3, sentences[unit]![1]));
}
