import { describe, expect, test } from 'vitest';
import type { Divergence } from '../../src/diverge/divergence.ts';
import { underSettings } from '../../src/diverge/settings.ts';
import { withHabits } from '../../src/diverge/systematic.ts';

function finding(bead: number, rest: Partial<Divergence> = {}): Divergence {
  return {
    ...{ check: 'name', category: 'Accuracy/Mistranslation', severity: 'high', confidence: 0.9 },
    ...{ versions: ['es'], split: false, level: 'sentence', bead, messageId: 'differ' },
    data: { expected: 'Kiev', found: 'Kyiv' },
    values: { en: 'Kiev', de: 'Kiev', es: 'Kyiv' },
    spans: {
      en: [[10 * bead, 10 * bead + 4]],
      de: [[10 * bead, 10 * bead]],
      es: [[10 * bead, 10 * bead + 4]],
    },
    message: 'Spanish says Kyiv, English and German say Kiev.',
    ...rest,
  };
}

const times = (count: number, rest?: Partial<Divergence>) =>
  Array.from({ length: count }, (_, bead) => finding(bead, rest));

describe('what recurs in the same way', () => {
  test('is one note of low severity with all its places', () => {
    const [note, ...rest] = withHabits([...times(7), finding(9, { check: 'date' })]);
    expect(note).toMatchObject({
      ...{ severity: 'low', bead: 0, messageId: 'habit' },
      message: '7 times in the same way, and noted once: Spanish says Kyiv, English and German say Kiev.',
    });
    expect(note!.spans.es).toHaveLength(7);
    expect(rest.map(({ check }) => check)).toEqual(['date']);
  });

  const left: [string, Divergence[]][] = [
    ['four times is not enough', times(4)],
    ['five times in one passage is one place', Array.from({ length: 5 }, () => finding(3))],
    [
      'other values are other differences',
      times(8).map((one, k) => ({ ...one, data: { ...one.data, found: `${k}` } })),
    ],
    ['what is left out is never a habit', times(8, { check: 'omission', messageId: 'omission', data: {} })],
    ['what is missing is never a habit', times(8, { messageId: 'missing', data: { expected: '15' } })],
  ];
  test.each(left)('%s', (_, found) => {
    expect(withHabits(found)).toEqual(found);
  });
});

describe('settings', () => {
  const usual = new Map([['name', 'high' as const]]);
  const name = (
    setting: Partial<{ on: boolean; minConfidence: number; severity: 'info' | 'low' | 'medium' }>,
  ) => ({
    name: { on: true, minConfidence: 0, ...setting },
  });

  test('switch a check off, withhold the less sure and regrade', () => {
    const found = [finding(1), finding(2, { severity: 'low' }), finding(3, { confidence: 0.5 })];
    const severities = (settings: Parameters<typeof underSettings>[1]) =>
      underSettings(found, settings, usual).map(({ bead, severity }) => `${bead} ${severity}`);
    expect(severities({})).toEqual(['1 high', '2 low', '3 high']);
    expect(severities({ date: { on: false, minConfidence: 0 } })).toEqual(['1 high', '2 low', '3 high']);
    expect(severities(name({ on: false }))).toEqual([]);
    expect(severities(name({ minConfidence: 0.6 }))).toEqual(['1 high', '2 low']);
    expect(severities(name({ severity: 'medium' }))).toEqual(['1 medium', '2 low', '3 medium']);
    expect(severities(name({ severity: 'info' }))).toEqual(['1 info', '2 info', '3 info']);
  });
});
