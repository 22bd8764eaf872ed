import { describe, expect, test } from 'vitest';
import { corrupted } from '../../bench/pair-model/corruptions.ts';
import { areaUnderCurve, calibrationError, recallAt, reliability } from '../../bench/pair-model/figures.ts';
import type { LabelledPair } from '../../bench/pair-model/labelled-pairs.ts';
import { fitLogistic, logOdds } from '../../bench/pair-model/regression.ts';

const scored = (divergent: readonly number[], others: readonly number[]) => [
  ...divergent.map((score) => ({ score, isDivergent: true })),
  ...others.map((score) => ({ score, isDivergent: false })),
];

describe('figures', () => {
  test('the area under the curve counts ties as half', () => {
    expect(areaUnderCurve(scored([0.9, 0.8], [0.1, 0.8]))).toBe(0.875);
  });

  test('recall is taken above the score that so many others reach', () => {
    expect(recallAt(0.02, scored([0.9, 0.2], [0.1, 0.3, 0.1, 0.1]))).toBe(0.5);
  });

  test('scores that are right on the average have no calibration error', () => {
    expect(calibrationError(reliability(scored([0.5, 0.5], [0.5, 0.5])))).toBe(0);
    expect(calibrationError(reliability(scored([0.9], [0.9])))).toBeCloseTo(0.4);
  });
});

describe('logistic regression', () => {
  const observe = (evidence: Record<string, number>, isDivergent: boolean, weight = 1) => ({
    evidence,
    isDivergent,
    weight,
  });

  test('finds the log-odds of a table of two rows', () => {
    const rows = [
      observe({ finding: 1 }, true, 9),
      observe({ finding: 1 }, false, 1),
      observe({}, true, 1),
      observe({}, false, 4),
    ];
    const { prior, weights } = fitLogistic(rows, 1e-9, {});
    expect(prior).toBeCloseTo(Math.log(1 / 4));
    expect(prior + weights.finding!).toBeCloseTo(Math.log(9));
  });

  test('leaves out what would speak against, keeps what is given, shrinks by the ridge', () => {
    const rows = [
      observe({ good: 1, bad: 0 }, true),
      observe({ good: 0, bad: 1 }, false),
      observe({ good: 1, bad: 1 }, true),
    ];
    const loose = fitLogistic(rows, 0.1, { length: 0.2 });
    expect(loose.weights).not.toHaveProperty('bad');
    expect(loose.weights.length).toBe(0.2);
    const firm = fitLogistic(rows, 10, {});
    expect(firm.weights.good).toBeLessThan(loose.weights.good!);
    expect(logOdds(firm, { good: 2, unknown: 5 })).toBeCloseTo(firm.prior + 2 * firm.weights.good!);
  });
});

describe('damage', () => {
  const pair = (id: number, source: string, target: string): LabelledPair => ({
    id,
    sourceLanguage: 'de',
    targetLanguage: 'en',
    source,
    target,
    isDivergent: false,
    category: 'ok',
    set: 'test',
    group: `${id}`,
  });
  const pairs = [
    pair(
      1,
      'Am Montag, dem 3. Juni, kamen sie nicht nach Berlin.',
      'On Monday, 3 June, they did not come to Berlin.',
    ),
    pair(
      2,
      'Wir haben in Moskau 15 Tage gewartet, doch es half wenig.',
      'We waited in Moscow for 15 days, but it was of little help.',
    ),
    pair(
      3,
      'Der Minister sagte, dass alle Staaten zustimmen.',
      'The minister said, in short, that all states agree.',
    ),
  ]; // prettier-ignore

  test('is the same each time, of many kinds, and leaves the source and the group', () => {
    const damaged = corrupted(pairs, 11);
    expect(corrupted(pairs, 11)).toEqual(damaged);
    expect(new Set(damaged.map(({ category }) => category)).size).toBeGreaterThan(7);
    for (const made of damaged) {
      const plain = pairs.find(({ group }) => group === made.group)!;
      expect(made.source).toBe(plain.source);
      expect(made.target).not.toBe(plain.target);
      expect(made.isDivergent).toBe(true);
    }
  });
});
