import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainModel1 } from '../../src/lexicon/ibm1.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { encodeLexicon } from '../../src/lexicon/lexicon-file.ts';
import { NumberedPairs } from '../../src/lexicon/numbered-pairs.ts';
import { Training } from '../../src/lexicon/train.ts';

type Pair = readonly [source: string, target: string];

function trained(pairs: readonly Pair[], entries = 1000): Lexicon {
  const training = new Training('en', 'de');
  for (const [source, target] of pairs) training.add(source, target);
  return training.lexicon({ entries, rounds: 8 });
}

/** The entries as `source=target`. */
function entriesOf({ sourceStems, targetStems, start, targets }: Lexicon): string[] {
  return Array.from({ length: sourceStems.size }, (_, s) =>
    Array.from(targets.subarray(start[s], start[s + 1]), (t) => `${sourceStems.at(s)}=${targetStems.at(t)}`),
  ).flat();
}

const HOUSE: readonly Pair[] = [
  ['the house', 'das Haus'],
  ['the book', 'das Buch'],
  ['a book', 'ein Buch'],
  ['the old house', 'das alte Haus'],
];

describe('training', () => {
  test('finds which word renders which, though they always come in company', () => {
    expect(entriesOf(trained(HOUSE, 3))).toEqual(['book=buch', 'hous=haus', 'the=das']);
  });

  test('leaves out a word over against a phrase, for its head would learn the whole phrase', () => {
    const training = new Training('en', 'de');
    expect(training.add('free kick', 'Freistoß')).toBe(false);
    expect(training.add('to make up one’s mind', 'sich entschließen')).toBe(true);
    expect(training.add('kick', 'Tritt')).toBe(true);
    expect(entriesOf(training.lexicon({ entries: 100, rounds: 5 }))).toContain('kick=tritt');
    expect(training.size).toBe(2);
  });

  test('learns nothing from an empty side or an endless sentence', () => {
    const training = new Training('en', 'de');
    expect(training.add('', 'Haus')).toBe(false);
    expect(training.add('12 : 40', 'Haus')).toBe(false);
    expect(training.add('house '.repeat(61), 'Haus '.repeat(61))).toBe(false);
    expect(training.add(`${'a'.repeat(2000)}`, 'Haus')).toBe(false);
    expect(training.lexicon({ entries: 10, rounds: 5 }).targets).toHaveLength(0);
  });

  test('tells how rare a stem is in the texts: ln(texts / texts that have it)', () => {
    const { sourceStems, sourceIdf } = trained(HOUSE);
    const idf = (stem: string) => sourceIdf[sourceStems.find(stem)];
    expect(idf('the')).toBeCloseTo(Math.log(4 / 3));
    expect(idf('hous')).toBeCloseTo(Math.log(4 / 2));
  });

  test('gives the same bytes at every run', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a b', 'b c', 'c'), fc.constantFrom('x', 'y x', 'z')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, (texts) => {
        expect(encodeLexicon(trained(texts))).toEqual(encodeLexicon(trained(texts)));
      }),
    );
  });

  test('shows its progress, from nothing to all', () => {
    const shares: number[] = [];
    const training = new Training('en', 'de');
    for (const [source, target] of HOUSE) training.add(source, target);
    training.lexicon({ entries: 10, rounds: 3, progress: (share) => shares.push(share) });
    expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

describe('model 1 in agreement', () => {
  test('gives one round’s probabilities as by hand', () => {
    // One pair, a b – x: uniform tables make each of the three source words (the empty one too) render x with 1/3, and
    // x or nothing be rendered by a with 1/2 each; a link counts 1/3 · 1/2 = 1/6.
    const pairs = new NumberedPairs();
    pairs.add([1, 2], [1]);
    const [a] = trainModel1(pairs, 1);
    expect(a).toMatchObject({ source: 1, target: 1 });
    expect(a!.count).toBeCloseTo(1 / 6);
    expect(a!.forward).toBeCloseTo(1);
    expect(a!.backward).toBeCloseTo(1 / 6 / (1 / 6 + 1 / 6));
  });

  test('gives of every word no more than the whole', () => {
    const word = fc.integer({ min: 1, max: 6 });
    const side = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 8 }), (texts) => {
        const pairs = new NumberedPairs();
        for (const [source, target] of texts) pairs.add(source, target);
        const found = trainModel1(pairs, 4);
        for (const given of ['source', 'target'] as const)
          for (const group of Map.groupBy(found, (pair) => pair[given]).values()) {
            const sum = group.reduce((s, p) => s + (given === 'source' ? p.forward : p.backward), 0);
            expect(sum).toBeLessThan(1 + 1e-9);
          }
      }),
    );
  });
});
