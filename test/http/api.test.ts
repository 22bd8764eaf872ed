import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { WriteAccess } from '../../src/http/write-access.ts';
import type { Context } from '../../src/service/context.ts';
import { contextOn, MOVED_SPEECH, publishSpeech } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';

const EN = 'We met 19 delegations in Moscow.\n\nThe talks lasted 3 hours. Georgia sent 40 experts.';
const DE =
  'Wir trafen in Moskau 19 Delegationen.\n\nDie Gespräche dauerten 5 Stunden. Georgien schickte 40 Experten.';
const RU = 'В Москве мы приняли 19 делегаций.\n\nПереговоры длились 3 часа. Грузия прислала 40 экспертов.';

const dialect = dialects[0]!;
const database = useDatabase(dialect);
const failures: unknown[] = [];
let context: Context;

beforeAll(async () => {
  context = await contextOn(database.store);
});
afterAll(() => expect(failures).toEqual([]));

function app(writeAccess: WriteAccess = 'open') {
  return createApp({ context, writeAccess, onError: (error) => failures.push(error) });
}

/** JSON of whatever shape: the tests state what they expect of it. */
const parsed: (text: string) => ReturnType<typeof JSON.parse> = JSON.parse;

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const isText = typeof body === 'string' || body instanceof Uint8Array;
  const response = await app().request(path, {
    method,
    ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    headers: { ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  const type = response.headers.get('content-type') ?? '';
  return {
    response,
    status: response.status,
    type,
    body: /json/.test(type) ? parsed(await response.text()) : await response.text(),
  };
}

const get = (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers);

describe('publishing', () => {
  test('a document is created, its versions are put, it is aligned and read back', async () => {
    const created = await send('POST', '/v1/documents', {
      slug: 'talks',
      title: 'Talks',
      date: '2019-06-24',
    });
    expect(created.status).toBe(201);
    expect(created.response.headers.get('location')).toBe('/v1/documents/talks');
    for (const [language, text] of Object.entries({ en: EN, de: DE, ru: RU })) {
      const put = await send('PUT', `/v1/documents/talks/versions/${language}`, {
        text,
        provenance: 'unofficial',
      });
      expect(put.status).toBe(201);
      expect(put.body).toMatchObject({
        created: true,
        revision: { language, revision: 1, provenance: 'unofficial' },
      });
    }
    const aligned = await send('POST', '/v1/documents/talks/alignment');
    expect(aligned.status).toBe(200);
    const { body } = await get('/v1/documents/talks/alignment?level=sentence');
    expect(body.languages).toEqual(['en', 'de', 'ru']);
    expect(body.items.map((bead: { segments: object }) => bead.segments)).toEqual(
      [0, 1, 2].map((k) => ({ en: [k], de: [k], ru: [k] })),
    );
  });

  test('the same text again makes no revision', async () => {
    const again = await send('PUT', '/v1/documents/talks/versions/en', {
      text: EN,
      provenance: 'unofficial',
    });
    expect([again.status, again.body.created]).toEqual([200, false]);
  });

  test('a file is taken as it is, with its label in the query', async () => {
    const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x2e]);
    await send('POST', '/v1/documents', { slug: 'greeting', title: 'Greeting' });
    const put = await send('PUT', '/v1/documents/greeting/versions/ru?provenance=official', bytes, {
      'content-type': 'text/plain; charset=windows-1251',
    });
    expect(put.status).toBe(201);
    const { body, response } = await get('/v1/documents/greeting/versions/ru/text');
    expect(body).toBe('Привет, мир.');
    expect(response.headers.get('concordat-provenance')).toBe('official');
  });
});

describe('reading', () => {
  test('documents are listed under items, with a cursor for more', async () => {
    const first = await get('/v1/documents?limit=1');
    expect(first.body.items.map((d: { slug: string }) => d.slug)).toEqual(['talks']);
    const second = await get(`/v1/documents?limit=1&cursor=${encodeURIComponent(first.body.next)}`);
    expect(second.body.items.map((d: { slug: string }) => d.slug)).toEqual(['greeting']);
    expect(second.body.next).toBeNull();
  });

  test('a divergence names who deviates, and its spans slice to what it says', async () => {
    const { body } = await get('/v1/documents/talks/divergences?check=number');
    expect(body.items).toHaveLength(1);
    const [found] = body.items;
    expect(found).toMatchObject({ check: 'number', versions: ['de'], split: false, level: 'sentence' });
    const [[start, end]] = found.spans.de;
    expect(DE.slice(start, end)).toBe('5');
  });

  test('filters of divergences leave out what they say', async () => {
    const count = async (query: string) =>
      (await get(`/v1/documents/talks/divergences?${query}`)).body.items.length;
    expect(await count('version=de')).toBeGreaterThan(0);
    expect(await count('version=ru&check=number')).toBe(0);
    expect(await count('check=number&category=Accuracy/Mistranslation&review=open')).toBe(1);
    expect(await count('category=Accuracy/Omission')).toBe(0);
    expect(await count('review=dismissed')).toBe(0);
  });

  test('a passage is found by a word in another inflection, with its counterparts', async () => {
    const { body } = await get(`/v1/passages?q=${encodeURIComponent('эксперт')}&language=ru`);
    expect(
      body.items.map((p: { versions: { text: string }[] }) => p.versions.map((v) => v.text.trim())),
    ).toEqual([
      ['Georgia sent 40 experts.', 'Georgien schickte 40 Experten.', 'Грузия прислала 40 экспертов.'],
    ]);
    const byBead = await get(`/v1/passages/${body.items[0].bead.id}`);
    expect(byBead.body).toEqual(body.items[0]);
  });

  test('the words of a passage are linked, each with its offsets in either version', async () => {
    const { body: found } = await get(`/v1/passages?document=talks&language=en&offset=${EN.indexOf('40')}`);
    const { status, body, response } = await get(`/v1/passages/${found.items[0].bead.id}/links`);
    expect(status).toBe(200);
    expect(response.headers.get('etag')).not.toBeNull();
    expect(body).toMatchObject({ bead: found.items[0].bead.id, languages: ['en', 'de', 'ru'] });
    const words = body.pairs['en-de'].map(({ spans }: { spans: Record<'en' | 'de', [number, number]> }) => [
      EN.slice(...spans.en),
      DE.slice(...spans.de),
    ]);
    expect(words).toContainEqual(['40', '40']);
    expect(words).toContainEqual(['experts', 'Experten']);
  });

  test('a passage is found by a place in a version', async () => {
    const { body } = await get(`/v1/passages?document=talks&language=de&offset=${DE.indexOf('Georgien')}`);
    expect(body.items[0].versions[0].text.trim()).toBe('Georgia sent 40 experts.');
  });

  test('an answer that has not changed is not sent again', async () => {
    const first = await get('/v1/documents/talks');
    const tag = first.response.headers.get('etag')!;
    expect((await get('/v1/documents/talks', { 'if-none-match': tag })).status).toBe(304);
  });

  test('a passage that moved says in which version, at both levels and by itself', async () => {
    await publishSpeech(context, 'moved', ['en', 'de', 'ru'], MOVED_SPEECH);
    for (const level of ['paragraph', 'sentence']) {
      const { body } = await get(`/v1/documents/moved/alignment?level=${level}`);
      const [first] = body.items.filter((bead: { moved?: string[] }) => bead.moved !== undefined);
      expect(first.moved).toEqual(['de']);
      expect(first.segments.de).toEqual([0]);
      expect(first.segments.en[0]).toBeGreaterThan(1);
      expect((await get(`/v1/passages/${first.id}`)).body.bead).toEqual(first);
    }
  });

  test.each(['json', 'tsv', 'tmx'])('an export as %s says where its texts come from', async (format) => {
    const { response } = await get(`/v1/documents/talks/export?format=${format}`);
    const text = await (await app().request(`/v1/documents/talks/export?format=${format}`)).text();
    expect(response.headers.get('content-disposition')).toContain(`talks.${format}`);
    expect(text).toContain('unofficial');
  });
});

describe('the description', () => {
  test('is OpenAPI 3.1 and names every route under /v1', async () => {
    const { body } = await get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/v1/checks',
      '/v1/checks/{id}',
      '/v1/documents',
      '/v1/documents/{slug}',
      '/v1/documents/{slug}/alignment',
      '/v1/documents/{slug}/checks',
      '/v1/documents/{slug}/divergences',
      '/v1/documents/{slug}/divergences/{id}/opinion',
      '/v1/documents/{slug}/divergences/{id}/reviews',
      '/v1/documents/{slug}/export',
      '/v1/documents/{slug}/pedigree',
      '/v1/documents/{slug}/reviews',
      '/v1/documents/{slug}/statement',
      '/v1/documents/{slug}/versions/{language}',
      '/v1/documents/{slug}/versions/{language}/revisions',
      '/v1/documents/{slug}/versions/{language}/text',
      '/v1/passages',
      '/v1/passages/{bead}',
      '/v1/passages/{bead}/links',
    ]);
  });

  test('is alive and ready', async () => {
    expect((await get('/livez')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
  });
});

const HUGE = 40 * 1024 * 1024;

describe('what cannot be done is a problem that names what is wrong', () => {
  const cases: [string, () => ReturnType<typeof send>, number, RegExp][] = [
    ['an unknown document', () => get('/v1/documents/none'), 404, /“none”/],
    ['an unknown version', () => get('/v1/documents/talks/versions/fr'), 404, /French/],
    ['a bad tag', () => get('/v1/documents/talks/versions/e!'), 400, /“e!”/],
    ['an unknown passage', () => get('/v1/passages/nonsense'), 404, /nonsense/],
    ['links of an unknown passage', () => get('/v1/passages/nonsense/links'), 404, /nonsense/],
    ['an unknown path', () => get('/v1/nothing'), 404, /\/v1\/nothing/],
    ['a bad cursor', () => get('/v1/documents?cursor=x'), 400, /cursor/i],
    ['a bad limit', () => get('/v1/documents?limit=none'), 400, /limit/],
    ['an unknown check', () => get('/v1/documents/talks/divergences?check=nothing'), 400, /“nothing”/],
    ['a bad category', () => get('/v1/documents/talks/divergences?category=Style'), 400, /category/],
    ['a bad verdict', () => get('/v1/documents/talks/divergences?review=done'), 400, /review/],
    ['a bad confidence', () => get('/v1/documents/talks/divergences?minConfidence=2'), 400, /minConf/],
    ['a bad level', () => get('/v1/documents/talks/alignment?level=word'), 400, /level/],
    ['no alignment yet', () => get('/v1/documents/greeting/alignment'), 404, /greeting/],
    ['one version only', () => send('POST', '/v1/documents/greeting/alignment'), 409, /two versions/],
    ['no words', () => get('/v1/passages?q='), 400, /words/],
    ['an offset outside', () => get('/v1/passages?document=talks&language=de&offset=99999'), 400, /offset/],
    ['a slug taken', () => send('POST', '/v1/documents', { slug: 'talks', title: 'T' }), 409, /“talks”/],
    [
      'malformed JSON',
      () => send('POST', '/v1/documents', '{"slug":', { 'content-type': 'application/json' }),
      400,
      /JSON/i,
    ],
    ['a missing field', () => send('POST', '/v1/documents', { slug: 'x' }), 400, /title/],
    [
      'no media type',
      () => send('PUT', '/v1/documents/talks/versions/en', new Uint8Array([65])),
      415,
      /text\/plain/,
    ],
    [
      'no provenance',
      () => send('PUT', '/v1/documents/talks/versions/en', 'Hello there.', { 'content-type': 'text/plain' }),
      400,
      /provenance/,
    ],
    [
      'an empty text',
      () => send('PUT', '/v1/documents/talks/versions/en', { text: ' \n ', provenance: 'official' }),
      400,
      /empty/,
    ],
    [
      'punctuation only',
      () => send('PUT', '/v1/documents/talks/versions/en', { text: '… !!! …', provenance: 'official' }),
      400,
      /letter/,
    ],
    [
      'too large a body',
      () =>
        send('PUT', '/v1/documents/talks/versions/en', { text: 'a'.repeat(HUGE), provenance: 'official' }),
      413,
      /larger/,
    ],
  ];

  test.each(cases)('%s', async (_, request, status, detail) => {
    const before = await get('/v1/documents');
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) });
    expect(answer.body.detail).toMatch(detail);
    expect((await get('/v1/documents')).body).toEqual(before.body);
  });
});

describe('a text of odd characters', () => {
  const digits = `1${'0123456789'.repeat(40)}`;
  const [en, de] = [
    `\u202bIt took 15\u200f years.\u202c It cost ${digits} euros\u0007.`,
    `Es dauerte \u200e50 Jahre. Es kostete ${digits} Euro.`,
  ];

  test('is kept as it came, compared by value, and its findings slice to what it says', async () => {
    await send('POST', '/v1/documents', { slug: 'odd', title: 'Odd' });
    for (const [language, text] of [
      ['en', en],
      ['de', de],
    ] as const)
      expect(
        (await send('PUT', `/v1/documents/odd/versions/${language}`, { text, provenance: 'official' }))
          .status,
      ).toBe(201);
    expect((await send('POST', '/v1/documents/odd/alignment')).status).toBe(200);
    const { body } = await get('/v1/documents/odd/versions/en/text');
    expect(body).toBe(en);
    const { items } = (await get('/v1/documents/odd/divergences?check=number')).body;
    expect(items).toHaveLength(1);
    expect(de.slice(...(items[0].spans.de[0] as [number, number]))).toBe('50');
    expect(en.slice(...(items[0].spans.en[0] as [number, number]))).toBe('15');
  });

  test.each([
    ['marks of direction', '\u200e\u202b', /empty|letter/],
    ['NUL', 'It took 15\u0000 years.', /NUL/],
  ])('is refused where it is no text: %s', async (_, text, detail) => {
    const answer = await send('PUT', '/v1/documents/odd/versions/fr', { text, provenance: 'official' });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(detail);
  });
});

describe('who may write', () => {
  const write = (access: WriteAccess, headers: Record<string, string> = {}) =>
    app(access).request('/v1/documents', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', ...headers },
    });

  test('nobody, where the service is open to others and has no token', async () => {
    expect((await write('none')).status).toBe(403);
  });

  test('whoever has the token', async () => {
    const access = { token: 'a secret of some length' };
    expect((await write(access)).status).toBe(401);
    expect((await write(access, { authorization: 'Bearer another' })).status).toBe(401);
    expect((await write(access, { authorization: 'Bearer a secret of some length' })).status).toBe(400);
  });

  test('never another site’s page', async () => {
    expect((await write('open', { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await write('open', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});
