/** A half-open range of UTF-16 code units, [start, end), in a stored text. */
export type Span = readonly [start: number, end: number];
