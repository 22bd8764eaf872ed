import fc from 'fast-check';
import { html } from 'hono/html';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { markUp, type TextMark } from '../../src/reader/mark-up.ts';
import type { Span } from '../../src/text/span.ts';
import { type PageElement, parsePiece } from './dom.ts';

const LABEL = '<i>label</i>';
const mark = (span: Span, className = 'a'): TextMark => ({ span, className, label: html`<i>label</i>` });
const marked = (text: string, marks: readonly TextMark[], span: Span = [0, text.length]) =>
  String(markUp(text, span, marks));

describe('marks in a text', () => {
  test('a mark encloses its words, and its label follows', () => {
    expect(marked('15 states', [mark([0, 2])])).toBe(`<mark class="a">15</mark>${LABEL} states`);
  });

  test('an empty span marks the point', () => {
    expect(marked('no.', [mark([2, 2])])).toBe(`no<span class="point a">${LABEL}</span>.`);
    expect(marked('no.', [mark([3, 3])])).toBe(`no.<span class="point a">${LABEL}</span>`);
  });

  test('nested marks: the longer lies outside', () => {
    expect(marked('abc', [mark([0, 3], 'long'), mark([0, 1], 'short')])).toBe(
      `<mark class="long"><mark class="short">a</mark></mark>${LABEL}<mark class="long">bc</mark>${LABEL}`,
    );
  });

  test('overlapping marks are cut where they cross', () => {
    expect(marked('abc', [mark([0, 2], 'a'), mark([1, 3], 'b')])).toBe(
      `<mark class="a">a</mark><mark class="b"><mark class="a">b</mark></mark>${LABEL}<mark class="b">c</mark>${LABEL}`,
    );
  });

  test('a mark that reaches beyond the span is labelled where it ends', () => {
    const text = 'One. Two.';
    const whole = [mark([0, 9])];
    expect(marked(text, whole, [0, 4])).toBe('<mark class="a">One.</mark>');
    expect(marked(text, whole, [5, 9])).toBe(`<mark class="a">Two.</mark>${LABEL}`);
  });

  test('text is escaped', () => {
    expect(marked('<b>&', [mark([0, 1])])).toBe(`<mark class="a">&lt;</mark>${LABEL}b&gt;&amp;`);
  });

  test('no character is cut in two', () => {
    expect(marked('a😀b', [mark([2, 3])])).toBe(`a<mark class="a">😀</mark>${LABEL}b`);
  });
});

describe('whatever the marks', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', 'ж', '😀', '<', '&', '"') });
  const cases = texts.chain((text) => {
    const offset = fc.integer({ min: 0, max: text.length });
    const span = fc.tuple(offset, offset).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    return fc.record({ text: fc.constant(text), spans: fc.array(span, { maxLength: 6 }) });
  });
  const markedWhole = (text: string, spans: readonly Span[]) =>
    marked(
      text,
      spans.map((span, index) => mark(span, `m${index}`)),
    );
  const withoutLabels = (piece: PageElement) => {
    for (const label of [...piece.querySelectorAll('i')]) label.remove();
    return piece;
  };

  test('the text stays as it is', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        expect(withoutLabels(parsePiece(markedWhole(text, spans))).textContent).toBe(text);
      }),
    );
  });

  test('elements are balanced: the markup is well-formed XML', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(`<p>${markedWhole(text, spans)}</p>`).close();
      }),
    );
  });

  test('each mark covers its own words, widened to whole characters, and has one label', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const piece = parsePiece(markedWhole(text, spans));
        expect(piece.querySelectorAll('i').length).toBe(spans.length);
        withoutLabels(piece);
        spans.forEach(([start, end], index) => {
          const covered = [...piece.querySelectorAll(`.m${index}`)].map((one) => one.textContent).join('');
          const whole = start === end ? '' : wholeCharacters(text, start, end);
          expect(covered).toBe(whole);
        });
      }),
    );
  });
});

/** The characters that the span touches, by code points. */
function wholeCharacters(text: string, start: number, end: number): string {
  let offset = 0;
  let touched = '';
  for (const character of text) {
    if (offset < end && offset + character.length > start) touched += character;
    offset += character.length;
  }
  return touched;
}
