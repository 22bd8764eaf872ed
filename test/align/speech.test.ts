import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { readSeed } from '../../src/node/seeds.ts';
import { readSource } from '../../src/service/source.ts';
import { segment } from '../../src/text/segment.ts';
import { GoldAlignment, strict } from '../gold/gold-alignment.ts';

const SLUG = 'nonprofits-2019-06-24';
const gold = new GoldAlignment(new URL(`../gold/${SLUG}/alignment.txt`, import.meta.url));
const alignment = align(gold.versions(), { lexicons: readLexicons() });

describe('the speech of 24 June 2019', () => {
  test('is divided by the segmenter as it is by hand', async () => {
    const { versions } = await readSeed(SLUG);
    for (const { text: byHand, language, sentences, paragraphOf } of gold.versions()) {
      const seed = versions.find((version) => version.language === language)!;
      const { text } = await readSource(seed.source, { language, field: 'text' });
      const found = segment(text, language);
      const slices = (whole: string, spans: readonly (readonly [number, number])[]) =>
        spans.map(([start, end]) => whole.slice(start, end).replace(/\s+/g, ' '));
      expect(slices(text, found.sentences)).toEqual(slices(byHand, sentences));
      expect(found.paragraphOf).toEqual(paragraphOf);
    }
  });

  test('is aligned as it is by hand', () => {
    const rows = (['paragraph', 'sentence'] as const).map((level) => {
      const pairs = Object.entries(alignment.pairs[`${level}s`]).map(([pair, beads]) => {
        const languages = pair.split('-');
        return { pair, ...strict(beads, gold.beads(level, languages), languages) };
      });
      const mean = pairs.reduce((sum, { f1 }) => sum + f1, 0) / pairs.length;
      const worst = pairs.reduce((low, row) => (row.f1 < low.f1 ? row : low));
      const whole = strict(alignment[`${level}s`], gold.beads(level), gold.languages);
      console.log(
        `${level}s: strict F1, mean of ${pairs.length} pairs ${mean.toFixed(3)}, worst ${worst.pair} ${worst.f1.toFixed(3)}, ` +
          `whole beads ${whole.f1.toFixed(3)}`,
      );
      return { level, mean };
    });
    expect(rows.find(({ level }) => level === 'paragraph')!.mean).toBeGreaterThanOrEqual(0.98);
    expect(rows.find(({ level }) => level === 'sentence')!.mean).toBeGreaterThanOrEqual(0.93);
  });
});
