import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EmbeddingServer } from '../embeddings/embedding-server.ts';
import { sendJson } from '../remote/local-service.ts';
import { concordat } from './concordat.ts';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'concordat-embeddings-'));
const cache = join(folder, 'vectors');
const env = { EMBEDDINGS_CACHE_DIR: cache, EMBEDDINGS_KEY: 'secret' };
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const en = file('en.txt', 'We met 19 delegations. The talks were long.');
const de = file('de.txt', 'Wir trafen 19 Delegationen. Die Gespräche waren lang.');
const eo = file('eo.txt', 'Ni renkontis 19 delegaciojn. La paroladoj estis longaj.');

/** Runs the command while this process goes on, so that it can answer it. */
function running(args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { ...process.env, ...env } },
      (_, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('concordat align --embeddings', () => {
  test('asks for vectors once and keeps them', async () => {
    await using server = await EmbeddingServer.open();
    const args = ['align', `en=${en}`, `de=${de}`, '--json'];
    const options = ['--embeddings', server.url, '--embeddings-model', 'hashed'];
    for (const _ of ['asking', 'kept']) {
      const { status, stdout, stderr } = await running([...args, ...options]);
      expect([status, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout).warnings).toEqual([]);
    }
    expect(
      server.asked.map(({ model, authorization, input }) => [model, authorization, input.length]),
    ).toEqual([['hashed', 'Bearer secret', 4]]);
    expect(
      readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith('.vec')),
    ).toHaveLength(4);
  });

  test('goes on without them, and says so in the result and on standard error', async () => {
    await using server = await EmbeddingServer.open((_, response) =>
      sendJson(response, { error: 'no such model' }, 404),
    );
    const files = [`en=${en}`, `eo=${eo}`];
    const { status, stdout, stderr } = await running([
      'align',
      ...files,
      '--json',
      '--embeddings',
      server.url,
      '--embeddings-model',
      'other',
    ]);
    expect(status).toBe(0);
    const { sentences, warnings } = JSON.parse(stdout);
    expect(sentences).toHaveLength(2);
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['no-lexicon', 'no-embeddings']);
    for (const { message } of warnings) expect(stderr).toContain(`warning: ${message}\n`);
    expect(stderr).not.toContain('secret');
  });

  test('is never used unless it is named', () => {
    const unreachable = { EMBEDDINGS_URL: 'http://127.0.0.1:9', EMBEDDINGS_MODEL: 'hashed' };
    const { status, stderr } = concordat(['align', `en=${en}`, `de=${de}`, '--json'], { env: unreachable });
    expect([status, stderr]).toEqual([0, '']);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no model', ['--embeddings', 'http://127.0.0.1:9'], /--embeddings-model go together/],
    ['no service', ['--embeddings-model', 'hashed'], /--embeddings-model go together/],
    [
      'no URL',
      ['--embeddings', 'localhost', '--embeddings-model', 'm'],
      /must be an http:\/\/ or https:\/\/ URL/,
    ],
    [
      'a password',
      ['--embeddings', 'http://me:secret@127.0.0.1:9', '--embeddings-model', 'm'],
      /must not hold a name or password/,
    ],
  ];
  test.each(wrong)('%s is bad usage', (_, options, message) => {
    const { status, stderr } = concordat(['align', `en=${en}`, `de=${de}`, ...options]);
    expect(stderr).toMatch(message);
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
  });
});

describe('the service’s settings', () => {
  test('are told by its help', () => {
    const { stdout } = concordat(['serve', '--help']);
    for (const name of ['EMBEDDINGS_URL', 'EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY', 'EMBEDDINGS_CACHE_DIR'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  const wrong: [object, RegExp][] = [
    [{ EMBEDDINGS_URL: 'http://127.0.0.1:9' }, /EMBEDDINGS_MODEL: is needed beside EMBEDDINGS_URL/],
    [{ EMBEDDINGS_MODEL: 'm' }, /EMBEDDINGS_URL: is needed beside EMBEDDINGS_MODEL/],
    [{ EMBEDDINGS_URL: 'ftp://127.0.0.1', EMBEDDINGS_MODEL: 'm' }, /EMBEDDINGS_URL: must be an http/],
    [{ EMBEDDINGS_KEY: 'a b' }, /EMBEDDINGS_KEY: must be one word/],
  ];
  test.each(wrong)('%j is refused by name', (environment, message) => {
    const { status, stderr } = concordat(['serve'], { env: environment });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
