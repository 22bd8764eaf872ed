import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPair } from '../../src/diverge/check-pairs.ts';

const GERMAN = 'Am 24. Juni 2019 trafen wir in Moskau 19 Vertreter der Regionen, die nicht zufrieden waren.';

/** A German sentence against its English translation or a damaged one. */
function checked(target: string) {
  return checkPair({
    id: 1,
    sourceLanguage: 'de',
    targetLanguage: 'en',
    source: GERMAN,
    target,
  });
}

const FAITHFUL = 'On 24 June 2019 we met 19 representatives of the regions in Moscow who were not satisfied.';

describe('a pair of texts', () => {
  test.each([
    ['another number', FAITHFUL.replace('19 rep', '91 rep'), 'number'],
    ['another month', FAITHFUL.replace('June', 'July'), 'date'],
    [
      'words left untranslated',
      FAITHFUL.replace('of the regions', 'der Regionen, die nicht'),
      'untranslated',
    ],
  ])('with %s scores higher than the faithful one and says why', (_, target, check) => {
    const { divergences, score } = checked(target);
    expect(divergences.map((d) => d.check)).toContain(check);
    expect(score).toBeGreaterThan(checked(FAITHFUL).score + 0.2);
  });

  test.each([
    ['a negation dropped', FAITHFUL.replace('not ', '')],
    ['a clause left out', FAITHFUL.replace(' who were not satisfied', '')],
    ['another person', FAITHFUL.replace('On 24', 'With Mr Johnson on 24')],
  ])('with %s scores higher than the faithful one', (_, target) => {
    expect(checked(target).score).toBeGreaterThan(checked(FAITHFUL).score);
  });

  test('names its sides source and target, also where they share a language', () => {
    const [divergence] = checkPair({
      id: 'x',
      sourceLanguage: 'en',
      targetLanguage: 'en',
      source: 'It took 15 years.',
      target: 'It took 50 years.',
    }).divergences;
    expect(Object.keys(divergence!.spans)).toEqual(['source', 'target']);
    expect(divergence!.versions).toEqual(['source', 'target']);
  });

  test('is one passage, however its sentences are divided', () => {
    const { divergences } = checked(
      'On 24 June 2019 we met in Moscow. There were 19 representatives of the regions. They were not satisfied.',
    );
    expect(divergences).toEqual([]);
  });

  test('of which one text is empty diverges, of which both are does not', () => {
    const { divergences, score } = checked('');
    expect(divergences.map(({ check }) => check)).toEqual(['omission']);
    expect(score).toBeGreaterThan(0.9);
    expect(checkPair({ id: 0, sourceLanguage: 'de', targetLanguage: 'en', source: '', target: ' ' })).toEqual(
      {
        id: 0,
        divergences: [],
        score: 0,
      },
    );
  });

  test('has a score between 0 and 1, whatever the texts', () => {
    const languages = fc.constantFrom('de', 'en', 'es', 'fr', 'ru', 'it', 'zh');
    fc.assert(
      fc.property(languages, languages, fc.string(), fc.string(), (from, to, source, target) => {
        const pair = { id: 0, sourceLanguage: from, targetLanguage: to, source, target };
        const { score } = checkPair(pair);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(checkPair(pair)).toEqual(checkPair(pair));
      }),
      { numRuns: 100 },
    );
  });
});
