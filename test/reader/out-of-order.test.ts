import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfOrder } from '../../src/reader/out-of-order.ts';

describe('paragraphs shown out of their text’s order', () => {
  test.each([
    ['none', [0, 1, 2], {}],
    ['one that follows others in the text', [0, 3, 1, 2, 4], { 3: 2 }],
    ['one that the text begins with', [1, 2, 0], { 0: -1 }],
    ['several that moved together', [0, 4, 5, 1, 2, 3], { 4: 3, 5: 3 }],
    ['in a column that lacks paragraphs', [2, 7, 4, 5], { 7: 5 }],
  ])('%s', (_, shown, expected) => {
    expect(Object.fromEntries(outOfOrder(shown))).toEqual(expected);
  });

  test('are as few as leave the others in order, and each follows the last of these before it', () => {
    const columns = fc.uniqueArray(fc.nat(12), { maxLength: 7 });
    fc.assert(
      fc.property(columns, (shown) => {
        const found = outOfOrder(shown);
        const kept = shown.filter((paragraph) => !found.has(paragraph));
        expect(kept).toEqual(kept.toSorted((x, y) => x - y));
        expect(kept.length).toBe(longestInOrder(shown));
        for (const [paragraph, follows] of found)
          expect(follows).toBe(Math.max(-1, ...kept.filter((other) => other < paragraph)));
      }),
    );
  });
});

/** The length of the longest increasing subsequence, by trying all. */
function longestInOrder([first, ...rest]: readonly number[], above = -1): number {
  if (first === undefined) return 0;
  const without = longestInOrder(rest, above);
  return first > above ? Math.max(without, 1 + longestInOrder(rest, first)) : without;
}
