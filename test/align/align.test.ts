import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { Alignment, Bead } from '../../src/align/alignment.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { shown, version } from './versions.ts';

const WORDS = [
  'Moskau',
  'vertrag',
  '2019',
  'frieden',
  'Berlin',
  'bank',
  '15',
  'haus',
  'Orban',
  'wasser',
  '7',
  'tag',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(' ')}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
const versions = (...languages: string[]) =>
  fc.tuple(...languages.map((l) => paragraphs.map((text) => version(l, text))));

/** Every unit of the version, in the order of the beads. */
function units(beads: readonly Bead[], language: string): number[] {
  return beads.flatMap(({ segments }) => segments[language] ?? []);
}

function expectWhole(beads: readonly Bead[], language: string, count: number): void {
  expect([...units(beads, language)].sort((x, y) => x - y)).toEqual(
    Array.from({ length: count }, (_, k) => k),
  );
}

function beadSet(beads: readonly Bead[], languages: readonly string[]): string[] {
  return beads
    .map((bead) => JSON.stringify([languages.map((l) => bead.segments[l]), bead.confidence]))
    .sort();
}

describe('an alignment', () => {
  test('holds every unit of every version exactly once, at both levels and in every pair', () => {
    fc.assert(
      fc.property(versions('de', 'en', 'ru'), (texts) => {
        const alignment = align(texts);
        for (const { language, sentences, paragraphs: ps } of texts) {
          expectWhole(alignment.sentences, language, sentences.length);
          expectWhole(alignment.paragraphs, language, ps.length);
        }
        for (const [pair, beads] of Object.entries(alignment.pairs.sentences))
          for (const language of pair.split('-'))
            expectWhole(beads, language, texts.find((t) => t.language === language)!.sentences.length);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the units of a segment ascending and its confidence a probability', () => {
    fc.assert(
      fc.property(versions('de', 'en', 'fr'), (texts) => {
        for (const { segments, confidence } of align(texts).sentences) {
          for (const segment of Object.values(segments))
            expect([...segment].sort((x, y) => x - y)).toEqual(segment);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nests the finest beads of each pair in the beads of all versions', () => {
    fc.assert(
      fc.property(versions('de', 'en', 'es', 'ru'), (texts) => {
        const alignment = align(texts);
        for (const level of ['sentences', 'paragraphs'] as const)
          for (const [pair, beads] of Object.entries(alignment.pairs[level])) {
            const [a, b] = pair.split('-') as [string, string];
            for (const bead of beads) {
              const holder = alignment[level].find(
                ({ segments }) =>
                  bead.segments[a]!.every((u) => segments[a]!.includes(u)) &&
                  bead.segments[b]!.every((u) => segments[b]!.includes(u)),
              );
              expect(holder).toBeDefined();
            }
          }
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of the versions', () => {
    fc.assert(
      fc.property(
        versions('de', 'en', 'ru'),
        fc.constantFrom([2, 0, 1], [1, 0, 2], [2, 1, 0]),
        (texts, order) => {
          const languages = texts.map((t) => t.language);
          const turned = align(order.map((k) => texts[k]!));
          expect(beadSet(turned.sentences, languages)).toEqual(beadSet(align(texts).sentences, languages));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of two versions is mirrored when they are exchanged', () => {
    fc.assert(
      fc.property(versions('de', 'en'), (texts) => {
        const [de, en] = texts as [SegmentedVersion, SegmentedVersion];
        const forth = align([de, en]).pairs.sentences['de-en']!;
        const back = align([en, de]).pairs.sentences['en-de']!;
        expect(beadSet(back, ['de', 'en'])).toEqual(beadSet(forth, ['de', 'en']));
      }),
      { numRuns: 40 },
    );
  });

  test('of a text with itself is 1:1 throughout', () => {
    const speech = [
      [
        'The ministry has worked with 19 organisations since 2004.',
        'President Putin spoke in Saint Petersburg.',
      ],
      [
        'Is that enough?',
        'We will go on, as the Council of Europe asked.',
        'Georgia and Ukraine are another matter.',
      ],
    ];
    const alignment = align([version('en', speech), version('en-GB', speech), version('en-US', speech)]);
    expect(shown(alignment.sentences, 'en', 'en-GB', 'en-US')).toBe('0=0=0 1=1=1 2=2=2 3=3=3 4=4=4');
    expect(shown(alignment.paragraphs, 'en', 'en-GB', 'en-US')).toBe('0=0=0 1=1=1');
  });

  test('is the same at every run', () => {
    fc.assert(
      fc.property(versions('en', 'ru'), (texts) => {
        expect(align(texts)).toEqual(align(texts));
      }),
      { numRuns: 20 },
    );
  });
});

const EN = [
  [
    'President Putin met 19 delegations in Moscow on 24 June 2019.',
    'The talks in the Kremlin lasted 3 hours.',
  ],
  ['Did Washington answer the letter of 7 May?', 'Its embassy in Berlin has been silent for 5 weeks.'],
  [
    'The Council of Europe will meet in Strasbourg in 2020.',
    'Georgia sent 40 experts.',
    'OSCE observers came from 12 states.',
  ],
];

describe('what the versions do differently', () => {
  const languages = ['en', 'de', 'ru'];
  const lexicons = readLexicons();
  const aligned = (de: string[][], ru: string[][]): Alignment =>
    align([version('en', EN), version('de', de), version('ru', ru)], { lexicons });

  test('a sentence that one version splits is one bead of all and stays 1:1 between the others', () => {
    const { sentences, pairs } = aligned(
      [
        [
          'Präsident Putin traf am 24. Juni 2019 in Moskau 19 Delegationen.',
          'Die Gespräche im Kreml dauerten 3 Stunden.',
        ],
        [
          'Hat Washington den Brief vom 7. Mai beantwortet?',
          'Seine Botschaft in Berlin schweigt seit 5 Wochen.',
        ],
        [
          'Der Europarat tritt 2020 in Straßburg zusammen.',
          'Georgien schickte 40 Experten.',
          'Beobachter der OSZE kamen aus 12 Staaten.',
        ],
      ],
      [
        [
          '24 июня 2019 года в Москве состоялась встреча.',
          'Президент Путин принял 19 делегаций.',
          'Переговоры в Кремле длились 3 часа.',
        ],
        ['Ответил ли Вашингтон на письмо от 7 мая?', 'Его посольство в Берлине молчит уже 5 недель.'],
        [
          'Совет Европы соберётся в Страсбурге в 2020 году.',
          'Грузия прислала 40 экспертов.',
          'Наблюдатели ОБСЕ приехали из 12 государств.',
        ],
      ],
    );
    expect(shown(sentences, ...languages)).toBe('0=0=0,1 1=1=2 2=2=3 3=3=4 4=4=5 5=5=6 6=6=7');
    expect(shown(pairs.sentences['en-de']!, 'en', 'de')).toBe('0=0 1=1 2=2 3=3 4=4 5=5 6=6');
  });

  test('a paragraph that one version lacks is missing there and nowhere else', () => {
    const { sentences, paragraphs } = aligned(
      [
        [
          'Präsident Putin traf am 24. Juni 2019 in Moskau 19 Delegationen.',
          'Die Gespräche im Kreml dauerten 3 Stunden.',
        ],
        [
          'Der Europarat tritt 2020 in Straßburg zusammen.',
          'Georgien schickte 40 Experten.',
          'Beobachter der OSZE kamen aus 12 Staaten.',
        ],
      ],
      [
        [
          '24 июня 2019 года в Москве президент Путин принял 19 делегаций.',
          'Переговоры в Кремле длились 3 часа.',
        ],
        ['Ответил ли Вашингтон на письмо от 7 мая?', 'Его посольство в Берлине молчит уже 5 недель.'],
        [
          'Совет Европы соберётся в Страсбурге в 2020 году.',
          'Грузия прислала 40 экспертов.',
          'Наблюдатели ОБСЕ приехали из 12 государств.',
        ],
      ],
    );
    expect(shown(paragraphs, ...languages)).toBe('0=0=0 1==1 2=1=2');
    expect(shown(sentences, ...languages)).toBe('0=0=0 1=1=1 2==2 3==3 4=2=4 5=3=5 6=4=6');
  });

  test('a paragraph that stands elsewhere in one version is moved, not left out and added', () => {
    const { paragraphs } = aligned(
      [
        [
          'Der Europarat tritt 2020 in Straßburg zusammen.',
          'Georgien schickte 40 Experten.',
          'Beobachter der OSZE kamen aus 12 Staaten.',
        ],
        [
          'Präsident Putin traf am 24. Juni 2019 in Moskau 19 Delegationen.',
          'Die Gespräche im Kreml dauerten 3 Stunden.',
        ],
        [
          'Hat Washington den Brief vom 7. Mai beantwortet?',
          'Seine Botschaft in Berlin schweigt seit 5 Wochen.',
        ],
      ],
      [
        [
          '24 июня 2019 года в Москве президент Путин принял 19 делегаций.',
          'Переговоры в Кремле длились 3 часа.',
        ],
        ['Ответил ли Вашингтон на письмо от 7 мая?', 'Его посольство в Берлине молчит уже 5 недель.'],
        [
          'Совет Европы соберётся в Страсбурге в 2020 году.',
          'Грузия прислала 40 экспертов.',
          'Наблюдатели ОБСЕ приехали из 12 государств.',
        ],
      ],
    );
    expect(shown(paragraphs, ...languages)).toBe('0=1=0 1=2=1 2=0=2');
    expect(paragraphs[2]?.moved).toEqual(['de']);
  });
});

describe('odd input', () => {
  test('fewer than two versions, or two of one language, are refused', () => {
    expect(() => align([version('en', EN)])).toThrow('at least two versions');
    expect(() => align([version('en', EN), version('en', EN)])).toThrow('same language');
  });

  test('a version without units leaves the others to themselves', () => {
    const alignment = align([version('en', EN), version('de', [])]);
    expect(shown(alignment.sentences, 'en', 'de')).toBe('0= 1= 2= 3= 4= 5= 6=');
  });

  test('a thousand equal lines end, in order', () => {
    const lines = Array.from({ length: 1000 }, () => ['* * *']);
    const { sentences } = align([version('en', lines), version('de', lines)]);
    expectWhole(sentences, 'en', 1000);
    expectWhole(sentences, 'de', 1000);
  });
});
