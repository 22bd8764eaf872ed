import type { Alignment, Bead } from '../align/alignment.ts';
import { finished, type Steps, within } from '../align/steps.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../text/language.ts';
import type { Level, SegmentedVersion } from '../text/segmentation.ts';
import { lastFrom, type Span } from '../text/span.ts';
import type { Check, Passage } from './check.ts';
import type { Divergence, Finding, Severity } from './divergence.ts';
import { addTo } from './lists.ts';
import { CHECKS } from './registry.ts';
import { Renderings } from './renderings.ts';
import { withoutShifted } from './shifted.ts';
import { rendered } from './wording.ts';

/** On beads less sure than this nothing is claimed: what looks like a difference may be a wrong alignment. */
const MIN_BEAD_CONFIDENCE = 0.5;

/**
 * Runs every check on every passage of an alignment. In the order of the document; a passage's paragraph comes before
 * its sentences. Deterministic, linear in the text. Without lexicons the checks that compare words are silent.
 */
export function diverge(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  lexicons?: Lexicons,
): Divergence[] {
  return divergences(
    versions,
    alignment,
    lexicons && new Renderings(versions, alignment.sentences, lexicons),
  );
}

/**
 * As `diverge`, with the renderings at hand and, where they are known, which version follows which and the document’s date.
 */
export function divergences(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  renderings: Renderings | undefined,
  said: Pick<Passage, 'descent' | 'day'> = {},
): Divergence[] {
  return finished(diverging(versions, alignment, renderings, said));
}

/** As `divergences`, to be interrupted after each passage. */
export function* diverging(
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  renderings: Renderings | undefined,
  said: Pick<Passage, 'descent' | 'day'> = {},
): Steps<Divergence[]> {
  const known = { ...(renderings && { renderings }), ...said };
  const count = alignment.paragraphs.length + alignment.sentences.length;
  const share = alignment.paragraphs.length / Math.max(1, count);
  const paragraphs = yield* within(found('paragraph', versions, alignment, known), 0, share);
  const all = yield* within(found('sentence', versions, alignment, known), share, 1);
  return joined(paragraphs, all, versions);
}

/** As `divergences`, of versions that are one passage as a whole: its paragraphs one bead, and its sentences one. */
export function divergencesOfOne(
  versions: readonly SegmentedVersion[],
  { paragraphs, sentences }: { readonly paragraphs: Passage; readonly sentences: Passage },
): Divergence[] {
  return joined(foundIn(paragraphs, 0), foundIn(sentences, 0), versions);
}

/** The findings on paragraphs and those on sentences that these do not say already, in the order of the first version. */
function joined(
  paragraphs: readonly Divergence[],
  all: readonly Divergence[],
  versions: readonly SegmentedVersion[],
): Divergence[] {
  if (paragraphs.length === 0 && all.length === 0) return [];
  const isSaid = saidBy(paragraphs, versions);
  const sentences = withoutShifted(all).filter((divergence) => !isSaid(divergence));
  const place = (d: Divergence) => {
    const [first] = versions;
    return d.spans[first!.language]?.[0]?.[0] ?? 0;
  };
  return [...paragraphs, ...sentences].sort((x, y) => place(x) - place(y));
}

/** What the checks of a level find in its passages. */
function* found(
  level: Level,
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  known: Pick<Passage, 'renderings' | 'descent' | 'day'>,
): Steps<Divergence[]> {
  const all: Divergence[] = [];
  const count = beadsOf(level, alignment).length;
  let bead = 0;
  for (const passage of passages(level, versions, alignment, known)) {
    for (const divergence of foundIn(passage, bead)) all.push(divergence);
    bead += 1;
    yield bead / count;
  }
  return all;
}

/** What the checks of its level find in a passage. */
function foundIn(passage: Passage, bead: number): Divergence[] {
  const all: Divergence[] = [];
  const tags = passage.sides.map(({ language }) => primarySubtag(language));
  for (const check of CHECKS_AT[passage.level]) {
    const seen = concerned(passage, tags, check);
    if (seen.sides.length < 2) continue;
    for (const finding of check.run(seen)) all.push(divergence(check, finding, passage, bead));
  }
  return all;
}

const CHECKS_AT: Readonly<Record<Level, readonly Check[]>> = {
  paragraph: CHECKS.filter(({ level }) => level === 'paragraph'),
  sentence: CHECKS.filter(({ level }) => level === 'sentence'),
};

/** The passage with the versions that the check knows the language of. */
function concerned(passage: Passage, tags: readonly string[], { languages }: Check): Passage {
  if (languages === 'all') return passage;
  const isKnown = (tag: string) => languages.includes(tag);
  if (tags.every(isKnown)) return passage;
  return { ...passage, sides: passage.sides.filter((_, k) => isKnown(tags[k]!)) };
}

function divergence(check: Check, finding: Finding, passage: Passage, bead: number): Divergence {
  const severity = finding.severity ?? check.severity;
  const spans = Object.fromEntries(
    passage.sides.map((side) => [
      side.language,
      finding.spans[side.language] ?? [[side.place, side.place] as const],
    ]),
  );
  return {
    check: check.id,
    category: check.category,
    ...finding,
    spans,
    severity: passage.confidence < MIN_BEAD_CONFIDENCE ? tempered(severity) : severity,
    confidence: Math.round(finding.confidence * 1000) / 1000,
    level: passage.level,
    bead,
    message: rendered(check.messages[finding.messageId] ?? '', finding.data),
  };
}

function tempered(severity: Severity): Severity {
  return severity === 'info' ? 'info' : 'low';
}

function beadsOf(level: Level, { sentences, paragraphs }: Alignment): readonly Bead[] {
  return level === 'sentence' ? sentences : paragraphs;
}

/** The passages of one level, in the order of the beads; made one by one, so that what is read off them can go. */
function* passages(
  level: Level,
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  known: Pick<Passage, 'renderings' | 'descent' | 'day'>,
): Generator<Passage> {
  const places = new Map(versions.map(({ language }) => [language, 0]));
  for (const bead of beadsOf(level, alignment))
    yield {
      level,
      confidence: bead.confidence,
      moved: bead.moved ?? [],
      sides: versions.map((version) => side(version, level, bead, places)),
      ...known,
    };
}

/** What a version has in a bead; what it lacks would stand behind what it had last. */
function side(version: SegmentedVersion, level: Level, bead: Bead, places: Map<string, number>) {
  const { language, text } = version;
  const spans = level === 'sentence' ? version.sentences : version.paragraphs;
  const units = (bead.segments[language] ?? []).map((unit) => spans[unit]!);
  if (units.length > 0 && !bead.moved?.includes(language)) places.set(language, units.at(-1)![1]);
  return { language, text, units, place: units[0]?.[0] ?? places.get(language)! };
}

/** Tells whether one of some findings on whole paragraphs says already what a finding on a sentence says. */
function saidBy(
  wider: readonly Divergence[],
  versions: readonly SegmentedVersion[],
): (finding: Divergence) => boolean {
  const byClaim = new Map<string, Divergence[]>();
  const byPlace = new Map<string, Divergence[]>();
  const paragraphAt = new Map(
    versions.map(({ language, paragraphs }) => [language, (offset: number) => lastFrom(paragraphs, offset)]),
  );
  for (const one of wider) {
    addTo(byClaim, claimOf(one), one);
    for (const [language, spans] of Object.entries(one.spans))
      for (const [start, end] of spans) {
        const numberOf = paragraphAt.get(language)!;
        for (let k = numberOf(start); k <= numberOf(end); k += 1)
          addTo(byPlace, placeOf(one, language, k), one);
      }
  }
  return (finding) => {
    const [language, first] = firstStated(finding);
    const near = first
      ? byPlace.get(placeOf(finding, language, paragraphAt.get(language)!(first[0])))
      : byClaim.get(claimOf(finding));
    return near?.some((one) => covers(one, finding)) ?? false;
  };
}

function firstStated({ spans }: Divergence): readonly [language: Language, first: Span | undefined] {
  for (const [language, list] of Object.entries(spans)) {
    const first = list.find(([start, end]) => start !== end);
    if (first) return [language, first];
  }
  return ['', undefined];
}

function claimOf({ check, versions }: Divergence): string {
  return `${check} ${versions.join()}`;
}

function placeOf(finding: Divergence, language: Language, paragraph: number): string {
  return `${claimOf(finding)} ${language} ${paragraph}`;
}

/** Whether what a finding says lies all within what another says of the same. */
function covers(wider: Divergence, { spans }: Divergence): boolean {
  return Object.entries(spans).every(([language, list]) =>
    list.every(
      ([start, end]) =>
        start === end || wider.spans[language]!.some(([from, to]) => start >= from && end <= to),
    ),
  );
}
