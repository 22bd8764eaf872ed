import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrated } from '../../src/align/confidence.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

test('confidence is a probability that grows with the posterior, for any number of versions', () => {
  fc.assert(
    fc.property(
      probability,
      probability,
      fc.integer({ min: 2, max: 6 }),
      probability,
      (p, q, versions, oneToOne) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map((x) => calibrated(x, versions, oneToOne));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high!);
      },
    ),
  );
});

test('a pair that is seldom one to one is trusted less', () => {
  expect(calibrated(0.9, 2, 0.7)).toBeLessThan(calibrated(0.9, 2, 0.95));
});
