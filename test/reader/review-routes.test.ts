import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { formAccess, type WriteAccess } from '../../src/http/write-access.ts';
import { readerRoutes } from '../../src/reader/routes.ts';
import type { Context } from '../../src/service/context.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { contextOn, publishSpeech } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { parsePage, texts } from './dom.ts';
import { assets } from './reader-server.ts';

const ORIGIN = 'http://localhost';
const TOKEN = 'a token of some length';

describe('the form for a verdict, as a browser sends it', () => {
  const database = useDatabase(dialects[0]!);
  let context: Context;
  let id: string;
  beforeAll(async () => {
    context = await contextOn(database.store);
    await publishSpeech(context, 'rivers');
    id = (await getReading(context, { slug: 'rivers' })).divergences[0]!.id;
  });

  function serviceOn(access: WriteAccess) {
    const onError = (error: unknown) => Promise.reject(error);
    const app = createApp({ context, writeAccess: access, onError });
    app.route('/', readerRoutes({ context, assets, onError, forms: formAccess(access) }));
    return app;
  }
  async function post(
    fields: Record<string, string>,
    { access = 'open', headers = {}, finding = id }: Partial<Sent> = {},
  ) {
    const response = await serviceOn(access).request(
      `${ORIGIN}/documents/rivers/divergences/${finding}/review`,
      {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...headers },
      },
    );
    return { status: response.status, headers: response.headers, body: await response.text() };
  }
  interface Sent {
    readonly access: WriteAccess;
    readonly headers: Record<string, string>;
    readonly finding: string;
  }
  const verdict = async () => (await getReading(context, { slug: 'rivers' })).divergences[0]!.review;
  const pageAt = async (path: string) =>
    parsePage(await (await serviceOn('none').request(ORIGIN + path)).text());

  test('keeps the verdict and leads back to what was shown', async () => {
    const shown = 'v=ru,de&severity=medium&x=%0d%0aSet-Cookie:%20a';
    const saved = await post({ state: 'confirmed', note: 'Checked.', reviewer: 'A', token: '', shown });
    expect(saved.status).toBe(303);
    expect(saved.headers.get('location')).toBe(
      `/documents/rivers?v=ru,de&severity=medium&x=%0D%0ASet-Cookie%3A+a#d-${id}`,
    );
    expect(await verdict()).toMatchObject({ state: 'confirmed', note: 'Checked.', reviewer: 'A' });
    const bare = await post({ state: 'confirmed', shown: '' });
    expect(bare.headers.get('location')).toBe(`/documents/rivers#d-${id}`);
  });

  test('is refused from another site, without the token, and where nothing is written', async () => {
    const before = await verdict();
    const given = { state: 'dismissed' };
    const refused = async (sent: Partial<Sent>, fields = {}) =>
      (await post({ ...given, ...fields }, sent)).status;
    expect(await refused({ headers: { origin: 'https://elsewhere.example' } })).toBe(403);
    expect(await refused({ headers: { origin: 'null' } })).toBe(403);
    expect(await refused({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await refused({ access: 'none' })).toBe(403);
    expect(await refused({ access: { token: TOKEN } })).toBe(401);
    expect(await refused({ access: { token: TOKEN } }, { token: 'another one of length' })).toBe(401);
    expect(await verdict()).toEqual(before);
    expect(await refused({ access: { token: TOKEN } }, { token: TOKEN })).toBe(303);
    expect(await verdict()).toMatchObject({ state: 'dismissed' });
  });

  test('that cannot be is answered with a page that says why', async () => {
    const said = async (fields: Record<string, string>, sent: Partial<Sent> = {}) => {
      const { status, body } = await post(fields, sent);
      return [status, texts(parsePage(body).querySelectorAll('.lead'))[0]];
    };
    expect(await said({ state: 'done' })).toEqual([
      400,
      'The verdict must be one of open, confirmed, dismissed.',
    ]);
    expect(await said({})).toEqual([400, 'The verdict must be one of open, confirmed, dismissed.']);
    expect((await said({ state: 'open', note: 'x'.repeat(2001) }))[0]).toBe(400);
    expect((await said({ state: 'open' }, { finding: 'none' }))[0]).toBe(404);
    expect(await said({ state: 'open', note: 'x'.repeat(70_000) })).toEqual([
      413,
      'This is more than a note and a name.',
    ]);
  });

  test('keeps the origin of forms in its pages’ policy', async () => {
    const response = await serviceOn('open').request(`${ORIGIN}/documents/rivers`);
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
  });

  test('leaves a history with a page of its own', async () => {
    const all = await pageAt('/documents/rivers/reviews');
    expect(texts(all.querySelectorAll('.reviews strong'))).toEqual([
      '☒ dismissed',
      '☑ confirmed',
      '☑ confirmed',
    ]);
    const one = await pageAt(`/documents/rivers/reviews?divergence=${id}`);
    expect(one.querySelectorAll('.reviews li').length).toBe(3);
    expect((await pageAt('/documents/none/reviews')).querySelector('h1')?.textContent).toBe('Not found');
  });
});
