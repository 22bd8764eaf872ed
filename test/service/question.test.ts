import { expect, test } from 'vitest';
import { questionOf } from '../../src/service/question.ts';
import type { Reading } from '../../src/service/views.ts';
import { RIVERS } from '../reader/fixtures.ts';
import { beads, divergence, documentOf, revision } from '../reader/reading-builder.ts';

const questionOn = (reading: Reading, id: string) =>
  questionOf(reading, reading.divergences.find((one) => one.id === id)!);

test('a question has each version’s passage, words and value, and who deviates', () => {
  const { finding, versions } = questionOn(RIVERS, 'negation');
  expect(finding).toBe('Spanish says that some were rejected, the other four that none was.');
  expect(versions.en).toEqual({
    passage: 'The secretariat received 240 proposals. None of them was rejected.',
    words: ['None'],
    value: 'negated',
    deviates: false,
  });
  expect(versions.es!.deviates).toBe(true);
});

test('what a version lacks is empty', () => {
  expect(questionOn(RIVERS, 'omission').versions.fr).toMatchObject({
    passage: '',
    words: [''],
    deviates: true,
  });
});

test('sentences that stand apart are told apart', () => {
  const [number] = RIVERS.divergences;
  const apart = beads('sentence', [[{}], [{}], [{ en: [0, 1, 3], de: [2], es: [3], fr: [2], ru: [2] }]]);
  const { versions } = questionOf({ ...RIVERS, sentences: apart }, number!);
  expect(versions.en!.passage).toBe(
    'Ladies and gentlemen, welcome to Geneva. The conference has met every year since 1998. … ' +
      'Parliaments have ratified it in nine of them.',
  );
});

test.each([
  ['the beginning', 0, '15 states x', '…'],
  ['the middle', 5000, '…', '…'],
  ['the end', 10_000, '…', '15 states.'],
])('of a passage without end only what stands around the finding is sent, at %s', (_, place, first, last) => {
  const filler = 'x '.repeat(5000);
  const words = `${filler.slice(0, place)}15 states ${filler.slice(place)}`;
  const en = revision('en', [[`${words.trim()}.`]]);
  const de = revision('de', [['50 Staaten.']]);
  const reading: Reading = {
    document: documentOf([en, de]),
    versions: [en, de],
    paragraphs: beads('paragraph', [[{ en: [0], de: [0] }]]),
    sentences: beads('sentence', [[{ en: [0], de: [0] }]]),
    divergences: [
      divergence(
        [en, de],
        'number',
        { check: 'number', bead: 'sentence-0', versions: ['de'], message: 'German says 50, English 15.' },
        { en: '15 states', de: '50 Staaten' },
      ),
    ],
    examined: null,
  };
  const { passage } = questionOn(reading, 'number').versions.en!;
  expect(passage).toContain('15 states');
  expect(passage.length).toBeLessThanOrEqual(3002);
  expect([passage.startsWith(first), passage.endsWith(last)]).toEqual([true, true]);
});
