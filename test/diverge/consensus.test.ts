import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { disagreements, type Row } from '../../src/diverge/consensus.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import { segment } from '../../src/text/segment.ts';

/** A row in one line: `en 15 | es 50 | ru`. A `?` makes a value uncertain. */
function row(line: string): Row {
  return new Map(
    line.split('|').map((part) => {
      const [version, ...values] = part.trim().split(' ');
      return [
        version!,
        values.map((value) => ({
          value: value.replace('?', ''),
          span: [0, 1] as const,
          certainty: value.endsWith('?') ? 0.2 : 1,
        })),
      ];
    }),
  );
}

const verdicts: [string, string][] = [
  ['en 15 | de 15 | es 50 | fr 15 | ru 15', 'es: 50 for 15'],
  ['en 15 | de 15 | es 50 | fr 50 | ru 15', 'es,fr: 50 for 15'],
  ['en 15 | de 15 | es 50 | fr 60 | ru 15', 'es: 50 for 15; fr: 60 for 15'],
  ['en 15 | de 15 | es | fr 15', 'es: – for 15'],
  ['en | de | es 15 | fr', 'es: 15 for –'],
  ['en 15 | de 50', 'split: 50 for 15'],
  ['en 15 | de 15 | es 50 | fr 50', 'split: 50 for 15'],
  ['en 15 | de', 'split: – for 15'],
  ['en 15 19 | de 15 19 | es 19 15', ''],
  ['en 1? | de | es', ''],
  ['en 1? | de 1 | es 1', ''],
  ['en 15', ''],
];

describe('the consensus', () => {
  test.each(verdicts)('on %s: %s', (line, verdict) => {
    const shown = disagreements(row(line)).map(
      ({ deviating, split, expected, found }) =>
        `${split ? 'split' : deviating.join()}: ${found ?? '–'} for ${expected ?? '–'}`,
    );
    expect(shown.join('; ')).toBe(verdict);
  });

  test('names the same versions in whatever order they stand', () => {
    const value = fc.constantFrom('15', '50', '');
    fc.assert(
      fc.property(fc.tuple(value, value, value, value, value), (values) => {
        const parts = ['en', 'de', 'es', 'fr', 'ru'].map((v, k) => `${v} ${values[k]}`.trim());
        const verdict = (list: string[]) =>
          disagreements(row(list.join('|')))
            .map(({ deviating, split }) => `${split} ${[...deviating].sort()}`)
            .sort();
        expect(verdict([...parts].reverse())).toEqual(verdict(parts));
      }),
    );
  });
});

describe('the findings of a document', () => {
  const sentences = [
    'We met 19 states.',
    'It is 15 years.',
    'Is it so?',
    'Nobody came.',
    'Putin spoke in Moscow.',
    'Not now.',
  ];
  const text = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    .map((list) => list.join(' '));
  const version = (language: string) => text.map((t) => ({ language, text: t, ...segment(t, language) }));
  const documents = fc.tuple(version('en'), version('en-GB'), version('en-US'));

  test('have a span in every version, inside its text', () => {
    fc.assert(
      fc.property(documents, (versions) => {
        for (const { spans } of diverge(versions, align(versions)))
          for (const { language, text: whole } of versions) {
            expect(spans[language]!.length).toBeGreaterThan(0);
            for (const [start, end] of spans[language]!) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(whole.length);
            }
          }
      }),
      { numRuns: 50 },
    );
  });

  test('are the same at every run, and none where all versions are one text', () => {
    fc.assert(
      fc.property(documents, (versions) => {
        const alignment = align(versions);
        expect(diverge(versions, alignment)).toEqual(diverge(versions, alignment));
        const same = versions.map(({ language }) => ({ ...versions[0], language }));
        expect(diverge(same, align(same))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
