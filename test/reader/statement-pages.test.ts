import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksOnce } from '../../src/diverge/examine.ts';
import { formAccess } from '../../src/http/write-access.ts';
import { readCheckQuality } from '../../src/node/check-quality.ts';
import { readerRoutes } from '../../src/reader/routes.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { contextOn, publishSpeech } from '../service/sample.ts';
import { type PageElement, parsePage, texts } from './dom.ts';
import { assets } from './reader-server.ts';

describe('the pages about the checks', () => {
  let store: Store;
  let app: ReturnType<typeof readerRoutes>;
  const get = (path: string) => app.request(`http://localhost${path}`, { headers: { Accept: 'text/html' } });
  const pageAt = async (path: string): Promise<PageElement> => parsePage(await (await get(path)).text());

  beforeAll(async () => {
    store = await openStore({ memory: true });
    const context = { ...(await contextOn(store)), quality: readCheckQuality() };
    await publishSpeech(context, 'rivers');
    app = readerRoutes({
      context,
      assets,
      onError: (error) => Promise.reject(error),
      forms: formAccess('none'),
    });
  });
  afterAll(() => store.close());

  test('list every check and lead to its page', async () => {
    const page = await pageAt('/checks');
    const links = page.querySelectorAll('.facts a');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const check = await pageAt(link.getAttribute('href')!);
      expect(check.querySelector('h1')?.textContent).toBe(link.textContent);
      expect(texts(check.querySelectorAll('main h2'))).toEqual([
        'When it is wrong or silent',
        'Examples',
        'How well it does',
      ]);
    }
  });

  test('show precision and recall with the counts behind them', async () => {
    const cells = texts(
      (await pageAt('/checks/number')).querySelectorAll('[aria-label="Measured quality"] td'),
    );
    expect(cells[0]).toMatch(/^\d+ % \(\d+ of \d+ findings are of pairs that diverge\)$/);
    expect(cells[1]).toMatch(/^\d+ % \(\d+ of \d+ known divergences are found\)$/);
  });

  test('show of every check what it finds and what it does not', async () => {
    for (const { id } of checksOnce()) {
      const rows = (await pageAt(`/checks/${id}`)).querySelectorAll('[aria-label=Examples] tbody tr');
      const found = [...rows].map((row) => texts(row.querySelectorAll('td'))[1]!);
      expect(found[0]).toMatch(/ deviates?$|^the versions are divided$/);
      expect(found.at(-1)).toBe('nothing');
    }
    const [first] = (await pageAt('/checks/number')).querySelectorAll('[aria-label=Examples] tbody tr');
    expect(texts(first!.querySelectorAll('dt'))).toContain('English');
    expect(first!.querySelector('dd[lang=en]')).not.toBeNull();
  });

  test('tell what was measured on pairs from what a smoke test in five versions shows', async () => {
    const table = (await pageAt('/checks/omission')).querySelectorAll(
      '[aria-label="Measured quality"] tbody tr',
    );
    const rows = [...table].map((row) => texts(row.querySelectorAll('th, td')));
    expect(rows.at(-1)![0]).toBe('Planted speech, five versions (a smoke test written by the authors)');
    expect(rows.at(-1)![1]).toContain('findings are of a planted change');
  });

  test('say of a document what was checked, and lead there from it', async () => {
    const reading = await pageAt('/documents/rivers');
    const address = '/documents/rivers/statement';
    expect(reading.querySelector(`.summary a[href="${address}"]`)).not.toBeNull();
    const page = await pageAt(address);
    expect(page.querySelector('.lead')?.textContent).toContain('claim');
    expect(page.querySelectorAll('[aria-label=Texts] tbody tr').length).toBe(3);
    expect(texts(page.querySelectorAll('main h2'))).toEqual(['Limits', 'Texts', 'Alignment', 'Checks']);
  });

  test('say of a passage what was checked in it', async () => {
    const passage = await pageAt('/documents/rivers/de/1/s3');
    expect(passage.querySelector('a[href="/documents/rivers/statement?unit=de-s3"]')).not.toBeNull();
    const page = await pageAt('/documents/rivers/statement?unit=de-s3');
    expect(page.querySelector('h1')?.textContent).toBe('What was checked: sentence 3 of the German version');
  });

  test('hold everything against one version where the reader asks for it', async () => {
    const page = await pageAt('/documents/rivers?pivot=de');
    expect(page.querySelector('[aria-label="Compared with"] [aria-current]')?.textContent).toBe('German');
    const messages = texts(page.querySelectorAll('.severity-list li')).join(' ');
    expect(messages).toContain('English and Russian differ from German here: German says 50');
    const link = page.querySelector('[aria-label="Severity shown"] a')!.getAttribute('href');
    expect(link).toContain('pivot=de');
  });

  test.each([
    ['/documents/rivers?pivot=fr', 400, '“fr”'],
    ['/checks/nothing', 404, '“nothing”'],
    ['/documents/nowhere/statement', 404, '“nowhere”'],
    ['/documents/rivers/statement?unit=x', 400, '“x”'],
  ])('answer %s with a page: %i, and name %s', async (path, status, words) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(parsePage(await response.text()).querySelector('main')?.textContent).toContain(words);
  });
});
