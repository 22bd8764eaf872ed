import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { Passage, Side } from '../check.ts';
import { clauseBetween } from '../clause-links.ts';
import { copiedRuns } from '../copied.ts';
import type { Divergence } from '../divergence.ts';
import { type UnansweredDenial, unansweredDenials } from '../unanswered-denials.ts';
import type { Belongings } from './belonging.ts';
import { coverage } from './coverage.ts';
import { foreignWords } from './foreign.ts';
import { type LinkedWord, type PairLinks, pairLinks } from './links.ts';
import type { Opposites } from './opposites.ts';
import type { PairTables } from './tables.ts';
import { tenseShift } from './tense.ts';
import { otherTense } from './verbs.ts';

/** What speaks for and against a pair of texts saying the same, by name; every figure 0 or more, mostly at most 3. */
export type PairEvidence = Readonly<Record<string, number>>;

/** What the evidence on words rests on. */
export interface PairResources {
  readonly lexicons: Lexicons;
  readonly belongings: Belongings;
  readonly opposites: Opposites;
  readonly tables: PairTables;
}

/** Reads the evidence off a passage of two sides. */
export function pairEvidence(
  sides: readonly [Side, Side],
  passage: Passage,
  divergences: readonly Divergence[],
  { lexicons, belongings, opposites, tables }: PairResources,
): PairEvidence {
  const [first, second] = sides;
  const links = pairLinks(sides, lexicons, belongings);
  return {
    absent: (first.units.length === 0) === (second.units.length === 0) ? 0 : 1,
    ...findings(divergences),
    ...copying(passage, first, second, belongings),
    ...denying(sides, passage),
    ...covering(passage, sides, links, tables),
    opposites: opposites.between(links, first.language, second.language),
    otherTense: otherTense(sides, links, tables),
    ...tense(first, second, tables),
  };
}

/**
 * The highest confidence of each check's findings that claim a difference in meaning: `finds number` where both sides
 * have a value, `finds one-sided number` where one has none, `finds` whatever the check; and of those that claim less,
 * `notes number`.
 */
function findings(divergences: readonly Divergence[]): Record<string, number> {
  const best: Record<string, number> = {};
  const raise = (name: string, confidence: number) => {
    best[name] = Math.max(best[name] ?? 0, confidence);
  };
  for (const { check, severity, confidence, values } of divergences) {
    if (severity === 'low' || severity === 'info') raise(`notes ${check}`, confidence);
    else {
      raise(`finds ${Object.keys(values).length < 2 ? 'one-sided ' : ''}${check}`, confidence);
      raise('finds', confidence);
    }
  }
  return best;
}

function copying(passage: Passage, first: Side, second: Side, belongings: Belongings) {
  const runs = [...copiedRuns(passage, first), ...copiedRuns(passage, second)];
  const words = runs.reduce((sum, { span: [start, end] }) => sum + (end - start) / 6, 0);
  const foreign = [foreignWords(second, first, belongings), foreignWords(first, second, belongings)] as const;
  return {
    copied: Math.min(3, words / 10),
    foreignSurely: Math.min(3, foreign[0].surely + foreign[1].surely),
    foreignClearly: Math.min(3, foreign[0].clearly + foreign[1].clearly),
    foreignWords: Math.min(3, foreign[0].maybe + foreign[1].maybe),
  };
}

/** Denials that the other text does not answer: of what it states, of what it does not have, and those that a word implies. */
function denying(sides: readonly [Side, Side], { renderings }: Passage) {
  const found = unansweredDenials(sides, renderings);
  const count = (test: (denial: UnansweredDenial) => boolean) => Math.min(2, found.filter(test).length);
  return {
    denied: count(({ isStated, isImplied }) => isStated && !isImplied),
    deniedApart: count(({ isStated, isImplied }) => !isStated && !isImplied),
    deniedImplied: count(({ isImplied }) => isImplied),
  };
}

/** Nats above which a clause, a pair of names or unlike words are weighed anew: below them chance brings them about. */
const CLAUSE = 4;
const NAMES = 3.5;
const LOST = 6;
const UNLIKE = 3;
/** Words of content, of both texts, below which a text is short. */
const SHORT = 30;

/** In units of a few nats; lengths in standard deviations. */
function covering(
  { renderings }: Passage,
  sides: readonly [Side, Side],
  links: PairLinks,
  tables: PairTables,
) {
  const found = coverage(sides, links, tables);
  const words = Math.max(1, links.source.length + links.target.length);
  const unlike = found.source + found.target;
  const above = (value: number, from: number) => Math.min(5, Math.max(0, value - from));
  // Words are linked with more care where a clause may be missing.
  const clause = (first: number, having: Side, lacking: Side) =>
    first > CLAUSE && renderings ? (clauseBetween(having, lacking, renderings)?.evidence ?? 0) : 0;
  return {
    length: Math.log(words),
    unlinked: (unlinkedShare(links.source) + unlinkedShare(links.target)) / 2,
    shorter: Math.min(3, Math.max(0, -found.deviation)),
    longer: Math.min(3, Math.max(0, found.deviation)),
    unlike: Math.min(3, Math.max(0, unlike - UNLIKE) / 10),
    unlikeShort: Math.max(0, 1 + unlike / words) * Math.max(0, 1 - words / SHORT),
    omission: Math.min(CLAUSE, found.omission) / 5,
    clauseOmission: above(found.omission, CLAUSE) / 5,
    lostClause: above(clause(found.omission, ...sides), LOST) / 2,
    addition: Math.min(CLAUSE, found.addition) / 5,
    clauseAddition: above(found.addition, CLAUSE) / 5,
    newClause: above(clause(found.addition, sides[1], sides[0]), LOST) / 2,
    exchangedNames: above(found.exchangedNames, NAMES),
    tightNames: above(found.tightNames, NAMES),
    lostNames: Math.min(3, Math.max(0, found.lostNames) / 3),
    newNames: Math.min(3, Math.max(0, found.newNames) / 3),
  };
}

/** Of the words of content the share that nothing firmly renders; figures are compared by their values. */
function unlinkedShare(words: readonly LinkedWord[]): number {
  const compared = words.filter(({ wordClass }) => wordClass !== 'figure');
  return compared.filter(({ state }) => state !== 'linked').length / Math.max(1, compared.length);
}

function tense(first: Side, second: Side, tables: PairTables) {
  const { past, future } = tenseShift(first, second, tables);
  return { past, future };
}
