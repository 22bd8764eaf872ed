import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { WriteAccess } from '../../src/http/write-access.ts';
import { chatJudge, JUDGE_LIMITS } from '../../src/judge/chat-judge.ts';
import type { Context } from '../../src/service/context.ts';
import { type ChatAnswer, ChatServer, saying } from '../judge/chat-server.ts';
import { contextOn, publishSpeech } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';

const database = useDatabase(dialects[0]!);
let context: Context;
let path: string;
/** JSON of whatever shape: the tests state what they expect of it. */
const parsed: (text: string) => ReturnType<typeof JSON.parse> = JSON.parse;

beforeAll(async () => {
  context = await contextOn(database.store);
  await publishSpeech(context, 'speech');
  const [number] = (await divergences()).items;
  path = `/v1/documents/speech/divergences/${number.id}/opinion`;
});

function app(judge?: Context['judge'], writeAccess: WriteAccess = 'open', failures: unknown[] = []) {
  return createApp({
    context: { ...context, judge },
    writeAccess,
    onError: (error) => failures.push(error),
  });
}

async function divergences() {
  return parsed(await (await app().request('/v1/documents/speech/divergences?check=number')).text());
}

function judgeAt({ url }: ChatServer) {
  return chatJudge({ url, model: 'digits', key: 'secret' }, fetch, { ...JUDGE_LIMITS, retries: 0 });
}

test('an opinion is asked for by POST and then stands in the list, whose ETag it changes', async () => {
  await using server = await ChatServer.open();
  const list = () => app().request('/v1/documents/speech/divergences?check=number');
  const before = (await list()).headers.get('etag');
  const response = await app(judgeAt(server)).request(path, { method: 'POST' });
  const body = parsed(await response.text());
  expect([response.status, body.opinion]).toEqual([
    200,
    expect.objectContaining({ verdict: 'confirm', model: 'digits', promptVersion: 1 }),
  ]);
  expect((await divergences()).items[0]).toEqual(body);
  expect((await list()).headers.get('etag')).not.toBe(before);
});

test('only who may publish can have a model asked', async () => {
  await using server = await ChatServer.open();
  const judge = judgeAt(server);
  const ask = async (access: WriteAccess, headers = {}) =>
    (await app(judge, access).request(path, { method: 'POST', headers })).status;
  expect(await ask('none')).toBe(403);
  expect(await ask({ token: 'a token of some length' })).toBe(401);
  expect(await ask('open', { Origin: 'https://elsewhere.example' })).toBe(403);
  expect((await app(judge).request(path)).status).toBe(404);
  expect(server.asked).toEqual([]);
});

test.each<[string, number, ChatAnswer | undefined, RegExp]>([
  ['no model is configured', 501, undefined, /set JUDGE_URL and JUDGE_MODEL/],
  ['the model’s answer is no opinion', 502, saying('Yes!'), /its answer is not JSON/],
  ['the service is gone', 502, (_, response) => response.destroy(), /it cannot be reached/],
])('when %s, a problem says so and the finding stays as it was', async (_, status, answer, detail) => {
  await using server = await ChatServer.open(...(answer ? [answer] : []));
  const before = await divergences();
  const failures: unknown[] = [];
  const judge = answer && judgeAt(server);
  const response = await app(judge, 'open', failures).request(path, { method: 'POST' });
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json',
  ]);
  expect(parsed(text).detail).toMatch(detail);
  expect(text).not.toContain('secret');
  expect(failures).toHaveLength(1);
  expect(await divergences()).toEqual(before);
});

test('what is not there is not found', async () => {
  await using server = await ChatServer.open();
  for (const missing of [path.replace('speech', 'none'), path.replace(/[0-9a-f]{12}\/opinion$/, '0/opinion')])
    expect((await app(judgeAt(server)).request(missing, { method: 'POST' })).status).toBe(404);
});
