import type { Language } from '../text/language.ts';
import type { Divergence } from './divergence.ts';
import { DOCUMENT_CHECKS } from './document-checks.ts';
import { named, rendered, verb } from './wording.ts';

type Pivotable = Pick<
  Divergence,
  'check' | 'level' | 'versions' | 'split' | 'values' | 'messageId' | 'data' | 'message'
>;

const DIFFER = '{differing} {differ} from {pivot} here: {finding}';

/** Checks that say of a version that it does not agree with itself: no other can be the measure of that. */
const OF_ONE_VERSION: ReadonlySet<string> = new Set(DOCUMENT_CHECKS.map(({ id }) => id));

/**
 * The findings seen from one version in place of the majority: `versions` are those that differ from the pivot, which may
 * be most of them, and none is a split. What the versions say is the same, so a finding in which nobody differs from the
 * pivot falls away. `hasPassage` tells whether the pivot has the finding's passage, `place` names the point that it is
 * about: of several findings on one point, that in which the pivot stands alone says it all.
 */
export function againstPivot<T extends Pivotable>(
  findings: readonly T[],
  pivot: Language,
  versions: readonly Language[],
  hasPassage: (finding: T) => boolean,
  place: (finding: T) => string,
): T[] {
  const pointOf = (finding: T) => JSON.stringify([place(finding), finding.check, sorted(finding.values)]);
  const isAlone = ({ versions: deviating, split, check }: T) =>
    !split && deviating.includes(pivot) && !OF_ONE_VERSION.has(check);
  const told = new Set(findings.filter((finding) => isAlone(finding)).map(pointOf));
  return findings.flatMap((finding) => {
    if (OF_ONE_VERSION.has(finding.check)) return [finding];
    if (!hasPassage(finding) && finding.values[pivot] === undefined) return [];
    if (!isAlone(finding) && told.has(pointOf(finding))) return [];
    if (!finding.split && !finding.versions.includes(pivot)) return [finding];
    const differing = finding.split
      ? versions.filter((version) => finding.values[version] !== finding.values[pivot])
      : versions.filter((version) => !finding.versions.includes(version));
    return differing.length === 0 ? [] : [seenFrom(finding, pivot, differing)];
  });
}

function seenFrom<T extends Pivotable>(finding: T, pivot: Language, differing: readonly Language[]): T {
  const words = {
    differing: named(differing),
    differ: verb(differing, 'differs', 'differ'),
    pivot: named([pivot]),
    finding: finding.message,
  };
  return {
    ...finding,
    ...{ versions: differing, split: false, messageId: 'pivot', data: { ...finding.data, ...words } },
    message: rendered(DIFFER, words),
  };
}

function sorted(values: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(values).sort(([x], [y]) => (x < y ? -1 : 1));
}
