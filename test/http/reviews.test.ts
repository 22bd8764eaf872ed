import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { WriteAccess } from '../../src/http/write-access.ts';
import type { Context } from '../../src/service/context.ts';
import { contextOn, publishSpeech, TWICE_WRONG } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';

const database = useDatabase(dialects[0]!);
let context: Context;
let path: string;
/** JSON of whatever shape: the tests state what they expect of it. */
const parsed: (text: string) => ReturnType<typeof JSON.parse> = JSON.parse;
const TOKEN = 'a token of some length';

beforeAll(async () => {
  context = await contextOn(database.store);
  await publishSpeech(context, 'speech', ['en', 'de', 'ru'], TWICE_WRONG);
  const [number] = (await get('/v1/documents/speech/divergences?check=number')).body.items;
  path = `/v1/documents/speech/divergences/${number.id}/reviews`;
});

async function send(
  method: string,
  address: string,
  body?: unknown,
  { access = 'open', headers = {} }: { access?: WriteAccess; headers?: Record<string, string> } = {},
) {
  const app = createApp({ context, writeAccess: access, onError: (error) => Promise.reject(error) });
  const response = await app.request(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
}

const get = (address: string) => send('GET', address);

test('a verdict is given by POST and then stands in the list, which can be filtered by it', async () => {
  const list = '/v1/documents/speech/divergences';
  const before = (await get(list)).headers.get('etag');
  const given = await send('POST', path, { state: 'dismissed', note: 'An idiom.', reviewer: 'A. Reviser' });
  expect([given.status, given.body.review]).toEqual([
    200,
    expect.objectContaining({ state: 'dismissed', note: 'An idiom.', reviewer: 'A. Reviser' }),
  ]);
  const dismissed = await get(`${list}?review=dismissed`);
  expect(dismissed.body.items).toEqual([given.body]);
  expect((await get(list)).headers.get('etag')).not.toBe(before);
  const open = await get(`${list}?review=open&minConfidence=0.1&category=Accuracy/Mistranslation&limit=1`);
  expect(open.body.items.map((one: { id: string }) => one.id)).not.toContain(given.body.id);
  expect((await get('/v1/documents/speech')).body.reviews.dismissed).toBe(1);
  expect((await get('/v1/documents/speech/statement')).body).toMatchObject({
    result: expect.stringContaining('people have dismissed 1'),
    reviews: { confirmed: 0, dismissed: 1 },
  });
});

test('all verdicts are listed, the newest first, with a cursor', async () => {
  await send('POST', path, { state: 'open' });
  const first = await get('/v1/documents/speech/reviews?limit=1');
  expect(first.body.items).toEqual([expect.objectContaining({ state: 'open', check: 'number', note: null })]);
  const second = await get(`/v1/documents/speech/reviews?limit=1&cursor=${first.body.next}`);
  expect([second.body.items[0].state, second.body.next]).toEqual(['dismissed', null]);
  const id = path.split('/').at(-2);
  expect((await get(`/v1/documents/speech/reviews?divergence=${id}`)).body.items).toHaveLength(2);
});

test('only who may publish can give a verdict or configure the checks', async () => {
  const checks = '/v1/documents/speech/checks';
  for (const [method, address, body] of [
    ['POST', path, { state: 'confirmed' }],
    ['PUT', checks, { checks: { tense: false } }],
  ] as const) {
    const status = async (access: WriteAccess, headers = {}) =>
      (await send(method, address, body, { access, headers })).status;
    expect(await status('none')).toBe(403);
    expect(await status({ token: TOKEN })).toBe(401);
    expect(await status({ token: TOKEN }, { authorization: TOKEN })).toBe(401);
    expect(await status('open', { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status('open', { origin: 'null' })).toBe(403);
    expect(await status('open', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    const rebound = `http://rebound.example${address}`;
    const headers = { origin: 'http://rebound.example', 'sec-fetch-site': 'same-origin' };
    expect((await send(method, rebound, body, { headers })).status).toBe(403);
    expect((await get(checks)).body.configuration).toEqual({});
    expect(await status({ token: TOKEN }, { authorization: `Bearer ${TOKEN}` })).toBe(200);
    await send('PUT', checks, {});
  }
});

test('the checks of a document are configured by PUT and run again', async () => {
  const checks = '/v1/documents/speech/checks';
  const { alignment } = (await get('/v1/documents/speech')).body;
  const body = { checks: { number: false, date: { severity: 'low', minConfidence: 0.9 } } };
  const put = await send('PUT', checks, body);
  expect([put.status, put.body.configuration]).toEqual([200, body]);
  expect((await get(checks)).body).toEqual(put.body);
  const named = (id: string) => put.body.checks.find((check: { id: string }) => check.id === id);
  expect(named('number').on).toBe(false);
  expect(named('date')).toMatchObject({ severity: 'low', usualSeverity: 'high', minConfidence: 0.9 });
  expect((await get('/v1/documents/speech/divergences?check=number')).body.items).toEqual([]);
  expect((await get('/v1/documents/speech')).body.alignment.id).toBe(alignment.id);
  expect((await get('/v1/documents/speech/statement')).body.limits).toContain(
    '“Numbers differ” is switched off.',
  );
  await send('PUT', checks, {});
  expect((await get('/v1/documents/speech/divergences?check=number')).body.items).toHaveLength(2);
});

const UNKNOWN = '3f2504e0-4f89-81d3-9a0c-000000000001';
test.each<[string, string, string, unknown, number, string | undefined, RegExp]>([
  ['a state', 'POST', '', { state: 'done' }, 400, '#/state', /state/],
  ['no state', 'POST', '', {}, 400, '#/state', /state/],
  ['a note', 'POST', '', { state: 'open', note: 'x'.repeat(2001) }, 400, '#/note', /2000/],
  ['a finding', 'POST', UNKNOWN, { state: 'open' }, 404, '#/id', /no divergence/],
  ['a check', 'PUT', 'checks', { checks: { numbers: false } }, 400, '#/checks/numbers', /“numbers”/],
  ['a value', 'PUT', 'checks', { checks: { number: 3 } }, 400, '#/checks/number', /true, false or an object/],
  [
    'a setting',
    'PUT',
    'checks',
    { checks: { number: { of: 1 } } },
    400,
    '#/checks/number',
    /no setting “of”/,
  ],
  ['a severity', 'PUT', 'checks', { checks: { date: { severity: 'x' } } }, 400, undefined, /one of info/],
])(
  '%s that cannot be is a problem that names it',
  async (_, method, where, body, status, pointer, detail) => {
    const address =
      method === 'PUT'
        ? '/v1/documents/speech/checks'
        : where === ''
          ? path
          : `/v1/documents/speech/divergences/${where}/reviews`;
    const refused = await send(method, address, body);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
    expect(refused.body.detail).toMatch(detail);
    if (pointer !== undefined) expect(refused.body.errors[0].pointer).toBe(pointer);
  },
);

test.each(['/v1/documents/none/reviews', '/v1/documents/none/checks'])('%s is not found', async (address) => {
  expect((await get(address)).status).toBe(404);
});
