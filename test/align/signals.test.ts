import { describe, expect, test } from 'vitest';
import { fullBand } from '../../src/align/band.ts';
import { type Profile, profile } from '../../src/align/profile.ts';
import { length } from '../../src/align/signals/length.ts';
import { paragraphBoundary } from '../../src/align/signals/paragraph-boundary.ts';
import { punctuation } from '../../src/align/signals/punctuation.ts';
import { words } from '../../src/align/signals/words.ts';
import { adapted } from '../../src/align/sources/adapted.ts';
import { cognates } from '../../src/align/sources/cognates.ts';
import { figures } from '../../src/align/sources/figures.ts';
import { lexical } from '../../src/align/sources/lexicon.ts';
import { type Rendering, translationTables } from '../../src/align/translation.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { version } from './versions.ts';

const read = (language: string, ...sentences: string[]) => profile(version(language, [sentences]));

/** Renderings as `source=target`, the forms' texts. */
function shown(renderings: Iterable<Rendering>, source: Profile, target: Profile): string[] {
  return [...renderings]
    .map((r) => `${source.vocabulary[r.source]!.text}=${target.vocabulary[r.target]!.text}`)
    .sort();
}

describe('length', () => {
  const en = read('en', 'a'.repeat(100), 'a'.repeat(20), 'a'.repeat(60));
  const de = read('de', 'b'.repeat(100), 'b'.repeat(20), 'b'.repeat(60));
  const score = length(en, de);

  test('favours segments of a like length and opposes unlike ones', () => {
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(score(0, 1, 1, 2)).toBeLessThan(0);
    expect(score(0, 1, 1, 3)).toBeGreaterThan(score(0, 1, 1, 2));
  });

  test('says more of long segments than of short ones', () => {
    expect(score(0, 1, 0, 1)).toBeGreaterThan(score(1, 2, 1, 2));
  });

  test('measures against the ratio of the two texts', () => {
    const long = read('de', 'b'.repeat(130), 'b'.repeat(26), 'b'.repeat(78));
    expect(length(en, long)(0, 1, 0, 1)).toBeCloseTo(score(0, 1, 0, 1), 0);
  });
});

describe('punctuation', () => {
  const score = punctuation(
    read('en', 'Is it so?', 'It is.', 'We saw “peace” there.', 'So it was.'),
    read('ru', 'Так ли это?', 'Это так.', 'Там «мир».', 'Было так.'),
  );

  test('favours a question beside a question, a quotation beside a quotation', () => {
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(score(2, 3, 2, 3)).toBeGreaterThan(0);
  });

  test('opposes a question beside a statement, and hardly speaks of two statements', () => {
    expect(score(0, 1, 1, 2)).toBeLessThan(-1);
    expect(Math.abs(score(1, 2, 3, 4))).toBeLessThan(1.5);
  });

  test('a mark in either of two units is a mark of the segment', () => {
    expect(score(0, 2, 0, 1)).toBeGreaterThan(score(1, 2, 0, 1));
  });
});

describe('paragraph boundaries', () => {
  const both = (language: string) =>
    profile(version(language, [['A a.', 'B b.'], ['C c.'], ['D d.', 'E e.', 'F f.']]));
  const score = paragraphBoundary(both('en'), both('de'));

  test('favour a place where both versions begin a paragraph', () => {
    expect(score(2, 2)).toBeGreaterThan(0);
  });

  test('oppose one where one version does, softly', () => {
    expect(score(2, 1)).toBeLessThan(0);
    expect(score(2, 1)).toBeGreaterThan(-3);
  });

  test('say nothing elsewhere', () => {
    expect(score(1, 1)).toBe(0);
  });
});

describe('words', () => {
  const en = read('en', 'Peace came in 1945.', 'War came in 1939.');
  const de = read('de', 'Der Frieden kam 1945.', 'Der Krieg kam 1939.');
  const renderings = [...figures(en, de)];
  const { toTarget, toSource } = translationTables(renderings, en, de);
  const score = words(fullBand(2, 2), en, de, toTarget, toSource);

  test('favour a bead whose words render each other, against one whose words do not', () => {
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(score(0, 1, 1, 2)).toBeLessThan(0);
  });

  test('are, for one word on each side, the ratio of model 1 to chance', () => {
    // One form of five and one of five render each other: log((1 - r) + r · 1 / words in the segment / (1 / words in all)).
    const [figure] = renderings;
    const r = figure!.reliability;
    const forms = (p: Profile, i: number) => p.formStart[i + 1]! - p.formStart[i]!;
    const side = (given: Profile, scored: Profile) =>
      Math.log(1 - r + (r * scored.formTotal) / forms(given, 0) / 1);
    expect(score(0, 1, 0, 1)).toBeCloseTo((side(en, de) + side(de, en)) / 2, 9);
    expect(score(0, 1, 1, 2)).toBeCloseTo(Math.log(1 - r), 9);
  });
});

describe('sources of renderings', () => {
  test('figures: equal values, however they are written', () => {
    const en = read('en', 'It cost 1,500 on 24 June 2019.');
    const de = read('de', 'Am 24. Juni 2019 kostete es 1.500.');
    expect(shown(figures(en, de), en, de)).toEqual(['1500=1500', '2019-06-24=2019-06-24']);
  });

  test('cognates: names across scripts', () => {
    const en = read('en', 'Poroshenko met Lavrov.');
    const ru = read('ru', 'Порошенко встретил Лаврова.');
    expect(shown(cognates(en, ru), en, ru)).toEqual(['lavrov=лавров', 'poroshenko=порошенк']);
  });

  test('the lexicon: words that it knows as renderings of each other, also through English', () => {
    const de = read('de', 'Frieden und Wasser.');
    const ru = read('ru', 'Мир и вода.');
    const found = shown(lexical(de, ru, readLexicons()), de, ru);
    expect(found).toContain('fried=мир');
    expect(found).toContain('wass=вод');
  });

  test('the document itself: forms that share their beads, but not those that meet once', () => {
    const en = read('en', 'The blick stayed.', 'A blick went.', 'One snark came.', 'Nothing else.');
    const de = read('de', 'Der Wumm blieb.', 'Ein Wumm ging.', 'Ein Knorz kam.', 'Sonst nichts.');
    const beads = [0, 1, 2, 3].map((k) => ({ source: [k, k + 1], target: [k, k + 1] }) as const);
    const found = shown(adapted(en, de, beads), en, de);
    expect(found).toContain('blick=wumm');
    expect(found.some((pair) => pair.includes('knorz'))).toBe(false);
  });
});
