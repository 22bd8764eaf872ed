import type { Alignment, Bead } from '../align/alignment.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { primarySubtag } from '../text/language.ts';
import type { Level, SegmentedVersion } from '../text/segmentation.ts';
import type { Check, Passage } from './check.ts';
import type { Divergence, Finding, Severity } from './divergence.ts';
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
  { descent, day }: Pick<Passage, 'descent' | 'day'> = {},
): Divergence[] {
  const known = { ...(renderings && { renderings }), ...(descent && { descent }), ...(day && { day }) };
  const paragraphs = found(passages('paragraph', versions, alignment, known));
  const sentences = withoutShifted(found(passages('sentence', versions, alignment, known))).filter(
    (divergence) => !paragraphs.some((wider) => covers(wider, divergence)),
  );
  const place = (d: Divergence) => {
    const [first] = versions;
    return d.spans[first!.language]?.[0]?.[0] ?? 0;
  };
  return [...paragraphs, ...sentences].sort((x, y) => place(x) - place(y));
}

function found(passages: readonly Passage[]): Divergence[] {
  return passages.flatMap((passage, bead) =>
    CHECKS.filter(({ level }) => level === passage.level)
      .map((check) => ({ check, passage: concerned(passage, check) }))
      .filter(({ passage: { sides } }) => sides.length > 1)
      .flatMap(({ check, passage: seen }) =>
        [...check.run(seen)].map((finding) => divergence(check, finding, passage, bead)),
      ),
  );
}

/** The passage with the versions that the check knows the language of. */
function concerned(passage: Passage, { languages }: Check): Passage {
  if (languages === 'all') return passage;
  return {
    ...passage,
    sides: passage.sides.filter(({ language }) => languages.includes(primarySubtag(language))),
  };
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

/** The passages of one level, in the order of the beads. */
function passages(
  level: Level,
  versions: readonly SegmentedVersion[],
  alignment: Alignment,
  known: Pick<Passage, 'renderings' | 'descent' | 'day'>,
): Passage[] {
  const beads = level === 'sentence' ? alignment.sentences : alignment.paragraphs;
  const places = new Map(versions.map(({ language }) => [language, 0]));
  return beads.map((bead) => ({
    level,
    confidence: bead.confidence,
    moved: bead.moved ?? [],
    sides: versions.map((version) => side(version, level, bead, places)),
    ...known,
  }));
}

/** What a version has in a bead; what it lacks would stand behind what it had last. */
function side(version: SegmentedVersion, level: Level, bead: Bead, places: Map<string, number>) {
  const { language, text } = version;
  const spans = level === 'sentence' ? version.sentences : version.paragraphs;
  const units = (bead.segments[language] ?? []).map((unit) => spans[unit]!);
  if (units.length > 0 && !bead.moved?.includes(language)) places.set(language, units.at(-1)![1]);
  return { language, text, units, place: units[0]?.[0] ?? places.get(language)! };
}

/** Whether a finding on a whole paragraph says already what one on a sentence of it says. */
function covers(wider: Divergence, { check, versions, spans }: Divergence): boolean {
  return (
    wider.check === check &&
    versions.join() === wider.versions.join() &&
    Object.entries(spans).every(([language, list]) =>
      list.every(
        ([start, end]) =>
          wider.spans[language]!.some(([from, to]) => start >= from && end <= to) || start === end,
      ),
    )
  );
}
