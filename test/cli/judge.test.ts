import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChatServer, saying } from '../judge/chat-server.ts';
import { sendJson } from '../remote/local-service.ts';
import { concordat } from './concordat.ts';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'concordat-judge-'));
const env = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '', JUDGE_KEY: 'secret' };
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const texts = {
    en: 'We met 19 delegations in Moscow. Georgia sent 40 experts.',
    de: 'Wir trafen in Moskau 91 Delegationen. Georgien schickte 45 Experten.',
  };
  for (const [language, text] of Object.entries(texts)) {
    const file = join(folder, `${language}.txt`);
    writeFileSync(file, text);
    const label = ['--language', language, '--title', 'Talks', '--provenance', 'official'];
    expect(concordat(['import', 'talks', file, ...label], { env }).stderr).toBe('');
  }
}, 60_000);

/** Runs the command while this process goes on, so that it can answer it. */
function judging(server: ChatServer, ...args: string[]) {
  const judge = { JUDGE_URL: server.url, JUDGE_MODEL: 'digits' };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [MAIN, 'judge', 'talks', ...args],
      { env: { ...process.env, ...env, ...judge } },
      (_, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('concordat judge', () => {
  test('tells an answer that is none, asks the rest, and next time only what is left', async () => {
    await using server = await ChatServer.open(saying('Yes!'));
    const first = await judging(server);
    expect(first.status).toBe(1);
    expect(first.stderr).toMatch(/^concordat: no opinion on “.*19.*”: .*its answer is not JSON\n$/);
    expect(first.stdout).toMatch(/^confirm {2}number {2}.*45.*\n {2}The digits are .*\n {2}better: .*\n$/);
    expect(server.asked[0]!.authorization).toBe('Bearer secret');
    const second = await judging(server, '--json');
    expect([second.status, second.stderr]).toEqual([0, '']);
    const { check, opinion } = JSON.parse(second.stdout);
    expect([check, opinion.verdict, opinion.model]).toEqual(['number', 'confirm', 'digits']);
    expect((await judging(server)).stdout).toBe('There is nothing to ask about.\n');
    expect(server.asked).toHaveLength(3);
    expect((await judging(server, '--again')).stdout.match(/^confirm/gm)).toHaveLength(2);
    const exported = JSON.parse(concordat(['export', 'talks', '--format', 'json'], { env }).stdout);
    expect(exported.divergences.filter((one: { opinion?: object }) => one.opinion)).toHaveLength(2);
  });

  test('ends with a service that fails, in one line', async () => {
    await using server = await ChatServer.open((_, response) =>
      sendJson(response, { error: 'no such model' }, 404),
    );
    const { status, stdout, stderr } = await judging(server, '--again');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^concordat: There are no second opinions: .* with status 404: no such model\.\n$/,
    );
    expect(stderr).not.toContain('secret');
    expect(server.asked).toHaveLength(1);
  });

  test('needs a model, and a known severity', () => {
    const without = concordat(['judge', 'talks'], { env });
    expect([without.status, without.stderr]).toEqual([
      2,
      expect.stringMatching(/^concordat: No model is configured .* set JUDGE_URL and JUDGE_MODEL\.\n$/),
    ]);
    expect(concordat(['judge', 'talks', '--severity', 'grave'], { env }).status).toBe(2);
  });
});

describe('the judge’s settings', () => {
  test('are told by the help of serve', () => {
    const { stdout } = concordat(['serve', '--help']);
    for (const name of ['JUDGE_URL', 'JUDGE_MODEL', 'JUDGE_KEY'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  const wrong: [object, RegExp][] = [
    [{ JUDGE_URL: 'http://127.0.0.1:9' }, /JUDGE_MODEL: is needed beside JUDGE_URL/],
    [{ JUDGE_MODEL: 'm' }, /JUDGE_URL: is needed beside JUDGE_MODEL/],
    [{ JUDGE_URL: 'http://me:secret@127.0.0.1', JUDGE_MODEL: 'm' }, /JUDGE_URL: must not hold a name/],
    [{ JUDGE_KEY: 'a b' }, /JUDGE_KEY: must be one word/],
  ];
  test.each(wrong)('%j is refused by name', (environment, message) => {
    const { status, stderr } = concordat(['judge', 'talks'], { env: { ...env, ...environment } });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
