import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './check.ts';
import { type Disagreement, disagreements, type Group, isContestedByTwo, type Row } from './consensus.ts';
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
  scattered: 'The versions are divided: {division}.',
} as const;

/** The findings of a row of values: who states something else, misses or adds a value. */
export function* valueFindings(
  passage: Passage,
  row: Row,
  shown: (value: string) => string,
): Generator<Finding> {
  for (const disagreement of disagreements(row, passage.descent)) {
    const { deviating, split, groups, confidence } = disagreement;
    const { values, said } = whatIsSaid(row, groups);
    yield {
      ...worded(disagreement, shown),
      versions: deviating,
      split,
      confidence: confidence * passage.confidence,
      values: Object.fromEntries([...values].map(([version, value]) => [version, shown(value)])),
      spans: spansOf(passage, said),
    };
  }
}

function whatIsSaid(row: Row, groups: readonly Group[]) {
  const values = new Map<Language, string>();
  const said = new Map<Language, readonly Span[]>();
  for (const { value, versions } of groups) {
    if (value === undefined) continue;
    for (const version of versions) {
      values.set(version, value);
      const statements = row.get(version)!.filter((statement) => statement.value === value);
      said.set(
        version,
        statements.map(({ span }) => span),
      );
    }
  }
  return { values, said };
}

function worded(
  { deviating, split, expected, found, groups }: Disagreement,
  shown: (value: string) => string,
): Pick<Finding, 'messageId' | 'data'> {
  const values = { ...(expected && { expected: shown(expected) }), ...(found && { found: shown(found) }) };
  if (split) {
    const { messageId, data } = divided(groups, shown);
    return { messageId, data: { ...data, ...values } };
  }
  const others = groups[0]!.versions;
  const isAll = deviating.length + others.length === groups.flatMap(({ versions }) => versions).length;
  const data = {
    deviating: named(deviating),
    says: verb(deviating, 'says', 'say'),
    lacks: verb(deviating, 'lacks', 'lack'),
    others: isAll ? theOthers(others) : named(others),
    otherSay: verb(others, 'says', 'say'),
    otherHave: verb(others, 'has', 'have'),
    otherLack: verb(others, 'lacks', 'lack'),
    ...values,
  };
  return { messageId: expected === undefined ? 'extra' : found === undefined ? 'missing' : 'differ', data };
}

function divided(
  groups: readonly Group[],
  shown: (value: string) => string,
): Pick<Finding, 'messageId' | 'data'> {
  const stated = groups.filter(({ value }) => value !== undefined);
  const [first, second] = [stated[0]!.versions, (stated[1] ?? groups.find((g) => g !== stated[0])!).versions];
  const data = {
    first: named(first),
    firstSay: verb(first, 'says', 'say'),
    second: named(second),
    secondSay: verb(second, 'says', 'say'),
    secondLack: verb(second, 'lacks', 'lack'),
  };
  if (groups.length === 2) return { messageId: stated.length === 2 ? 'split' : 'onlySome', data };
  const division = groups.map(({ value, versions }) =>
    value === undefined
      ? `${named(versions)} ${verb(versions, 'says', 'say')} nothing of it`
      : `${named(versions)} ${verb(versions, 'says', 'say')} ${shown(value)}`,
  );
  return { messageId: 'scattered', data: { ...data, division: division.join(', ') } };
}

/**
 * Only the findings in which versions put one value for another, and everybody else agrees on the one: for kinds of
 * values that translators may leave out or add without a change of meaning, such as names.
 */
export function* exchanges(passage: Passage, row: Row, shown: (value: string) => string): Generator<Finding> {
  if (!isContestedByTwo(row)) return;
  for (const finding of valueFindings(passage, row, shown))
    if (EXCHANGES.has(finding.messageId)) yield finding;
}

const EXCHANGES: ReadonlySet<string> = new Set(['differ', 'split', 'scattered']);
