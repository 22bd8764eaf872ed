import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { fullBand } from '../../src/align/band.ts';
import { MAX_SIDE } from '../../src/align/lattice.ts';
import { profile, sliced } from '../../src/align/profile.ts';
import { vectors as signal } from '../../src/align/signals/vectors.ts';
import { centredVectors, type SentenceVectors } from '../../src/align/vectors.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { HashedVectors } from '../embeddings/hashed-vectors.ts';
import { shown, version } from './versions.ts';

/** Without names or figures; the Russian version leaves one sentence out and adds another. */
const EN_PARTS = [
  [
    'The river has been rising since the morning.',
    'Nobody expected such a flood in summer.',
    'The old bridge is closed.',
  ],
  [
    'Children are taken to school by boat.',
    'Their parents carry food and water into the houses.',
    'Soldiers help the sick.',
    'The doctor sleeps in the church.',
  ],
  [
    'The government has promised money.',
    'Farmers do not believe it.',
    'They remember the last war and the last promise.',
    'Whoever has a horse sells it.',
    'At night the wind is strong.',
  ],
];
const RU_PARTS = [
  ['Река поднимается с утра.', 'Никто не ждал летом такого наводнения, и старый мост закрыт.'],
  [
    'Родители несут в дома еду и воду.',
    'Солдаты помогают больным.',
    'Врач спит в церкви.',
    'Собаки лают весь день.',
  ],
  [
    'Правительство обещало деньги.',
    'Крестьяне этому не верят.',
    'Они помнят последнюю войну.',
    'Они помнят и последнее обещание.',
    'У кого есть лошадь, тот её продаёт.',
    'Ночью дует сильный ветер.',
  ],
];
const EN = version('en', EN_PARTS);
const RU = version('ru', RU_PARTS);
const GOLD = '0=0 1,2=1 3= 4=2 5=3 6=4 =5 7=6 8=7 9=8,9 10=10 11=11'.split(' ');

const hashed = new HashedVectors();

function vectorsOf(
  versions: readonly SegmentedVersion[],
  of: (sentence: string, u: number) => readonly number[],
): SentenceVectors {
  const each = versions.map(({ language, text, sentences }) => [
    language,
    Float32Array.from(sentences.flatMap(([start, end], u) => of(text.slice(start, end), u))),
  ]);
  const dimension = of('x', 0).length;
  return { dimension, of: Object.fromEntries(each) };
}

const computed = (...versions: SegmentedVersion[]) => vectorsOf(versions, (sentence) => hashed.of(sentence));

/** Beads of two versions that are also in the gold. */
function right(versions: readonly SegmentedVersion[], options: Parameters<typeof align>[1]): number {
  const { sentences } = align(versions, options);
  const found = shown(sentences, 'en', 'ru').split(' ');
  return GOLD.filter((bead) => found.includes(bead)).length;
}

describe('sentence vectors in an alignment', () => {
  test('find where a language without lexicon leaves something out', () => {
    const without = shown(align([EN, RU]).sentences, 'en', 'ru');
    const found = shown(align([EN, RU], { vectors: computed(EN, RU) }).sentences, 'en', 'ru');
    expect(without).toContain('3=2 4=3 5=4 6=5');
    expect(found).toContain('4=2 5=3');
    expect(right([EN, RU], { vectors: computed(EN, RU) })).toBeGreaterThan(right([EN, RU], {}));
  });

  test('add to a lexicon and take nothing from it', () => {
    const lexicons = readLexicons();
    const both = right([EN, RU], { lexicons, vectors: computed(EN, RU) });
    expect(both).toBeGreaterThanOrEqual(right([EN, RU], { lexicons }));
  });

  test('that do not tell the sentences apart change nothing', () => {
    const same = vectorsOf([EN, RU], () => [0.6, 0.8, 0]);
    expect(align([EN, RU], { vectors: same })).toEqual(align([EN, RU]));
  });

  test('of one version alone change nothing', () => {
    expect(align([EN, RU], { vectors: computed(EN) })).toEqual(align([EN, RU]));
  });

  test('may have any length', () => {
    const long = vectorsOf([EN, RU], (sentence, u) => hashed.of(sentence).map((x) => x * (u + 1)));
    const beads = (vectors: SentenceVectors) => shown(align([EN, RU], { vectors }).sentences, 'en', 'ru');
    expect(beads(long)).toBe(beads(computed(EN, RU)));
  });

  test('go with the passage that stands elsewhere', () => {
    const en = version('en', [EN_PARTS[0]!, EN_PARTS[2]!]);
    const ru = version('ru', [RU_PARTS[2]!, RU_PARTS[0]!]);
    const lexicons = readLexicons();
    const { sentences } = align([en, ru], { lexicons, vectors: computed(en, ru) });
    expect(shown(sentences, 'en', 'ru')).toBe('0=6 1,2=7 3=0 4=1 5=2,3 6=4 7=5');
    expect(sentences.filter(({ moved }) => moved !== undefined)).toHaveLength(2);
  });

  test('whatever they are leave every unit in one bead, the same at every run', () => {
    const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 24, maxLength: 24 }), (pool) => {
        const vectors = vectorsOf([EN, RU], (sentence, u) => pool[(sentence.length + u) % pool.length]!);
        const { sentences } = align([EN, RU], { vectors });
        const units = (language: string) => sentences.flatMap(({ segments }) => segments[language]!);
        expect(units('en').sort((x, y) => x - y)).toEqual([...EN.sentences.keys()]);
        expect(units('ru').sort((x, y) => x - y)).toEqual([...RU.sentences.keys()]);
        expect(align([EN, RU], { vectors }).sentences).toEqual(sentences);
      }),
      { numRuns: 20 },
    );
  });

  test('that are not one per sentence are refused', () => {
    const { dimension, of } = computed(EN, RU);
    const short = { dimension, of: { ...of, ru: of.ru!.subarray(dimension) } };
    expect(() => align([EN, RU], { vectors: short })).toThrow(
      /12 sentences in ru need as many vectors of 256/,
    );
  });
});

describe('the score of a bead', () => {
  const { dimension, of } = computed(EN, RU);
  const centred = (v: SegmentedVersion) => centredVectors(v, { dimension, of })!;
  const [n, m] = [EN.sentences.length, RU.sentences.length];
  const score = signal(fullBand(n, m), centred(EN), centred(RU));

  test('in a slice of the versions is that of the slice’s own units', () => {
    const [en, ru] = [sliced(profile(EN, centred(EN)), 4, 7), sliced(profile(RU, centred(RU)), 2, 5)];
    const within = signal(fullBand(3, 3), en.vectors!, ru.vectors!);
    for (const k of [0, 1, 2])
      for (const other of [0, 1, 2].filter((l) => l !== k))
        expect(within(k, k + 1, k, k + 1)).toBeGreaterThan(within(k, k + 1, other, other + 1));
  });

  // Beads of the gold against the same with a neighbour in place, half of it missing or a stranger joined.
  const table: [string, [number, number, number, number], [number, number, number, number]][] = [
    ['a translation before its neighbour', [4, 5, 2, 3], [4, 5, 3, 4]],
    ['a joined sentence before its first half', [1, 3, 1, 2], [1, 2, 1, 2]],
    ['a joined sentence before its second half', [1, 3, 1, 2], [2, 3, 1, 2]],
    ['a split sentence before its first half', [9, 10, 8, 10], [9, 10, 8, 9]],
    ['a translation before one with a stranger', [7, 8, 6, 7], [6, 8, 6, 7]],
  ];
  test.each(table)('prefers %s', (_, better, worse) => {
    expect(score(...better)).toBeGreaterThan(score(...worse));
  });

  test('grows with the cosine of the sums of its units, by one law for all beads', () => {
    const beads: { cosine: number; score: number }[] = [];
    for (let i = 1; i <= n; i += 1)
      for (let j = 1; j <= m; j += 1)
        for (let p = 1; p <= Math.min(i, MAX_SIDE); p += 1)
          for (let q = 1; q <= Math.min(j, MAX_SIDE); q += 1) {
            const [x, y] = [sumOf(centred(EN).values, i - p, i), sumOf(centred(RU).values, j - q, j)];
            const cosine = product(x, y) / Math.sqrt(product(x, x) * product(y, y));
            beads.push({ cosine, score: score(i - p, i, j - q, j) });
          }
    beads.sort((a, b) => a.cosine - b.cosine);
    const inside = beads.filter((bead) => Math.abs(bead.score) < 12);
    const [low, high] = [inside[0]!, inside.at(-1)!];
    const slope = (high.score - low.score) / (high.cosine - low.cosine);
    expect(slope).toBeGreaterThan(0);
    for (const bead of inside)
      expect(bead.score).toBeCloseTo(low.score + slope * (bead.cosine - low.cosine), 3);
  });

  function sumOf(values: Float32Array, from: number, to: number): number[] {
    return Array.from({ length: dimension }, (_, k) => {
      let sum = 0;
      for (let u = from; u < to; u += 1) sum += values[u * dimension + k]!;
      return sum;
    });
  }

  function product(x: readonly number[], y: readonly number[]): number {
    return x.reduce((sum, value, k) => sum + value * y[k]!, 0);
  }
});
