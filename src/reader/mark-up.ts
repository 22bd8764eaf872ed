import { html } from 'hono/html';
import type { Span } from '../text/span.ts';
import type { Html } from './html.ts';

/** A place in a text that is to be marked; an empty span marks the point between two characters. */
export interface TextMark {
  readonly span: Span;
  readonly className: string;
  /** Stands after the marked words, or at the point. */
  readonly label: Html;
}

/**
 * The text within the span with its marks, which may nest, overlap and reach beyond the span: it is cut wherever a
 * mark begins or ends, and each piece lies in an element per mark over it, so elements are always balanced. A
 * mark's label follows its last piece and is left out where the mark goes on after the span.
 */
export function markUp(text: string, span: Span, marks: readonly TextMark[]): Html {
  const whole = marks.map((mark) => ({ ...mark, span: withoutHalves(text, mark.span) }));
  const own = whole.filter(({ span: [start, end] }) => start <= span[1] && end >= span[0]);
  const cuts = cutsOf(span, own);
  return html`${cuts.map((start, index) => {
    const end = cuts[index + 1] ?? span[1];
    const points = own.filter((mark) => isPoint(mark) && mark.span[0] === start);
    const over = own.filter((mark) => mark.span[0] < end && mark.span[1] > start && !isPoint(mark));
    const ending = over.filter((mark) => mark.span[1] === end);
    return html`${points.map(pointOf)}${wrapped(text.slice(start, end), over)}${ending.map(({ label }) => label)}`;
  })}`;
}

/** Where pieces begin, ascending; the last may be an empty piece at the span's end, for the points there. */
function cutsOf([start, end]: Span, marks: readonly TextMark[]): number[] {
  const inside = marks.flatMap(({ span }) => span).filter((offset) => offset > start && offset <= end);
  return [...new Set([start, ...inside])].sort((a, b) => a - b);
}

function wrapped(piece: string, over: readonly TextMark[]): Html {
  const outermostLast = [...over].sort((a, b) => length(a) - length(b));
  return outermostLast.reduce<Html>(
    (inner, { className }) => html`<mark class="${className}">${inner}</mark>`,
    html`${piece}`,
  );
}

function pointOf({ className, label }: TextMark): Html {
  return html`<span class="point ${className}">${label}</span>`;
}

function isPoint({ span: [start, end] }: TextMark): boolean {
  return start === end;
}

function length({ span: [start, end] }: TextMark): number {
  return end - start;
}

/** The span without half characters: where it would cut a surrogate pair in two, it takes in the whole pair. */
function withoutHalves(text: string, [start, end]: Span): Span {
  const from = cutsPair(text, start) ? start - 1 : start;
  if (start === end) return [from, from];
  return [from, cutsPair(text, end) ? end + 1 : end];
}

function cutsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
