import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { FormatError } from '../../src/exchange/format-error.ts';
import { parallelPairs } from '../../src/node/parallel-text.ts';
import { collected } from '../collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TSV = 'the house\tla domo\nthe book\tla libro ĉi\n';
const TMX = `<tmx version="1.4"><header/><body>
<tu><tuv xml:lang="en"><seg>the house</seg></tuv><tuv xml:lang="eo"><seg>la domo</seg></tuv></tu>
<tu><tuv xml:lang="eo"><seg>la libro ĉi</seg></tuv><tuv xml:lang="en"><seg>the book</seg></tuv></tu>
</body></tmx>`;

const read = (path: string, onBytes: (count: number) => void = () => undefined) =>
  collected(parallelPairs(path, 'en', 'eo', onBytes));

describe('a file of parallel text', () => {
  test.each<[name: string, content: string | Uint8Array]>([
    ['pairs.tsv', TSV],
    ['bom.tsv', `\uFEFF${TSV}`],
    ['pairs.tsv.gz', gzipSync(TSV)],
    ['pairs.tmx', TMX],
    ['pairs.TMX.gz', gzipSync(TMX)],
    ['utf-16.tmx', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TMX, 'utf16le')])],
  ])('%s gives its pairs', async (name, content) => {
    expect(await read(file(name, content))).toEqual([
      ['the house', 'la domo'],
      ['the book', 'la libro ĉi'],
    ]);
  });

  test('tells the bytes that were read of it', async () => {
    const packed = gzipSync(TSV.repeat(10_000));
    let bytes = 0;
    await read(file('long.tsv.gz', packed), (count) => {
      bytes += count;
    });
    expect(bytes).toBe(packed.length);
  });

  test.each<[what: string, name: string, content: string | Uint8Array, message: string]>([
    ['a line without a tab', 'bad.tsv', 'a b\tc d\n\nno tab here\n', 'line 3: not two texts with a tab'],
    ['a memory that is no XML', 'no.tmx', 'Hello', 'line 1: not well-formed XML'],
    ['a memory cut short', 'cut.tmx', TMX.slice(0, 200), 'line 3: not well-formed XML'],
    ['a bomb', 'bomb.tmx', '<!DOCTYPE tmx [<!ENTITY a "ha">]><tmx>&a;</tmx>', 'line 1: a document type with'],
    ['a file that is not gzipped', 'no.tsv.gz', TSV, 'is no gzip file, or is damaged'],
    ['a gzip file cut short', 'cut.tsv.gz', gzipSync(TSV).subarray(0, 30), 'is no gzip file, or is damaged'],
    ['bytes that are no text', 'bytes.tsv', Uint8Array.from([0x61, 0x09, 0xe4, 0x0a]), 'is not UTF-8 text'],
  ])('%s is refused, with the file and the line', async (_, name, content, message) => {
    const path = file(name, content);
    await expect(read(path)).rejects.toThrow(FormatError);
    await expect(read(path)).rejects.toThrow(`${path}: ${message}`);
  });

  test('that is not there is named', async () => {
    const path = join(folder, 'none.tsv');
    await expect(read(path)).rejects.toThrow(`${path}: there is no such file`);
    await expect(read(folder)).rejects.toThrow(`${folder}: is a folder, not a file`);
  });
});
