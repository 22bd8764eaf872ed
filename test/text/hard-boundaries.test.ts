import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import { segment } from '../../src/text/segment.ts';

interface HardCase {
  readonly text: string;
  /** Ends of sentences inside the text. */
  readonly ends: readonly number[];
}

/** The cases of a gold file: one a line, `|` where a sentence ends and another begins, `#` before a heading. */
function cases(language: string): HardCase[] {
  const file = new URL(`./gold/hard-boundaries.${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const sentences = line.split('|');
      const text = sentences.join(' ');
      const ends = sentences.slice(0, -1).map((_, k) => sentences.slice(0, k + 1).join(' ').length);
      return { text, ends };
    });
}

describe('boundaries that are hard to tell', () => {
  test.each(LANGUAGES)('in %s are found, and no others', (language) => {
    const wrong: string[] = [];
    let [hits, found, wanted] = [0, 0, 0];
    const all = cases(language);
    for (const { text, ends } of all) {
      const got = segment(text, language)
        .sentences.map(([, end]) => end)
        .slice(0, -1);
      const right = got.filter((end) => ends.includes(end));
      hits += right.length;
      found += got.length;
      wanted += ends.length;
      // The end of a case is a boundary as well, which a case of one sentence can only keep.
      if (right.length < got.length || right.length < ends.length)
        wrong.push(`${text}  ${JSON.stringify(got)} for ${JSON.stringify(ends)}`);
    }
    const [precision, recall] = [hits / found, hits / wanted];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${language}: ${all.length} cases, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}` +
        wrong.map((line) => `\n  ${line}`).join(''),
    );
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });
});
