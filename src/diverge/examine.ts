import type { Alignment } from '../align/alignment.ts';
import { finished, type Steps, within } from '../align/steps.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Check } from './check.ts';
import { diverging } from './diverge.ts';
import type { Divergence, Severity } from './divergence.ts';
import { checking } from './document-check.ts';
import { DOCUMENT_CHECKS, documentDivergences } from './document-checks.ts';
import { type DeclaredSources, descentOf, type Pedigree, pedigree } from './pedigree/pedigree.ts';
import type { Descent } from './pedigree/witnesses.ts';
import { CHECKS } from './registry.ts';
import { Renderings } from './renderings.ts';
import { type CheckSettings, settingOf, underSettings } from './settings.ts';
import { withHabits } from './systematic.ts';

/** What one check looked at in a document. */
export interface CheckedBy {
  readonly check: string;
  /** Whether it was run at all: it may be switched off. */
  readonly on: boolean;
  readonly minConfidence: number;
  readonly severity: Severity;
  /** The versions that it compared; fewer than two means that it could not be run. */
  readonly versions: readonly Language[];
  /** Versions whose language it does not know. */
  readonly unable: readonly Language[];
}

/** What was looked for in a document, and which version follows which. */
export interface Examined {
  readonly pedigree: Pedigree;
  /** One entry per check, save for one that needs a glossary where there is none; in the order of the registry. */
  readonly checked: readonly CheckedBy[];
  /** The pairs of versions, `en-de`, whose words could be looked up in a lexicon. */
  readonly lexiconPairs: readonly string[];
}

/** A document looked at as a whole. */
export interface Examination extends Examined {
  readonly divergences: readonly Divergence[];
}

export interface ExaminationInput {
  readonly versions: readonly SegmentedVersion[];
  readonly alignment: Alignment;
  readonly lexicons: Lexicons;
  /** The sources that the versions' publishers declare. */
  readonly declared?: DeclaredSources;
  /** ISO 8601 date of the document. */
  readonly date?: string;
  readonly settings?: CheckSettings;
}

/**
 * Runs all checks on a document, estimates its pedigree from what they and the alignment show, and where some version
 * follows another, lets the witnesses vote anew by it. Deterministic, linear in the text.
 */
export function examine(input: ExaminationInput): Examination {
  return finished(examining(input));
}

/** Share of the work at which the first vote, the second and the words of the whole begin and end. */
const FIRST_VOTE = 0.5;
const SECOND_VOTE = 0.95;

/** As `examine`, to be interrupted after each passage. */
export function* examining(input: ExaminationInput): Steps<Examination> {
  const { versions, alignment, lexicons, declared, date, settings = {} } = input;
  const said = date === undefined ? {} : { day: date };
  const renderings = new Renderings(versions, alignment.sentences, lexicons);
  const counted = yield* within(diverging(versions, alignment, renderings, said), 0, FIRST_VOTE);
  const origins = pedigree(versions, alignment, counted, declared);
  const descent = descentOf(origins);
  const found = changesVotes(descent, versions)
    ? yield* within(diverging(versions, alignment, renderings, { descent, ...said }), FIRST_VOTE, SECOND_VOTE)
    : counted;
  const languages = versions.map(({ language }) => language);
  const original = originalOf(origins);
  const document = yield* within(checking(versions, alignment, renderings, original), SECOND_VOTE, 1);
  const ofWhole = documentDivergences(document);
  const allowed = underSettings([...found, ...ofWhole], settings, usualSeverities());
  return {
    divergences: inOrder(withHabits(allowed), versions),
    pedigree: origins,
    checked: checksOnce()
      .filter(({ needsGlossary }) => !needsGlossary || !lexicons.glossary.isEmpty)
      .map((check) => checkedBy(check, languages, lexicons, settings)),
    lexiconPairs: pairsOf(languages)
      .filter(([first, second]) => lexicons.covers(first, second))
      .map((pair) => pair.join('-')),
  };
}

/** The version from which the others are said or found to be made, directly or not; undefined without one. */
function originalOf({ origins }: Pedigree): Language | undefined {
  return origins.find(
    ({ version, follows }) =>
      follows === null && origins.some((other) => other.follows === version && other.basis === 'declared'),
  )?.version;
}

/** By the place in the first version; of one place, as they came. */
function inOrder(found: readonly Divergence[], versions: readonly SegmentedVersion[]): Divergence[] {
  const { language } = versions[0]!;
  const place = ({ spans }: Divergence) => spans[language]?.[0]?.[0] ?? 0;
  return [...found].sort((x, y) => place(x) - place(y));
}

/** Versions that all follow one, or none, are one witness each. */
function changesVotes(descent: Descent, versions: readonly SegmentedVersion[]): boolean {
  return descent.size > 0 && !(new Set(descent.values()).size === 1 && descent.size === versions.length - 1);
}

/** What is said of a check, whether it looks at passages or at the whole. */
export type AnyCheck = Omit<Check, 'level' | 'run'>;

/** The checks by their ids: one that looks at both levels stands in the registry twice, each time with examples. */
export function checksOnce(): AnyCheck[] {
  const all: readonly AnyCheck[] = [...CHECKS, ...DOCUMENT_CHECKS];
  return [...Map.groupBy(all, ({ id }) => id).values()].map((same) => ({
    ...same[0]!,
    examples: [...new Set(same.flatMap(({ examples }) => examples))],
  }));
}

/** Each check’s own severity, by its id. */
export function usualSeverities(): ReadonlyMap<string, Severity> {
  return new Map(checksOnce().map(({ id, severity }) => [id, severity]));
}

function checkedBy(
  { id, severity, languages: known, needsGlossary }: AnyCheck,
  languages: readonly Language[],
  lexicons: Lexicons,
  settings: CheckSettings,
): CheckedBy {
  const setting = settingOf(settings, id);
  const isKnown = (language: Language) =>
    (known === 'all' || known.includes(primarySubtag(language))) &&
    (!needsGlossary || lexicons.glossary.terms(language).size > 0);
  return {
    check: id,
    on: setting.on,
    minConfidence: setting.minConfidence,
    severity: setting.severity ?? severity,
    versions: setting.on ? languages.filter(isKnown) : [],
    unable: languages.filter((language) => !isKnown(language)),
  };
}

function pairsOf(languages: readonly Language[]): [Language, Language][] {
  return languages.flatMap((first, k) =>
    languages.slice(k + 1).map((second): [Language, Language] => [first, second]),
  );
}
