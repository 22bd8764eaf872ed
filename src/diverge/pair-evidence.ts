import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Passage, Side } from './check.ts';
import { copiedRuns } from './copied.ts';
import { denialsOf } from './denials.ts';
import type { Divergence } from './divergence.ts';
import type { Belongings } from './pair-belonging.ts';
import { coverage } from './pair-coverage.ts';
import { foreignWords } from './pair-foreign.ts';
import { type PairLinks, pairLinks } from './pair-links.ts';
import type { PairTables } from './pair-tables.ts';
import { tenseShift } from './pair-tense.ts';

/** What speaks for and against a pair of texts saying the same, by name; every figure 0 or more, mostly at most 3. */
export type PairEvidence = Readonly<Record<string, number>>;

/** What the evidence on words rests on. */
export interface PairResources {
  readonly lexicons: Lexicons;
  readonly belongings: Belongings;
  readonly tables: PairTables;
}

/** Reads the evidence off a passage of two sides. */
export function pairEvidence(
  sides: readonly [Side, Side],
  passage: Passage,
  divergences: readonly Divergence[],
  { lexicons, belongings, tables }: PairResources,
): PairEvidence {
  const [first, second] = sides;
  const links = pairLinks(sides, lexicons, belongings);
  return {
    absent: (first.units.length === 0) === (second.units.length === 0) ? 0 : 1,
    ...findings(divergences),
    ...copying(passage, first, second, belongings),
    ...denying(first, second),
    ...covering(sides, links, tables),
    ...tense(first, second, tables),
    quotation: Math.min(2, Math.abs(quotes(first) - quotes(second))),
  };
}

/**
 * The highest confidence of each check's findings that claim a difference in meaning: `finds number` where both sides
 * have a value, `finds one-sided number` where one has none; and of those that claim less, `notes number`.
 */
function findings(divergences: readonly Divergence[]): Record<string, number> {
  const best: Record<string, number> = {};
  for (const { check, severity, confidence, values } of divergences) {
    const isNote = severity === 'low' || severity === 'info';
    const isOneSided = Object.keys(values).length < 2;
    const name = `${isNote ? 'notes' : isOneSided ? 'finds one-sided' : 'finds'} ${check}`;
    best[name] = Math.max(best[name] ?? 0, confidence);
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
    foreignWords: Math.min(3, foreign[0].words + foreign[1].words),
    foreignCapitals: Math.min(2, foreign[0].capitals + foreign[1].capitals),
  };
}

function denying(first: Side, second: Side) {
  const [here, there] = [denialsOf(first).length, denialsOf(second).length];
  const isOneSided = (here === 0) !== (there === 0);
  return { denial: isOneSided ? 1 : 0, denials: isOneSided ? 0 : Math.min(2, Math.abs(here - there)) };
}

/** In tens of nats; lengths in standard deviations. */
function covering(sides: readonly [Side, Side], links: PairLinks, tables: PairTables) {
  const { deviation, source, target, omission, addition, lostNames, newNames, ...exchanged } = coverage(
    sides,
    links,
    tables,
  );
  const words = Math.max(1, links.source.length + links.target.length);
  return {
    shorter: Math.min(3, Math.max(0, -deviation)),
    longer: Math.min(3, Math.max(0, deviation)),
    unlike: Math.min(3, Math.max(0, source + target) / 10),
    unlikeAWord: Math.max(0, 1 + (source + target) / words),
    uncoveredSource: Math.max(0, 1 + source / Math.max(1, links.source.length)),
    uncoveredTarget: Math.max(0, 1 + target / Math.max(1, links.target.length)),
    omission: Math.min(3, omission / 5),
    addition: Math.min(3, addition / 5),
    ...exchanged,
    lostNames: Math.min(3, Math.max(0, lostNames) / 3),
    newNames: Math.min(3, Math.max(0, newNames) / 3),
    length: Math.log(words),
  };
}

function tense(first: Side, second: Side, tables: PairTables) {
  const { past, future } = tenseShift(first, second, tables);
  return { past, future };
}

function quotes({ text, units }: Side): number {
  return units.reduce(
    (sum, [start, end]) => sum + (text.slice(start, end).match(/[«»„“”"]/gu)?.length ?? 0),
    0,
  );
}
