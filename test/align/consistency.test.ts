import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Boundaries, BoundaryRows } from '../../src/align/boundaries.ts';
import { consistent } from '../../src/align/consistency.ts';
import { decodeCuts } from '../../src/align/cuts.ts';
import { PairTable } from '../../src/align/pair-table.ts';

/** Boundaries of a text of `rows` units from `i:j` or `i:j=probability`. */
function boundaries(rows: number, ...entries: string[]): Boundaries {
  const made = new BoundaryRows(rows + 1);
  const read = entries.map((entry) => /^(\d+):(\d+)(?:=(.+))?$/.exec(entry)!.slice(1));
  for (let i = 0; i <= rows; i += 1) {
    for (const [row, j, p] of read) if (Number(row) === i) made.add(Number(j), Number(p ?? 1));
    made.endRow();
  }
  return made.finished();
}

/** Of versions a, b, c: a–b, a–c and b–c. */
function three(ab: Boundaries, ac: Boundaries, bc: Boundaries): PairTable<Boundaries> {
  return new PairTable(3, (a, b) => (a === 0 ? (b === 1 ? ab : ac) : bc));
}

describe('boundaries', () => {
  const entries = fc.uniqueArray(
    fc.record({ i: fc.nat(6), j: fc.nat(5), p: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    { selector: ({ i, j }) => `${i}:${j}` },
  );

  test('are found where they were put, and are the same turned twice', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const sorted = [...list].sort((x, y) => x.i - y.i || x.j - y.j);
        const made = boundaries(6, ...sorted.map(({ i, j, p }) => `${i}:${j}=${p}`));
        for (const { i, j, p } of list) {
          expect(made.at(i, j)).toBe(p);
          expect(made.transposed(5).at(j, i)).toBe(p);
        }
        const twice = made.transposed(5).transposed(6);
        expect([twice.start, twice.j, twice.probability]).toEqual([made.start, made.j, made.probability]);
      }),
    );
  });
});

describe('what a third version says', () => {
  test('speaks for a boundary that it shares, and against one that it has elsewhere', () => {
    const ab = boundaries(2, '0:0', '1:1=0.6', '1:2=0.4', '2:2');
    const pairs = three(ab, boundaries(2, '0:0', '1:1', '2:2'), boundaries(2, '0:0', '1:1', '2:2'));
    const found = consistent(pairs, [2, 2, 2]).of(0, 1);
    expect(found.at(1, 1)).toBeGreaterThan(0.6);
    expect(found.at(1, 2)).toBeLessThan(0.4);
  });

  test('is nothing where it joins what stands on both sides', () => {
    const ab = boundaries(2, '0:0', '1:1=0.9', '2:2');
    const pairs = three(ab, boundaries(2, '0:0', '2:1'), boundaries(2, '0:0', '2:1'));
    expect(consistent(pairs, [2, 2, 1]).of(0, 1).at(1, 1)).toBeCloseTo(0.9, 9);
  });

  test('is nothing where it lacks what stands between two boundaries', () => {
    // c has the first unit alone: it cannot tell 1:1 from 1:2, 2:1 and 2:2.
    const ab = boundaries(2, '0:0', '1:1=0.9', '2:2');
    const c = ['0:0', '1:1', '2:1'];
    const found = consistent(three(ab, boundaries(2, ...c), boundaries(2, ...c)), [2, 2, 1]).of(0, 1);
    expect(found.at(1, 1)).toBeCloseTo(0.9, 9);
    expect(found.at(1, 2)).toBe(0);
    expect(found.at(2, 1)).toBe(0);
  });
});

describe('cuts', () => {
  const cutsOf = (pair: Boundaries, counts: readonly number[]) =>
    decodeCuts(consistent(new PairTable(2, () => pair), counts), counts);

  test('are the boundaries that are more probable than not', () => {
    const pair = boundaries(3, '0:0', '1:1=0.9', '2:2=0.2', '3:3');
    expect(cutsOf(pair, [3, 3])).toEqual([
      [0, 0],
      [1, 1],
      [3, 3],
    ]);
  });

  test('of texts that leave no boundary probable are the least improbable ones, where a bead would be too wide', () => {
    const n = 12;
    const diagonal = Array.from({ length: n - 1 }, (_, k) => `${k + 1}:${k + 1}=0.1`);
    const pair = boundaries(n, '0:0', ...diagonal, `${n}:${n}`);
    expect(cutsOf(pair, [n, n])).toHaveLength(n + 1);
  });
});
