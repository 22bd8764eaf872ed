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
