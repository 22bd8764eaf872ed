import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { formAccess } from '../../src/http/write-access.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readerRoutes } from '../../src/reader/routes.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { contextOn, publishSpeech, put, SPEECH } from '../service/sample.ts';
import { type PageElement, parsePage, texts } from './dom.ts';
import { assets } from './reader-server.ts';

const errors: unknown[] = [];
const onError = (error: unknown) => errors.push(error);

/** The service as the entry points build it. */
function serviceOn(context: Context) {
  const app = createApp({ context, writeAccess: 'none', onError });
  app.route('/', readerRoutes({ context, assets, onError, forms: formAccess('none') }));
  return app;
}

describe('the reader', () => {
  let store: Store;
  let app: ReturnType<typeof serviceOn>;
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost${path}`, { headers: { Accept: 'text/html', ...headers } });
  const pageAt = async (path: string): Promise<PageElement> => parsePage(await (await get(path)).text());

  beforeAll(async () => {
    store = await openStore({ memory: true });
    const context = await contextOn(store);
    await publishSpeech(context, 'rivers');
    await publishSpeech(context, 'edited', ['en', 'de']);
    await put(context, 'edited', 'en', SPEECH.en!.replace('Geneva', 'Berne'));
    await alignDocument(context, { slug: 'edited' });
    app = serviceOn(context);
  });
  afterAll(() => store.close());

  test('lists the documents', async () => {
    expect(texts((await pageAt('/')).querySelectorAll('.documents h2'))).toEqual(['On rivers', 'On rivers']);
  });

  test('shows the chosen versions side by side', async () => {
    const page = await pageAt('/documents/rivers?v=ru,en');
    const heads = page.querySelectorAll('.reading > thead .language');
    expect(texts(heads)).toEqual(['Русский', 'English']);
    expect(page.querySelectorAll('.reading tr.row').length).toBe(3);
  });

  test('resolves permanent links of sentences, paragraphs and texts', async () => {
    const quoted = async (path: string) => (await pageAt(path)).querySelector('.quoted')?.textContent;
    expect(await quoted('/documents/rivers/de/1/s3')).toContain('50 Staaten');
    expect(await quoted('/documents/rivers/de/1/p1')).toContain('Die Konferenz tagt seit 1998 jedes Jahr.');
    const text = await pageAt('/documents/rivers/de/1');
    expect(text.querySelector('#s3')?.textContent).toContain('50 Staaten');
  });

  test('keeps the permanent links of a text that was replaced', async () => {
    const old = await pageAt('/documents/edited/en/1/s1');
    expect(old.querySelector('.quoted')?.textContent).toContain('Geneva');
    expect(old.querySelector('.notice')?.textContent).toContain('replaced by revision 2');
    const current = await pageAt('/documents/edited/en/2/s1');
    expect(current.querySelector('.quoted')?.textContent).toContain('Berne');
    expect(current.querySelector('.notice')).toBeNull();
  });

  test('searches every version, or one', async () => {
    const rows = async (path: string) => (await pageAt(path)).querySelectorAll('.passages tr.row').length;
    expect(await rows('/search?q=Vorschlag')).toBeGreaterThan(0);
    expect(await rows('/search?q=Vorschlag&language=en')).toBe(0);
    expect((await pageAt('/search')).querySelector('[role=status]')).toBeNull();
  });

  test.each([
    ['/documents/rivers?v=en,xx', 400, '“xx”'],
    ['/documents/rivers?v=en,en', 400, '“en”'],
    ['/documents/rivers?severity=grave', 400, 'severity'],
    ['/documents/rivers?version=xx', 400, '“xx”'],
    ['/?cursor=nonsense', 400, 'cursor'],
    ['/search?q=x&language=e!', 400, '“e!”'],
    [`/search?q=${'x'.repeat(201)}`, 400, '200 characters'],
    ['/documents/nowhere', 404, '“nowhere”'],
    ['/documents/rivers/fr/1', 404, 'French'],
    ['/documents/rivers/en/9/s1', 404, 'revision 9'],
    ['/documents/rivers/en/1/s99', 404, 'there is no sentence 99'],
    ['/documents/rivers/en/1/x1', 404, '/documents/rivers/en/1/x1'],
    ['/nowhere', 404, '/nowhere'],
  ])('answers %s with a page: %i, and names %s', async (path, status, words) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(parsePage(await response.text()).querySelector('main')?.textContent).toContain(words);
  });

  test('leaves missing addresses to the API where no page is asked for', async () => {
    const accept = { Accept: 'application/json' };
    for (const response of [await get('/nowhere', accept), await get('/v1/nowhere')]) {
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    }
  });

  test('serves style and script, and pages that allow no others', async () => {
    const css = await get('/assets/reader.css');
    expect(css.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(await css.text()).toBe(assets['reader.css']);
    expect((await get('/assets/reader.js')).headers.get('Content-Type')).toContain('text/javascript');
    const policy = (await get('/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('sends a page again only when it has changed', async () => {
    const tag = (await get('/documents/rivers')).headers.get('ETag');
    expect(tag).not.toBeNull();
    expect((await get('/documents/rivers', { 'If-None-Match': tag! })).status).toBe(304);
    expect((await get('/documents/rivers?v=en', { 'If-None-Match': tag! })).status).toBe(200);
  });
});

test('a failure of ours is reported and said in plain words, without its message', async () => {
  const broken = new Proxy(
    {},
    {
      get: () => {
        throw new Error('secret of the database');
      },
    },
  );
  const context: Context = { db: broken as Context['db'], now: () => new Date(), lexicons: new Lexicons([]) };
  errors.length = 0;
  const response = await serviceOn(context).request('http://localhost/');
  expect(response.status).toBe(500);
  expect(errors).toHaveLength(1);
  const page = parsePage(await response.text());
  expect(page.querySelector('h1')?.textContent).toBe('Something went wrong on our side');
  expect(page.textContent).not.toContain('secret');
});
