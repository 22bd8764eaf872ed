import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './check.ts';
import { type Disagreement, disagreements, type Row, type Statement, voteConfidence } from './consensus.ts';
import type { Finding } from './divergence.ts';
import { spansOf } from './sides.ts';
import { named, theOthers, verb } from './wording.ts';

/** Messages of a check that compares values; `{expected}` and `{found}` are values as `shown`. */
export const VALUE_MESSAGES = {
  differ: '{deviating} {says} {found}, {others} {otherSay} {expected}.',
  missing: '{deviating} {lacks} {expected}, which {others} {otherHave}.',
  extra: '{deviating} {says} {found}, which {others} {otherLack}.',
  split: 'The versions are divided: {first} {firstSay} {expected}, {second} {secondSay} {found}.',
  onlySome: 'The versions are divided: {first} {firstSay} {expected}, {second} {secondLack} it.',
} as const;

/** The findings of a row of values: who states something else, misses or adds a value. */
export function* valueFindings(
  passage: Passage,
  row: Row,
  shown: (value: string) => string,
): Generator<Finding> {
  for (const disagreement of disagreements(row)) {
    const { deviating, split } = disagreement;
    const { values, said } = whatIsSaid(row, disagreement);
    yield {
      ...worded(row, disagreement, shown),
      versions: deviating,
      split,
      confidence: voteConfidence(deviating.length, row.size, split) * passage.confidence,
      values: Object.fromEntries([...values].map(([version, value]) => [version, shown(value)])),
      spans: spansOf(passage, said),
    };
  }
}

function whatIsSaid(row: Row, { expected, found }: Disagreement) {
  const values = new Map<Language, string>();
  const said = new Map<Language, readonly Span[]>();
  for (const [version, statements] of row) {
    const of = (value: string | undefined) => statements.filter((s: Statement) => s.value === value);
    const relevant = of(expected).length > 0 ? of(expected) : of(found);
    if (relevant[0]) values.set(version, relevant[0].value);
    said.set(
      version,
      relevant.map(({ span }) => span),
    );
  }
  return { values, said };
}

function worded(
  row: Row,
  { deviating, split, expected, found }: Disagreement,
  shown: (value: string) => string,
): Pick<Finding, 'messageId' | 'data'> {
  const versions = [...row.keys()];
  const values = { ...(expected && { expected: shown(expected) }), ...(found && { found: shown(found) }) };
  if (split) {
    const first = versions.filter((v) => row.get(v)!.some((s) => s.value === expected));
    const second = versions.filter((v) => !first.includes(v));
    const data = {
      first: named(first),
      firstSay: verb(first, 'says', 'say'),
      second: named(second),
      secondSay: verb(second, 'says', 'say'),
      secondLack: verb(second, 'lacks', 'lack'),
      ...values,
    };
    return { messageId: found === undefined ? 'onlySome' : 'split', data };
  }
  const others = versions.filter((v) => !deviating.includes(v));
  const data = {
    deviating: named(deviating),
    says: verb(deviating, 'says', 'say'),
    lacks: verb(deviating, 'lacks', 'lack'),
    others: theOthers(others),
    otherSay: verb(others, 'says', 'say'),
    otherHave: verb(others, 'has', 'have'),
    otherLack: verb(others, 'lacks', 'lack'),
    ...values,
  };
  return { messageId: expected === undefined ? 'extra' : found === undefined ? 'missing' : 'differ', data };
}

/**
 * Only the findings in which versions put one value for another, and everybody else agrees on the one: for kinds of
 * values that translators may leave out or add without a change of meaning, such as names.
 */
export function* exchanges(passage: Passage, row: Row, shown: (value: string) => string): Generator<Finding> {
  for (const finding of valueFindings(passage, row, shown))
    if (finding.messageId === 'differ' || finding.messageId === 'split') yield finding;
}
