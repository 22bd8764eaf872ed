import { lastFrom, type Span } from '../text/span.ts';

/** Where offsets lie in a text, as editors count: line and column from 1, columns in UTF-16 code units. */
export class LinePlaces {
  readonly #lines: readonly Span[];

  constructor(text: string) {
    const lines: Span[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      lines.push([start, start + line.length]);
      start += line.length + 1;
    }
    this.#lines = lines;
  }

  /** “12:5” for the fifth character of line 12. */
  at(offset: number): string {
    const line = lastFrom(this.#lines, offset);
    return `${line + 1}:${offset - this.#lines[line]![0] + 1}`;
  }
}
