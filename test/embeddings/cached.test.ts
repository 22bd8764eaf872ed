import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cached } from '../../src/embeddings/cached.ts';
import type { Embedder } from '../../src/embeddings/embedder.ts';
import { VectorFiles } from '../../src/node/vector-files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'concordat-vectors-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** An embedder that counts what it is asked; a text's vector tells its length. */
function counting(dimension = 3) {
  const asked: string[][] = [];
  const embedder: Embedder = {
    model: 'counting',
    async embed(texts) {
      asked.push([...texts]);
      return texts.map((text) => {
        const vector = new Float32Array(dimension).fill(0);
        const angle = text.length / 10;
        vector[0] = Math.cos(angle);
        vector[dimension - 1] = Math.sin(angle);
        return vector;
      });
    },
  };
  return { asked, embedder };
}

function files(): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());
}

describe('vectors kept on disk', () => {
  test('are asked for once, whoever asks later', async () => {
    const { asked, embedder } = counting();
    const first = await cached(embedder, new VectorFiles(directory, 'm')).embed(['One.', 'Three.', 'One.']);
    const again = await cached(embedder, new VectorFiles(directory, 'm')).embed(['Three.', 'Five', 'One.']);
    expect(asked).toEqual([['One.', 'Three.'], ['Five']]);
    expect(first).toHaveLength(3);
    expect(first[2]).toEqual(first[0]);
    expect([again[0], again[2]]).toEqual([first[1], first[0]]);
  });

  test('are those of one model', async () => {
    const { asked, embedder } = counting();
    await cached(embedder, new VectorFiles(directory, 'm')).embed(['One.']);
    await cached(embedder, new VectorFiles(directory, 'n')).embed(['One.']);
    expect(asked).toEqual([['One.'], ['One.']]);
  });

  test('are one file each, in folders, with their dimension before the values', async () => {
    await cached(counting().embedder, new VectorFiles(directory, 'm')).embed(['One.']);
    const [file, ...others] = files();
    expect(others).toEqual([]);
    expect(file!.slice(directory.length)).toMatch(/^[/\\][0-9a-f]{2}[/\\][0-9a-f]{62}\.vec$/);
    const bytes = readFileSync(file!);
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32LE(4), bytes.length]).toEqual(['CVEC', 3, 20]);
    expect(bytes.readFloatLE(8)).toBeCloseTo(Math.cos(0.4), 6);
  });

  const damages: [string, (bytes: Buffer) => Uint8Array][] = [
    ['empty', () => new Uint8Array()],
    ['cut short', (bytes) => bytes.subarray(0, 15)],
    ['longer', (bytes) => Buffer.concat([bytes, bytes])],
    ['another format', (bytes) => Buffer.concat([Buffer.from('HTML'), bytes.subarray(4)])],
    [
      'a changed value',
      (bytes) => Buffer.concat([bytes.subarray(0, 11), Buffer.of(0x41), bytes.subarray(12)]),
    ],
    [
      'not a number',
      (bytes) => Buffer.concat([bytes.subarray(0, 10), Buffer.of(0xc0, 0x7f), bytes.subarray(12)]),
    ],
  ];
  test.each(damages)('a damaged file (%s) counts as none and is written anew', async (_, damage) => {
    const { asked, embedder } = counting();
    const embed = () => cached(embedder, new VectorFiles(directory, 'm')).embed(['One.']);
    const whole = await embed();
    const [file] = files();
    const bytes = readFileSync(file!);
    writeFileSync(file!, damage(bytes));
    expect(await embed()).toEqual(whole);
    expect(asked).toHaveLength(2);
    expect(readFileSync(file!)).toEqual(bytes);
  });

  test('of a model that has changed under its name are all computed anew', async () => {
    await cached(counting(3).embedder, new VectorFiles(directory, 'm')).embed(['One.', 'Two.']);
    const { asked, embedder } = counting(5);
    const cache = new VectorFiles(directory, 'm');
    const found = await cached(embedder, cache).embed(['One.', 'Two.', 'Three.']);
    expect(found.map((vector) => vector.length)).toEqual([5, 5, 5]);
    expect(asked).toEqual([['Three.'], ['One.', 'Two.', 'Three.']]);
    expect((await cache.read(['One.']))[0]).toHaveLength(5);
  });

  test('take no more room than allowed; what was written first goes first', async () => {
    const texts = Array.from({ length: 600 }, (_, k) => `Sentence ${k}.`);
    const cache = new VectorFiles(directory, 'm', 256 * 60);
    const { embedder } = counting();
    await cached(embedder, cache).embed(texts);
    for (const file of files()) utimesSync(file, new Date(0), new Date(0));
    await cached(embedder, cache).embed(['The last.']);
    expect(files().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(256 * 60);
    expect((await cache.read(['The last.']))[0]).toBeDefined();
    const kept = (await cache.read(texts)).filter((vector) => vector !== undefined);
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.length).toBeLessThan(600);
  });

  test('a place that cannot be written is named', async () => {
    const blocked = join(directory, 'a-file');
    writeFileSync(blocked, '');
    const embedding = cached(counting().embedder, new VectorFiles(blocked, 'm')).embed(['One.']);
    await expect(embedding).rejects.toThrow(/^vectors cannot be kept in .*a-file \(ENOTDIR\)$/);
  });

  test('files that an interrupted run left behind are no vectors and make room in time', async () => {
    const cache = new VectorFiles(directory, 'm', 256 * 100);
    const { embedder } = counting();
    await cached(embedder, cache).embed(['One.']);
    const [file] = files();
    const left = `${file}.left.tmp`;
    writeFileSync(left, 'x'.repeat(90));
    utimesSync(left, new Date(0), new Date(0));
    await cache.write(['One.'], await embedder.embed(['One.']));
    expect(files()).toEqual([file]);
  });
});
