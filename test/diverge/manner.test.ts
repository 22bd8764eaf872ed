import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alignment } from '../../src/align/alignment.ts';
import type { Example } from '../../src/diverge/check.ts';
import { agency } from '../../src/diverge/checks/agency.ts';
import { antonym } from '../../src/diverge/checks/antonym.ts';
import { modality } from '../../src/diverge/checks/modality.ts';
import { negation } from '../../src/diverge/checks/negation.ts';
import { quantity } from '../../src/diverge/checks/quantity.ts';
import { question } from '../../src/diverge/checks/question.ts';
import { quotation } from '../../src/diverge/checks/quotation.ts';
import { speaker } from '../../src/diverge/checks/speaker.ts';
import { tense } from '../../src/diverge/checks/tense.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import { SEVERITIES } from '../../src/diverge/divergence.ts';
import { Renderings } from '../../src/diverge/renderings.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { segment } from '../../src/text/segment.ts';

const lexicons = readLexicons();

/** Who deviates by a check's findings of its own severity, or at least of medium. */
function named(id: string, least: number, { texts }: Example): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language,
    text,
    ...segment(text, language),
  }));
  const bead = (count: (v: (typeof versions)[number]) => number) => [
    {
      segments: Object.fromEntries(versions.map((v) => [v.language, [...Array(count(v)).keys()]])),
      confidence: 1,
    },
  ];
  const alignment: Alignment = {
    languages: versions.map(({ language }) => language),
    paragraphs: bead(({ paragraphs }) => paragraphs.length),
    sentences: bead(({ sentences }) => sentences.length),
    pairs: { paragraphs: {}, sentences: {} },
  };
  const found = diverge(versions, alignment, lexicons).filter(
    ({ check, severity }) => check === id && SEVERITIES.indexOf(severity) >= least,
  );
  return [...new Set(found.flatMap(({ versions: deviating }) => deviating))].sort();
}

const CHECKS = [negation, modality, quantity, antonym, tense, agency, question, quotation, speaker];

describe.each(CHECKS)('$id', ({ id, severity, examples }) => {
  const least = Math.min(SEVERITIES.indexOf(severity), SEVERITIES.indexOf('medium'));
  test.each(examples ?? [])('names who deviates in $texts', (example) => {
    expect(named(id, least, example)).toEqual([...(example.deviating ?? [])].sort());
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'not',
    'must',
    'can',
    'all',
    '“',
    '”',
    'rise',
    'fall',
    'ne',
    'pas',
    'не',
    'will',
    ':',
    '\u202f',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 30 })
    .map((list) => list.join(' '));

  test('is checked without an exception, and every span lies inside it', () => {
    fc.assert(
      fc.property(text, text, text, text, (en, de, fr, ru) => {
        const texts = { en, de, fr, ru };
        const versions = Object.entries(texts).map(([language, body]) => ({
          language,
          text: body,
          ...segment(body, language),
        }));
        const passage = {
          level: 'sentence' as const,
          confidence: 1,
          moved: [],
          sides: versions.map((v) => ({ language: v.language, text: v.text, units: v.sentences, place: 0 })),
        };
        for (const check of CHECKS)
          for (const { spans } of check.run(passage))
            for (const [language, list] of Object.entries(spans))
              for (const [start, end] of list) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeGreaterThanOrEqual(start);
                expect(end).toBeLessThanOrEqual(texts[language as keyof typeof texts].length);
              }
      }),
      { numRuns: 100 },
    );
  });

  test('of a megabyte in one bead is checked', () => {
    const long = (sentence: string) => sentence.repeat(Math.ceil(250_000 / sentence.length));
    const texts = {
      en: long('not must “rise” without was taken '),
      de: long('nie muss „fallen“ ohne alle wurde genommen '),
      fr: long('ne doit « tomber » sans tous '),
      ru: long('не должны «упасть» без всех '),
    };
    const versions = Object.entries(texts).map(([language, body]) => ({
      language,
      text: body,
      sentences: [[0, body.length] as const],
      paragraphs: [[0, body.length] as const],
      paragraphOf: [0],
    }));
    const segments = { en: [0], de: [0], fr: [0], ru: [0] };
    const passage = {
      level: 'sentence' as const,
      confidence: 1,
      moved: [],
      renderings: new Renderings(versions, [{ segments, confidence: 1 }], lexicons),
      sides: versions.map(({ language, text: body, sentences }) => ({
        language,
        text: body,
        units: sentences,
        place: 0,
      })),
    };
    for (const check of CHECKS) expect([...check.run(passage)].length).toBeLessThan(1000);
  });
});
