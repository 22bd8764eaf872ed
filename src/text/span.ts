/** A half-open range of UTF-16 code units, [start, end), in a stored text. */
export type Span = readonly [start: number, end: number];

/** What lies somewhere in a text. */
interface Placed {
  readonly span: Span;
}

/**
 * Whether something lies where none of some stretches do, for one after the other: both in order, the stretches apart
 * from one another. Linear in both.
 */
export function clearOf(stretches: readonly Placed[]): (one: Placed) => boolean {
  let k = 0;
  return ({ span: [start, end] }) => {
    while (k < stretches.length && stretches[k]!.span[1] <= start) k += 1;
    return k === stretches.length || stretches[k]!.span[0] >= end;
  };
}

/** The number of the first of things in order that begins at `offset` or behind it; their count for none. */
export function firstFrom(placed: readonly Placed[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the one of things in order that begins at `offset`, or -1. */
export function numberAt(placed: readonly Placed[], offset: number): number {
  const k = firstFrom(placed, offset);
  return placed[k]?.span[0] === offset ? k : -1;
}

/** The number of the last of ascending spans that begins at `offset` or before it; -1 for none. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
