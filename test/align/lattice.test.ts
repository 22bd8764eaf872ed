import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Band, bandAround, fullBand } from '../../src/align/band.ts';
import { type BeadScorer, Lattice, SHAPES } from '../../src/align/lattice.ts';

const PRIORS = Float64Array.from(SHAPES, (s) =>
  Math.log(1 / (1 + s.sources * s.sources + s.targets * s.targets)),
);
const nowhere = () => 0;

/** A scorer that knows no rule: any LLR for any bead. */
function arbitraryScorer(scores: readonly number[]): BeadScorer {
  return (i0, i1, j0, j1) => scores[(i0 * 31 + i1 * 7 + j0 * 17 + j1 * 3) % scores.length]!;
}

/** Probability of every node by listing all alignments: the oracle. */
function enumerated(n: number, m: number, score: BeadScorer): number[][] {
  const mass = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  let total = 0;
  const walk = (i: number, j: number, log: number, path: [number, number][], inserted: boolean) => {
    if (i === n && j === m) {
      total += Math.exp(log);
      for (const [x, y] of path) mass[x]![y]! += Math.exp(log);
      return;
    }
    for (const [s, { sources, targets }] of SHAPES.entries()) {
      if (i + sources > n || j + targets > m || (inserted && targets === 0)) continue;
      const llr = sources && targets ? score(i, i + sources, j, j + targets) : 0;
      walk(
        i + sources,
        j + targets,
        log + PRIORS[s]! + llr,
        [...path, [i + sources, j + targets]],
        sources === 0,
      );
    }
  };
  walk(0, 0, 0, [[0, 0]], false);
  return mass.map((row) => row.map((x) => x / total));
}

const sizes = { n: fc.integer({ min: 0, max: 4 }), m: fc.integer({ min: 0, max: 4 }) };
const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 5, maxLength: 20 });

describe('the lattice of a pair', () => {
  test('gives every boundary the probability that listing all alignments gives it', () => {
    fc.assert(
      fc.property(sizes.n, sizes.m, scores, (n, m, llrs) => {
        const score = arbitraryScorer(llrs);
        const lattice = new Lattice(fullBand(n, m), score, nowhere);
        const { nodes } = lattice.posteriors(PRIORS);
        const wanted = enumerated(n, m, score);
        for (let i = 0; i <= n; i += 1)
          for (let j = 0; j <= m; j += 1)
            expect(nodes[lattice.band.node(i, j)]).toBeCloseTo(wanted[i]![j]!, 9);
      }),
    );
  });

  test('knows that both ends are boundaries, and how many units the beads hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), scores, (n, m, llrs) => {
        const lattice = new Lattice(fullBand(n, m), arbitraryScorer(llrs), nowhere);
        const { nodes, shapes } = lattice.posteriors(PRIORS);
        expect(nodes[lattice.band.node(0, 0)]).toBeCloseTo(1, 9);
        expect(nodes[lattice.band.node(n, m)]).toBeCloseTo(1, 9);
        const units = SHAPES.reduce((sum, shape, s) => sum + shape.sources * shapes[s]!, 0);
        expect(units).toBeCloseTo(n, 6);
      }),
    );
  });

  test('lists each alignment once: of adjacent one-sided beads the source’s come first', () => {
    const lattice = new Lattice(fullBand(1, 1), () => -1e9, nowhere);
    const { nodes } = lattice.posteriors(PRIORS);
    expect(nodes[lattice.band.node(1, 0)]).toBeCloseTo(1, 9);
    expect(nodes[lattice.band.node(0, 1)]).toBe(0);
  });

  test('refuses a band that admits no alignment', () => {
    const band = new Band(Int32Array.of(0, 3), Int32Array.of(0, 3));
    expect(() => new Lattice(band, () => Number.NEGATIVE_INFINITY, nowhere).posteriors(PRIORS)).toThrow(
      /no alignment/,
    );
  });
});

test('a band that holds every node is the whole search', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), scores, (n, m, llrs) => {
      const band = bandAround(
        [
          [0, 0],
          [n, m],
        ],
        Math.max(n, m),
      );
      const score = arbitraryScorer(llrs);
      const banded = new Lattice(band, score, nowhere).posteriors(PRIORS);
      const whole = new Lattice(fullBand(n, m), score, nowhere).posteriors(PRIORS);
      expect(banded).toEqual(whole);
    }),
  );
});

test('a narrower band gives probabilities too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), scores, (n, llrs) => {
      const band = bandAround(
        Array.from({ length: n + 1 }, (_, k) => [k, k] as const),
        1,
      );
      const { nodes } = new Lattice(band, arbitraryScorer(llrs), nowhere).posteriors(PRIORS);
      for (const probability of nodes) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(nodes[band.node(n, n)]).toBeCloseTo(1, 9);
    }),
  );
});
