import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinkedSegment, linkWords, type WordLinks } from '../../src/align/links.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { countLinks, type LinkCounts, linkQuality, readWordLinks, reliability } from './word-link-gold.ts';

const LEXICONS = readLexicons();

const segment = (language: string, ...sentences: string[]): LinkedSegment => {
  const text = sentences.join(' ');
  let start = 0;
  const units = sentences.map((sentence) => {
    const unit = [start, start + sentence.length] as const;
    start += sentence.length + 1;
    return unit;
  });
  return { language, text, units };
};

/** Links as words: `Council–Rat`. */
function shown(segments: readonly LinkedSegment[], links: WordLinks, pair: string): string[] {
  const [first, second] = pair.split('-').map((l) => segments.find(({ language }) => language === l)!);
  return links[pair]!.map(({ spans }) =>
    [first!, second!].map(({ text, language }) => text.slice(...spans[language]!)).join('–'),
  );
}

describe('words are linked', () => {
  const linked = (...segments: LinkedSegment[]) => {
    const [first, second] = segments.map(({ language }) => language);
    return shown(segments, linkWords(segments, LEXICONS), `${first}-${second}`);
  };

  test('by the lexicon, whatever their order', () => {
    const found = linked(segment('en', 'We met him yesterday.'), segment('de', 'Gestern trafen wir ihn.'));
    expect(found).toEqual(expect.arrayContaining(['We–wir', 'him–ihn', 'yesterday–Gestern']));
  });

  test('by value, figures of several words as one', () => {
    const found = linked(
      segment('de', 'Der Fonds hat 3,5 Millionen Dollar.'),
      segment('ru', 'В фонде 3 500 000 долларов.'),
    );
    expect(found).toContain('3,5 Millionen–3 500 000');
  });

  test('by sound, across scripts', () => {
    expect(linked(segment('fr', 'Porochenko est venu.'), segment('ru', 'Приехал Порошенко.'))).toContain(
      'Porochenko–Порошенко',
    );
  });

  test('by the parts of a compound', () => {
    const found = linked(
      segment('de', 'Der Staatsbesuch beginnt.'),
      segment('es', 'La visita de Estado empieza.'),
    );
    expect(found).toEqual(expect.arrayContaining(['Staatsbesuch–visita', 'Staatsbesuch–Estado']));
  });

  test('of equal words the one in the same place', () => {
    const segments = [
      segment('en', 'The report is long.', 'The minister has read the report.'),
      segment('es', 'El informe es largo.', 'El ministro ha leído el informe.'),
    ];
    const reports = linkWords(segments, LEXICONS)['en-es']!.filter(
      ({ spans: { en } }) => segments[0]!.text.slice(...en!) === 'report',
    );
    const [first, second] = [segments[1]!.text.indexOf('informe'), segments[1]!.text.lastIndexOf('informe')];
    expect(reports.map(({ spans }) => spans.es![0])).toEqual([first, second]);
  });

  test('not at all where one side has no text', () => {
    expect(linkWords([segment('en', 'Yes.'), { language: 'de', text: 'Ja.', units: [] }], LEXICONS)).toEqual({
      'en-de': [],
    });
  });

  test('two segments of one language are refused', () => {
    expect(() => linkWords([segment('en', 'Yes.'), segment('en', 'No.')], LEXICONS)).toThrow(RangeError);
  });
});

describe('the links made by hand', () => {
  const rows = ['development', 'held-aside'].map((half) => {
    const counts = new Map<string, LinkCounts[]>();
    const alone: LinkCounts[] = [];
    for (const { segments, links } of readWordLinks(
      new URL(`gold/word-links.${half}.txt`, import.meta.url),
    )) {
      for (const [pair, found] of Object.entries(linkWords(segments, LEXICONS))) {
        const [first, second] = pair.split('-') as [string, string];
        const gold = links(first, second);
        counts.set(pair, [...(counts.get(pair) ?? []), countLinks(found, gold, [first, second])]);
        const two = segments.filter(({ language }) => language === first || language === second);
        alone.push(countLinks(linkWords(two, LEXICONS)[pair]!, gold, [first, second]));
      }
    }
    const pairs = [...counts].map(([pair, list]) => ({ pair, ...linkQuality(list) }));
    const whole = [...counts.values()].flat();
    return { half, pairs, whole, all: linkQuality(whole), alone: linkQuality(alone) };
  });

  test.each(rows)('are found: $half', ({ half, pairs, all, alone }) => {
    const line = ({ precision, recall, errorRate }: ReturnType<typeof linkQuality>) =>
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, AER ${errorRate.toFixed(3)}`;
    console.log(
      [
        `word links, ${half}: ${line(all)}; every two versions alone: ${line(alone)}`,
        ...pairs.map((one) => `  ${one.pair}  ${line(one)}`),
      ].join('\n'),
    );
    expect(all.precision).toBeGreaterThanOrEqual(0.93);
    expect(all.recall).toBeGreaterThanOrEqual(0.93);
    expect(all.errorRate).toBeLessThanOrEqual(0.065);
    for (const { errorRate } of pairs) expect(errorRate).toBeLessThanOrEqual(0.12);
    // The other versions bring links and cost no more than noise.
    expect(all.recall).toBeGreaterThan(alone.recall);
    expect(all.errorRate).toBeLessThanOrEqual(alone.errorRate + 0.005);
  });

  test('are as probable as they say, or more', () => {
    const bins = reliability(
      rows.flatMap(({ whole }) => whole),
      [0.5, 0.7, 0.85, 0.95],
    );
    console.log(
      bins
        .map(
          ({ count, promised, kept }) =>
            `word links said to be right with ${promised.toFixed(2)}: ${kept.toFixed(2)} of ${count} are`,
        )
        .join('\n'),
    );
    for (const { count, promised, kept } of bins) {
      expect(count).toBeGreaterThan(50);
      expect(kept).toBeGreaterThan(promised - 0.05);
    }
  });
});

describe('whatever the texts', () => {
  const WORDS = [
    'peace',
    'Frieden',
    'мир',
    'paz',
    '15',
    '1.000,5',
    'the',
    'и',
    'l’ONU',
    'Menschenrechte',
    '😀',
    '–',
  ];
  const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
  const languages = fc.shuffledSubarray(['de', 'en', 'es', 'fr', 'ru', 'tlh'], {
    minLength: 2,
    maxLength: 4,
  });
  const segments = languages
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((language) =>
          fc.array(sentence, { maxLength: 2 }).map((sentences) => segment(language, 'Before.', ...sentences)),
        ),
      ),
    )
    .map((list) => list.map((one) => ({ ...one, units: one.units.slice(1) })));

  test('every link joins two words of the bead, by their exact offsets', () => {
    fc.assert(
      fc.property(segments, (list) => {
        for (const [pair, links] of Object.entries(linkWords(list, LEXICONS)))
          for (const { spans, probability } of links) {
            expect(Object.keys(spans).join('-')).toBe(pair);
            expect(probability).toBeGreaterThan(0);
            expect(probability).toBeLessThanOrEqual(1);
            for (const { language, text, units } of list) {
              const span = spans[language];
              if (span === undefined) continue;
              expect(units.some(([start, end]) => start <= span[0] && span[1] <= end)).toBe(true);
              expect(text.slice(...span)).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}’])?$/u);
              const [before, after] = [text[span[0] - 1] ?? ' ', text[span[1]] ?? ' '];
              expect(`${before}${after}`).toMatch(/^[\s’].$|^.[\sO]$/u);
            }
          }
      }),
    );
  });

  test('turning the versions round turns the links round and changes nothing else', () => {
    const turned = ({ spans, probability }: WordLinks[string][number]) => ({
      spans: Object.fromEntries(Object.entries(spans).reverse()),
      probability,
    });
    const key = (link: WordLinks[string][number]) => JSON.stringify(link);
    fc.assert(
      fc.property(segments, (list) => {
        const forth = linkWords(list, LEXICONS);
        const back = linkWords(list.toReversed(), LEXICONS);
        for (const [pair, links] of Object.entries(forth)) {
          const mirrored = back[pair.split('-').reverse().join('-')]!;
          expect(mirrored.map(turned).map(key).toSorted()).toEqual(links.map(key).toSorted());
        }
      }),
    );
  });

  test('a text of 3,000 words is linked as far as the limit', () => {
    const long = 'peace and war '.repeat(1000).trim();
    const links = linkWords([segment('en', long), segment('de', 'Frieden '.repeat(3000).trim())], LEXICONS);
    expect(Math.max(...links['en-de']!.map(({ spans }) => spans.en![1]))).toBeLessThan(300 * 6);
  });
});
