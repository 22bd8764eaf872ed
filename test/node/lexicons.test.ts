import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LexiconError, lexiconOf } from '../../src/lexicon/lexicon.ts';
import { encodeLexicon } from '../../src/lexicon/lexicon-file.ts';
import { readLexicons } from '../../src/node/lexicons.ts';

const ENTRY = { source: 'peac', target: 'pac', forward: 0.9, backward: 0.8 };
const FILE = gzipSync(encodeLexicon(lexiconOf('en', 'eo', [ENTRY])));

describe('the folder of lexicons', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const readWith = (bytes: Uint8Array) => {
    writeFileSync(join(folder, 'en-eo.lex.gz'), bytes);
    return readLexicons(undefined, new URL(`file://${folder}/`));
  };

  test('gives the lexicons that lie in it', () => {
    expect(readWith(FILE).renderings('eo', ['pac'], 'en', ['peac'])).toHaveLength(1);
  });

  test.each<[what: string, bytes: Uint8Array, message: string]>([
    ['cut short', FILE.subarray(0, FILE.length - 9), 'the file is damaged or cut short'],
    ['empty', new Uint8Array(), 'the file is damaged or cut short'],
    ['not gzipped', new TextEncoder().encode('concordat-lexicon 2\n'), 'the file is damaged or cut short'],
    ['followed by rubbish', Uint8Array.from([...FILE, 1, 2, 3]), 'the file is damaged or cut short'],
    ['twice over', Uint8Array.from([...FILE, ...FILE]), 'the lexicon is followed by'],
    ['of another version', gzipSync('concordat-lexicon 1\n{}\n'), 'not a lexicon of this version'],
    ['a bomb of 80 MiB', gzipSync(new Uint8Array(80 * 2 ** 20)), 'the file is damaged or cut short'],
  ])('%s: is refused by name', (_, bytes, message) => {
    expect(() => readWith(bytes)).toThrow(LexiconError);
    expect(() => readWith(bytes)).toThrow(`en-eo.lex.gz: ${message}`);
  });
});
