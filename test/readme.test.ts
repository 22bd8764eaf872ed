import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Server, startServer } from '../src/server.ts';
import { concordat } from './cli/concordat.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SPEECH = join(ROOT, 'seeds/speeches/nonprofits-2019-06-24');
const commands = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^ {4}\S/.test(line))
  .map((line) => line.trim());

const folder = mkdtempSync(join(tmpdir(), 'concordat-readme-'));
const env = { DATA_DIR: join(folder, 'cli') };
let server: Server;

beforeAll(async () => {
  copyFileSync(join(SPEECH, 'page.en.txt'), join(folder, 'speech.en.txt'));
  copyFileSync(join(SPEECH, 'ru.txt'), join(folder, 'speech.ru.txt'));
  copyFileSync(join(SPEECH, 'ru.txt'), join(folder, 'page.ru.txt'));
  const pair = {
    id: '1',
    sourceLanguage: 'en',
    targetLanguage: 'de',
    source: '15 states',
    target: '50 Staaten',
  };
  writeFileSync(join(folder, 'pairs.jsonl'), `${JSON.stringify(pair)}\n`);
  server = await startServer(
    readConfig({ PORT: '0', DATA_DIR: join(folder, 'server'), LOG_LEVEL: 'silent' }),
  );
  expect(concordat(['seed'], { env }).status).toBe(0);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('the README’s commands', () => {
  test('are those that are known here', () => {
    const other = commands.filter((line) => !/^(?:curl |npm run --silent concordat -- )/.test(line));
    expect(other).toEqual(['npm install && npm start', 'npm install && npm test']);
  });

  const called = commands.filter((line) => line.startsWith('npm run --silent concordat -- '));
  test.each(called)('%s', (line) => {
    const args = line.replace('npm run --silent concordat -- ', '').split(' ');
    const { status, stdout, stderr } = concordat(args, { env, cwd: folder });
    expect([status, stderr.replace(/^warning: .*\n/gm, '')]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  });

  const requests = commands.filter((line) => line.startsWith('curl '));
  test.each(requests)('%s', async (line) => {
    const there = line
      .replace('localhost:3000', new URL(server.url).host)
      .replace(/^curl/, 'curl -sS --fail-with-body');
    const { stdout } = await shell(there);
    expect(stdout).not.toBe('');
  });
});

/** Runs a line of shell; without blocking, since the server lives in this process. */
const shell = (line: string) => promisify(execFile)('bash', ['-c', line], { maxBuffer: 2 ** 26 });
