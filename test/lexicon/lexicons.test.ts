import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexicons } from '../../src/node/lexicons.ts';

describe('the lexicons that come with the program', () => {
  const lexicons = readLexicons();
  const rendering = (from: string, word: string, to: string, others: string[]) =>
    lexicons.renderings(from, [word], to, others).sort((x, y) => y.forward - x.forward)[0]?.target;

  test('know words between English and each language', () => {
    expect(rendering('en', 'peac', 'de', ['krieg', 'fried'])).toBe(1);
    expect(rendering('en', 'govern', 'fr', ['gouvern', 'voisin'])).toBe(0);
  });

  test('go through English where there is no English', () => {
    expect(rendering('de', 'wass', 'ru', ['хлеб', 'вод'])).toBe(1);
    expect(rendering('ru', 'вод', 'es', ['pan', 'agu'])).toBe(1);
  });

  test('know nothing of a language that they do not cover', () => {
    expect(lexicons.covers('en', 'eo')).toBe(false);
    expect(lexicons.renderings('en', ['peac'], 'eo', ['pac'])).toEqual([]);
  });

  test('tell common words from rare ones, and nothing of unknown ones', () => {
    expect(lexicons.idf('en', 'the')).toBeLessThan(2);
    expect(lexicons.idf('de-AT', 'fried')).toBeGreaterThan(6);
    expect(lexicons.idf('ru', 'и')).toBeLessThan(lexicons.idf('ru', 'мир')!);
    expect(lexicons.idf('en', 'xyzzy')).toBeUndefined();
    expect(lexicons.idf('eo', 'pac')).toBeUndefined();
  });
});

describe('through the hub', () => {
  /** Entries as `hub=other forward backward`. */
  const fromHub = (target: string, ...entries: string[]) =>
    lexiconOf(
      'en',
      target,
      entries.map((entry) => {
        const [pair, forward, backward] = entry.split(' ') as [string, string, string];
        const [source, other] = pair.split('=') as [string, string];
        return { source, target: other, forward: Number(forward), backward: Number(backward) };
      }),
    );

  // German Bank is bank or bench; bank is банк or берег in Russian, bench is скамья alone; German has Ufer as well.
  const lexicons = new Lexicons([
    fromHub('de', 'bank=bank 0.4 0.6', 'bank=ufer 0.2 0.5', 'bench=bank 0.5 0.2'),
    fromHub('ru', 'bank=банк 0.5 0.8', 'bank=берег 0.3 0.4', 'bench=скамь 0.6 0.9'),
  ]);

  test('both directions are sums of products, divided by all that comes through', () => {
    const found = lexicons.renderings('de', ['bank'], 'ru', ['банк', 'скамь']);
    // Forward from Bank: банк .6 · .5 = .30, берег .6 · .3 = .18, скамья .2 · .6 = .12, in all .60.
    // Backward from банк: Bank .8 · .4 = .32, Ufer .8 · .2 = .16, in all .48; from скамья Bank .9 · .5 alone.
    expect(found.map((r) => [r.target, r.forward.toFixed(4), r.backward.toFixed(4)])).toEqual([
      [0, (0.3 / 0.6).toFixed(4), (0.32 / 0.48).toFixed(4)],
      [1, (0.12 / 0.6).toFixed(4), '1.0000'],
    ]);
  });

  test('the probabilities of a word sum to one over all its renderings', () => {
    const forward = lexicons.renderings('de', ['bank'], 'ru', ['банк', 'берег', 'скамь']);
    expect(forward.reduce((sum, r) => sum + r.forward, 0)).toBeCloseTo(1);
    const backward = lexicons.renderings('de', ['bank', 'ufer'], 'ru', ['банк']);
    expect(backward.reduce((sum, r) => sum + r.backward, 0)).toBeCloseTo(1);
  });

  test('the other way round is the mirror image', () => {
    const there = lexicons.renderings('de', ['bank', 'ufer'], 'ru', ['банк', 'берег']);
    const back = lexicons.renderings('ru', ['банк', 'берег'], 'de', ['bank', 'ufer']);
    const mirrored = back.map((r) => ({
      source: r.target,
      target: r.source,
      forward: r.backward,
      backward: r.forward,
    }));
    const sorted = (list: typeof there) => list.map((r) => JSON.stringify(rounded(r))).sort();
    expect(sorted(mirrored)).toEqual(sorted(there));
  });
});

function rounded(r: { source: number; target: number; forward: number; backward: number }) {
  return [r.source, r.target, r.forward.toFixed(6), r.backward.toFixed(6)];
}
