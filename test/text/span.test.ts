import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearOf, type Span } from '../../src/text/span.ts';

/** Stretches in order, apart from one another, none empty. */
const stretches = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })))
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): { readonly span: Span } => {
      const start = at + gap;
      at = start + length;
      return { span: [start, at] };
    });
  });

test('what is clear of stretches overlaps none of them', () => {
  fc.assert(
    fc.property(stretches, stretches, (items, others) => {
      const overlap = ({ span }: { readonly span: Span }) =>
        others.some((other) => span[0] < other.span[1] && other.span[0] < span[1]);
      expect(items.filter(clearOf(others))).toEqual(items.filter((item) => !overlap(item)));
    }),
  );
});
