import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readLexicons } from '../../src/node/lexicons.ts';
import { concordat } from './concordat.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PAIRS = [
  ['the house', 'la domo'],
  ['the book', 'la libro'],
  ['a book', 'unu libro'],
  ['the old house', 'la malnova domo'],
] as const;
const TSV = PAIRS.map((pair) => `${pair.join('\t')}\n`).join('');
const UNITS = PAIRS.map(
  ([en, eo]) =>
    `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="eo"><seg>${eo}</seg></tuv></tu>\n`,
);
const TMX = `<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n${UNITS.join('')}</body></tmx>`;

function train(out: string, ...files: readonly string[]) {
  return concordat(['lexicon', 'train', '--language', 'eo', '--out', join(folder, out), ...files]);
}

describe('concordat lexicon train', () => {
  test('learns from tab-separated lines, which the aligner then knows', () => {
    const out = 'en-eo.lex.gz';
    const { status, stdout, stderr } = train(out, file('pairs.tsv', TSV));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/en-eo\.lex\.gz: \d+ entries from 4 of 4 pairs\n$/);
    const lexicons = readLexicons(undefined, new URL(`file://${folder}/`));
    const [best] = lexicons
      .renderings('en', ['book'], 'eo', ['libro', 'domo'])
      .sort((x, y) => y.forward - x.forward);
    expect(best?.target).toBe(0);
  });

  test('makes the same bytes of the same pairs, be they lines or a gzipped translation memory', () => {
    const [lines, memory] = [file('pairs.tsv', TSV), file('pairs.tmx.gz', gzipSync(TMX))].map((source, k) => {
      expect(train(`again-${k}.gz`, source).status).toBe(0);
      return readFileSync(join(folder, `again-${k}.gz`));
    });
    expect(lines!.equals(memory!)).toBe(true);
  });

  test('refuses what it cannot read or learn from, with exit 2 and one line', () => {
    const bad = file('bad.tsv', 'a b\tc d\n\nno tab here\n');
    expect(train('refused.gz', bad)).toEqual({
      status: 2,
      stdout: '',
      stderr: `concordat: ${bad}: line 3: not two texts with a tab between them\n`,
    });
    const { status, stderr } = train('refused.gz', file('empty.tsv', ''));
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('no pair of texts in en and eo to learn from'),
    ]);
  });

  test('refuses a language that is the hub itself', () => {
    const { status, stderr } = concordat(['lexicon', 'train', '--language', 'en-GB', '--out', 'x', 'y']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('other than English')]);
  });
});

describe('a glossary', () => {
  const en = file('g.en.txt', 'Zorbling never waits.\nQuimmer comes at once.\nPeace is in the house.\n');
  const de = file('g.de.txt', 'Der Klapfel zaudert gar nie.\nIm Haus herrscht Frieden.\n');
  const TBX =
    '<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>quimmer</term></termSec></langSec>' +
    '<langSec xml:lang="de"><termSec><term>Klapfel</term></termSec></langSec></conceptEntry></body></text></tbx>';
  const beside = (glossary: string) => {
    const { status, stdout } = concordat([
      ...['align', `en=${en}`, `de=${de}`, '--segmented', '--json', '--glossary', glossary],
    ]);
    expect(status).toBe(0);
    const sentences: { segments: Record<string, number[]> }[] = JSON.parse(stdout).sentences;
    return sentences.find(({ segments }) => segments.de!.includes(0))?.segments.en;
  };

  test('of the user makes the aligner find the sentence that has its term', () => {
    expect(beside(file('terms.tsv', 'en\tde\nZorbling\tKlapfel\n'))).toContain(0);
    expect(beside(file('terms.tbx', TBX))).toContain(1);
  });

  test('that cannot be read is refused with its line, by the server’s setting too', () => {
    const bad = file('bad-terms.tsv', 'en\tde\nstate\tStaat\nland, Land\n');
    const message = `concordat: ${bad}: line 3: not two terms with a tab between them\n`;
    expect(concordat(['align', `en=${en}`, `de=${de}`, '--glossary', bad])).toEqual({
      status: 2,
      stdout: '',
      stderr: message,
    });
    const env = { GLOSSARY: bad, DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' };
    expect(concordat(['serve'], { env })).toEqual({ status: 2, stdout: '', stderr: message });
    expect(concordat(['serve', '--help']).stdout).toContain('GLOSSARY');
  });
});
