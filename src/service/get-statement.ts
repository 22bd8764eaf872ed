import type { Bead } from '../align/alignment.ts';
import type { Severity } from '../diverge/divergence.ts';
import { checksOnce, type Examined } from '../diverge/examine.ts';
import type { Pedigree } from '../diverge/pedigree/pedigree.ts';
import { pedigreeWords } from '../diverge/pedigree/words.ts';
import { currentAlignments } from '../store/alignments.ts';
import { type Language, languageName } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import { type CheckQuality, type MeasuredQuality, measuredQuality } from './check-quality.ts';
import type { Context } from './context.ts';
import { reviewState } from './divergence-filter.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { readingOf } from './get-reading.ts';
import { checkedLanguage, quote } from './input.ts';
import { readSnapshot } from './snapshot.ts';
import type { BeadView, DivergenceView, DocumentView, Reading, ReviewState, RevisionLabel } from './views.ts';

/** Beads less sure than this are called doubtful; on them no check claims a difference in meaning. */
const DOUBTFUL = 0.5;

/** A sentence or paragraph by its permanent name within a version. */
export interface UnitName {
  readonly language: string;
  readonly level: Level;
  /** 0-based. */
  readonly index: number;
}

/** Reads a unit’s name as pages and links have it: `en-s12` is the twelfth sentence. @throws {ServiceError} `invalid`. */
export function readUnitName(name: string): UnitName {
  const match = /^([A-Za-z0-9-]{1,35})-([sp])([1-9][0-9]{0,8})$/.exec(name);
  if (!match)
    throw new ServiceError(
      'invalid',
      `${quote(name)} names no sentence or paragraph such as en-s12 or en-p3.`,
      'unit',
    );
  const [, tag, kind, number] = match as unknown as [string, string, string, string];
  return {
    language: checkedLanguage(tag, 'unit'),
    level: kind === 's' ? 'sentence' : 'paragraph',
    index: Number(number) - 1,
  };
}

export interface AlignmentTrust {
  readonly beads: number;
  /** How many of them are less sure than one half. */
  readonly doubtful: number;
  /** Mean confidence, 0…1. */
  readonly confidence: number;
}

export interface StatedCheck {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly minConfidence: number;
  /** The versions that it compared; fewer than two, and it compared nothing. */
  readonly versions: readonly string[];
  /** Versions whose language it does not know. */
  readonly unable: readonly string[];
  readonly on: boolean;
  readonly findings: number;
  /** The findings by what people say of them. */
  readonly reviews: Readonly<Record<ReviewState, number>>;
  readonly blindSpots: string;
  readonly quality: readonly MeasuredQuality[];
}

/** What was checked in a document or passage, with what result, and what could not be: something that can be cited. */
export interface Statement {
  readonly document: Pick<DocumentView, 'slug' | 'title' | 'date' | 'notice'>;
  /** The sentence or paragraph that it is about; null when about the whole document. */
  readonly passage: UnitName | null;
  /** When it was checked: ISO 8601, UTC. */
  readonly checkedAt: string;
  /** Names the state of the program. */
  readonly method: string;
  readonly revisions: readonly RevisionLabel[];
  /** A newer text is published that was not checked. */
  readonly stale: boolean;
  /** Divergences by severity; from medium on they claim a difference in meaning. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** The same by what people say of them: a verdict changes nothing of what the checks found. */
  readonly reviews: Readonly<Record<ReviewState, number>>;
  /** When the last verdict that counts was given: ISO 8601, UTC; null without one. */
  readonly reviewedAt: string | null;
  readonly alignment: Readonly<Record<'sentences' | 'paragraphs', AlignmentTrust>>;
  /** Null where the alignment is older than such statements: what was checked is not known. */
  readonly checks: readonly StatedCheck[] | null;
  /** Pairs of versions, `en-de`, whose words could not be looked up; null as above. */
  readonly pairsWithoutLexicon: readonly string[] | null;
  readonly pedigree: Pedigree | null;
  /** The versions’ pedigree in sentences. */
  readonly descent: readonly string[];
}

/** What a statement says of the checks and of the alignment that they rest on, wherever the versions come from. */
export type CheckedScope = Pick<
  Statement,
  'findings' | 'reviews' | 'alignment' | 'checks' | 'pairsWithoutLexicon' | 'descent'
>;

/** What is known of versions that were checked. */
export interface Checked {
  readonly languages: readonly Language[];
  readonly sentences: readonly Pick<Bead, 'confidence'>[];
  readonly paragraphs: readonly Pick<Bead, 'confidence'>[];
  readonly divergences: readonly Pick<DivergenceView, 'check' | 'severity' | 'review'>[];
  /** Null where it is not known any more. */
  readonly examined: Examined | null;
}

/**
 * The statement on the current alignment of a document or, with `unit`, on the passage that holds a unit of the revision
 * that was aligned. @throws {ServiceError} `not-found`, also when the document is not aligned; `invalid`.
 */
export async function getStatement(
  context: Context,
  { slug, unit }: { readonly slug: string; readonly unit?: UnitName | undefined },
): Promise<Statement> {
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, slug);
    const [alignment] = await currentAlignments(db, [document.id]);
    if (alignment === undefined)
      throw new ServiceError(
        'not-found',
        `The document ${quote(slug)} is not aligned: nothing was checked.`,
        'slug',
      );
    const reading = await readingOf(db, slug);
    const seen = unit === undefined ? reading : partOf(reading, unit);
    return { ...stated(seen, context), passage: unit ?? null, method: alignment.method };
  });
}

function stated(
  reading: Reading,
  { quality }: Pick<Context, 'quality'>,
): Omit<Statement, 'passage' | 'method'> {
  const { document, versions, examined, divergences, sentences, paragraphs } = reading;
  const { slug, title, date, notice } = document;
  const languages = versions.map(({ language }) => language);
  return {
    document: { slug, title, date, notice },
    checkedAt: document.alignment!.checkedAt,
    revisions: versions.map(({ text, paragraphs, sentences, paragraphOf, ...label }) => label),
    stale: document.alignment!.stale,
    ...checkedScope({ languages, sentences, paragraphs, divergences, examined }, quality),
    reviewedAt: lastReviewed(divergences),
    pedigree: examined?.pedigree ?? null,
  };
}

/** What is to be said of the checks that were run on versions; `quality` is what was measured of them. */
export function checkedScope(
  { languages, sentences, paragraphs, divergences, examined }: Checked,
  quality: CheckQuality | undefined,
): CheckedScope {
  return {
    findings: bySeverity(divergences),
    reviews: byReview(divergences),
    alignment: { sentences: trust(sentences), paragraphs: trust(paragraphs) },
    checks:
      examined &&
      checksOnce().flatMap(({ id, title: name, blindSpots }) => {
        const run = examined.checked.find(({ check }) => check === id);
        if (run === undefined) return [];
        const { check, ...how } = run;
        const found = divergences.filter((one) => one.check === id);
        return [
          {
            ...{ id, title: name, ...how, findings: found.length, reviews: byReview(found) },
            ...{ blindSpots, quality: measuredQuality(quality, id) },
          },
        ];
      }),
    pairsWithoutLexicon:
      examined &&
      languages.flatMap((first, k) =>
        languages
          .slice(k + 1)
          .map((second) => `${first}-${second}`)
          .filter((pair) => !examined.lexiconPairs.includes(pair)),
      ),
    descent: examined === null ? [] : pedigreeWords(examined.pedigree),
  };
}

/** The reading cut down to the beads, of both levels, that hold a unit or lie in the bead that holds it. */
function partOf(reading: Reading, { language, level, index }: UnitName): Reading {
  const version = reading.versions.find((one) => one.language === language);
  if (version === undefined)
    throw new ServiceError('not-found', `There is no aligned version in ${languageName(language)}.`, 'unit');
  const units = level === 'sentence' ? version.sentences : version.paragraphs;
  if (index >= units.length)
    throw new ServiceError(
      'not-found',
      `This text has ${units.length} ${level}s; there is no ${level} ${index + 1}.`,
      'unit',
    );
  const holds = (bead: BeadView) => (bead.segments[language] ?? []).includes(index);
  const beads = (level === 'sentence' ? reading.sentences : reading.paragraphs).filter(holds);
  const within = new Set(
    level === 'sentence'
      ? []
      : reading.versions.flatMap(({ language: one, paragraphOf }) =>
          paragraphOf.flatMap((paragraph, sentence) =>
            beads.some(({ segments }) => (segments[one] ?? []).includes(paragraph))
              ? [`${one} ${sentence}`]
              : [],
          ),
        ),
  );
  const sentences =
    level === 'sentence'
      ? beads
      : reading.sentences.filter(({ segments }) =>
          Object.entries(segments).some(([one, list]) => list.some((unit) => within.has(`${one} ${unit}`))),
        );
  const paragraphs = level === 'paragraph' ? beads : [];
  const ids = new Set([...sentences, ...paragraphs].map(({ id }) => id));
  const divergences = reading.divergences.filter(
    (one) => ids.has(one.bead) || touches(one, language, units[index]!),
  );
  return { ...reading, sentences, paragraphs, divergences };
}

/** Whether a finding, wherever its bead is, lies on a span of a version. */
function touches(
  { spans }: DivergenceView,
  language: string,
  [from, to]: readonly [number, number],
): boolean {
  return (spans[language] ?? []).some(([start, end]) => start < to && end > from);
}

function bySeverity(divergences: Checked['divergences']): Record<Severity, number> {
  const counts = { info: 0, low: 0, medium: 0, high: 0 };
  for (const { severity } of divergences) counts[severity] += 1;
  return counts;
}

function byReview(divergences: Checked['divergences']): Record<ReviewState, number> {
  const counts = { open: 0, confirmed: 0, dismissed: 0 };
  for (const divergence of divergences) counts[reviewState(divergence)] += 1;
  return counts;
}

function lastReviewed(divergences: readonly DivergenceView[]): string | null {
  const times = divergences.flatMap(({ review }) => (review === undefined ? [] : [review.createdAt]));
  return times.sort().at(-1) ?? null;
}

function trust(beads: Checked['sentences']): AlignmentTrust {
  const sum = beads.reduce((total, { confidence }) => total + confidence, 0);
  return {
    beads: beads.length,
    doubtful: beads.filter(({ confidence }) => confidence < DOUBTFUL).length,
    confidence: beads.length === 0 ? 0 : Math.round((1000 * sum) / beads.length) / 1000,
  };
}
