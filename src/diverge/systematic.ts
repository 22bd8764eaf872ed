import type { Span } from '../text/span.ts';
import type { ByVersion, Divergence } from './divergence.ts';
import { rendered } from './wording.ts';

/** From so many times on, in as many passages, a difference is a habit of its version. */
const MIN_TIMES = 5;

const HABIT = '{times} times in the same way, and noted once: {first}';

/**
 * Turns findings that recur — the same versions have the same value in place of the same other one — into one note with
 * the spans of all: what a version always renders so is a habit of it or of its language, and no reader wants it fifteen
 * times. What is left out or added is never a habit. In the order of the first of each.
 */
export function withHabits(divergences: readonly Divergence[]): Divergence[] {
  const alike = Map.groupBy(divergences, habitOf);
  const habits = new Map<Divergence, Divergence>();
  const merged = new Set<Divergence>();
  for (const [habit, group] of alike) {
    if (habit === undefined || new Set(group.map(({ bead }) => bead)).size < MIN_TIMES) continue;
    for (const one of group) merged.add(one);
    habits.set(group[0]!, note(group));
  }
  return divergences.flatMap((one) => habits.get(one) ?? (merged.has(one) ? [] : [one]));
}

/** What makes two findings the same difference; undefined for those that put no value for another. */
function habitOf({ check, level, versions, split, data, values }: Divergence): string | undefined {
  const { expected, found } = data;
  if (expected === undefined || found === undefined || expected === found) return undefined;
  const sorted = Object.entries(values).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([check, level, [...versions].sort(), split, expected, found, sorted]);
}

function note(group: readonly Divergence[]): Divergence {
  const first = group[0]!;
  const isClaim = first.severity === 'medium' || first.severity === 'high';
  const data = { ...first.data, times: `${group.length}`, first: first.message };
  return {
    ...first,
    severity: isClaim ? 'low' : 'info',
    messageId: 'habit',
    data,
    message: rendered(HABIT, data),
    spans: joined(group.map(({ spans }) => spans)),
  };
}

/** All spans of each version, in order, without those of its empty places where it has others. */
function joined(all: readonly ByVersion<readonly Span[]>[]): ByVersion<readonly Span[]> {
  return Object.fromEntries(
    Object.keys(all[0]!).map((version) => {
      const spans = all.flatMap((one) => one[version] ?? []);
      const stated = spans.filter(([start, end]) => start < end);
      return [version, (stated.length > 0 ? stated : spans).sort((x, y) => x[0] - y[0])];
    }),
  );
}
