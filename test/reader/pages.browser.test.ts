import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, WITHOUT_BROWSER } from './browser.ts';
import { RIVERS } from './fixtures.ts';
import { servePages } from './reader-server.ts';

if (WITHOUT_BROWSER !== null) console.warn(`Left out: the reader in a browser (${WITHOUT_BROWSER})`);

describe.skipIf(WITHOUT_BROWSER !== null)('in a browser', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    server = await servePages(RIVERS);
  });
  afterAll(() => server.close());

  /** Opens a page in a browser of its own and closes both; fails on errors that the page reports. */
  async function visit(
    path: string,
    options: Parameters<typeof launch>[0],
    act: (page: Page, context: BrowserContext) => Promise<void>,
  ) {
    const context = await launch(options);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(server.url + path);
      await act(page, context);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const PATHS = [
    '/',
    '/documents/rivers',
    '/documents/rivers/en/1/s3',
    '/documents/rivers/statement',
    '/checks',
    '/checks/number',
    '/search?q=states',
  ];
  const classesOf = (page: Page, kind: string) =>
    page.locator(`.sentence.${kind}`).evaluateAll((found: { id: string }[]) => found.map(({ id }) => id));
  const styleOf = (page: Page, selector: string, property: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  const BEAD = ['en-s5', 'en-s6', 'de-s5', 'de-s6', 'es-s6', 'es-s7', 'fr-s5', 'fr-s6', 'ru-s5'];

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    test('no page has a serious accessibility problem', async () => {
      await visit('/', { colorScheme }, async (page) => {
        for (const path of PATHS) {
          await page.goto(server.url + path);
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          const { violations } = await new AxeBuilder({ page }).analyze();
          const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(grave.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
        }
      });
    });
  });

  test('pointing at a sentence marks its bead in all columns; a click pins it, Escape frees it', async () => {
    await visit('/documents/rivers', {}, async (page) => {
      await page.locator('#ru-s5').hover();
      expect((await classesOf(page, 'matched')).toSorted()).toEqual(BEAD.toSorted());
      await page.locator('#ru-s5').click({ position: { x: 5, y: 5 } });
      await page.locator('h1').hover();
      expect(await classesOf(page, 'matched')).toEqual([]);
      expect((await classesOf(page, 'pinned')).toSorted()).toEqual(BEAD.toSorted());
      await page.keyboard.press('Escape');
      expect(await classesOf(page, 'pinned')).toEqual([]);
    });
  });

  test('focus marks the bead too, and shows the permanent link', async () => {
    await visit('/documents/rivers', {}, async (page) => {
      const link = page.locator('#es-s6 .permalink');
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect((await classesOf(page, 'matched')).toSorted()).toEqual(BEAD.toSorted());
      expect(await styleOf(page, '#es-s6 .permalink', 'opacity')).toBe('1');
    });
  });

  describe('words that say the same', () => {
    const lit = (page: Page, kind: string) =>
      page.evaluate<string[]>(`[...CSS.highlights.get('linked-${kind}')].map(String)`);
    const middleOf = (page: Page, sentence: string, word: string) =>
      page.evaluate<[number, number]>(`(() => {
        const texts = document.createTreeWalker(document.querySelector('${sentence}'), NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const start = node.data.indexOf('${word}');
          if (start < 0) continue;
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, start + ${word.length});
          const { left, top, width, height } = range.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }
      })()`);
    const pointAt = async (page: Page, sentence: string, word: string) => {
      await page.locator(sentence).scrollIntoViewIfNeeded();
      const [x, y] = await middleOf(page, sentence, word);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    };
    const TREATY = ['Vertrag', 'tratado', 'traité', 'договор'];

    test('light up when one of them is pointed at, after one request for their passage', async () => {
      await visit('/documents/rivers', {}, async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => {
          if (request.url().endsWith('/links')) asked.push(new URL(request.url()).pathname);
        });
        await pointAt(page, '#en-s3', 'treaty');
        await expect.poll(() => lit(page, 'word')).toEqual(['treaty']);
        expect(await lit(page, 'counterpart')).toEqual(expect.arrayContaining(TREATY));
        await pointAt(page, '#ru-s3', 'договор');
        await expect.poll(() => lit(page, 'word')).toEqual(['договор']);
        await page.locator('h1').hover();
        expect(await lit(page, 'word')).toEqual([]);
        expect(asked).toEqual(['/v1/passages/sentence-2/links']);
        expect(await page.locator('.word-status').textContent()).toBe('');
      });
    });

    test('are the words themselves where marks cut the text', async () => {
      await visit('/documents/rivers', {}, async (page) => {
        await pointAt(page, '#es-s4', '50');
        await pointAt(page, '#es-s4', 'protección');
        await expect.poll(() => lit(page, 'word')).toEqual(['protección']);
        expect(await lit(page, 'counterpart')).toEqual(expect.arrayContaining(['protection', 'Schutz']));
      });
    });

    test('are reached and said with the arrow keys at a sentence’s number', async () => {
      await visit('/documents/rivers', {}, async (page) => {
        await page.locator('#es-s4 .permalink').focus();
        const status = page.getByRole('status').last();
        for (const expected of [/^En · English In · German Im/, /^marzo · English March · German März/]) {
          await page.keyboard.press('ArrowRight');
          await expect.poll(() => status.textContent()).toMatch(expected);
        }
        expect(await lit(page, 'word')).toEqual(['marzo']);
        expect(await page.evaluate<string>('document.activeElement.closest(".sentence").id')).toBe('es-s4');
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => status.textContent()).toMatch(/^En/);
        await page.keyboard.press('Escape');
        expect(await lit(page, 'word')).toEqual([]);
        expect(await status.textContent()).toBe('');
      });
    });

    test('light up on the page of a passage too, and not in print', async () => {
      await visit('/documents/rivers/en/1/s3', {}, async (page) => {
        await pointAt(page, '.passage tr:nth-child(2) .sentence', 'Vertrag');
        await expect.poll(() => lit(page, 'word')).toEqual(['Vertrag']);
        expect(await lit(page, 'counterpart')).toEqual(expect.arrayContaining(['treaty', 'договор']));
        const ground = () =>
          page.evaluate<string>(
            "getComputedStyle(document.querySelector('.sentence'), '::highlight(linked-word)').backgroundColor",
          );
        expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
        await page.emulateMedia({ media: 'print' });
        expect(await ground()).toBe('rgba(0, 0, 0, 0)');
      });
    });

    test('are said where a finger cannot see them all at once', async () => {
      const viewport = { width: 390, height: 844 };
      await visit('/documents/rivers', { viewport, hasTouch: true }, async (page) => {
        await page.locator('#en-s3').scrollIntoViewIfNeeded();
        const [x, y] = await middleOf(page, '#en-s3', 'treaty');
        await page.touchscreen.tap(x, y);
        const status = page.locator('.word-status');
        await expect.poll(() => status.textContent()).toMatch(/^treaty · German Vertrag/);
        expect(await status.isVisible()).toBe(true);
      });
    });
  });

  test('a passage that moved leads to its place in its version, and back', async () => {
    await visit('/documents/rivers', {}, async (page) => {
      await page.getByRole('link', { name: 'moved: stands after paragraph 1' }).click();
      expect(new URL(page.url()).hash).toBe('#es-p2-place');
      await page.locator('#es-p2-place a').click();
      expect(new URL(page.url()).hash).toBe('#es-p2');
    });
  });

  test('an address that names a sentence pins its bead', async () => {
    await visit('/documents/rivers#ru-s5', {}, async (page) => {
      expect((await classesOf(page, 'pinned')).toSorted()).toEqual(BEAD.toSorted());
    });
  });

  test('keys go to rows, columns, divergences and the search, and can be turned off for good', async () => {
    await visit('/documents/rivers', {}, async (page) => {
      const focused = () =>
        page.evaluate<string>(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.closest('[id]').id",
        );
      for (const key of ['j', 'j']) await page.keyboard.press(key);
      expect(await focused()).toBe('Paragraph 2, permanent link');
      await page.keyboard.press('3');
      expect(await focused()).toBe('Sentence 4, permanent link');
      await page.keyboard.press('k');
      expect(await focused()).toBe('Paragraph 1, permanent link');
      await page.keyboard.press('n');
      expect(await focused()).toBe('d-number');
      await page.keyboard.press('n');
      expect(await focused()).toBe('d-negation');
      expect(page.url()).toContain('#d-negation');
      await page.keyboard.press('p');
      expect(await focused()).toBe('d-number');
      await page.keyboard.press('/');
      expect(await focused()).toBe('q');
      await page.keyboard.press('j');
      expect(await page.locator('#q').inputValue()).toBe('j');
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.locator('[data-single-keys]').uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.keyboard.press('?');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('the chosen colours stay chosen', async () => {
    await visit('/documents/rivers', { colorScheme: 'light' }, async (page) => {
      const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const light = await ground();
      await page.getByLabel('Colours').selectOption('dark');
      const dark = await ground();
      expect(dark).not.toBe(light);
      await page.goto(`${server.url}/`);
      expect(await ground()).toBe(dark);
    });
  });

  test('everything is there without script, and no control that needs it', async () => {
    await visit('/documents/rivers?v=en,ru#d-addition', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.reading tr.row').count()).toBe(5);
      const shown = page.locator('#d-addition');
      await shown.locator('summary').click();
      expect(await shown.locator('.values').isVisible()).toBe(true);
      expect(await page.getByLabel('Colours').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Move English after Russian' }).click();
      expect(page.url()).toContain('?v=ru,en');
    });
  });

  test('on a phone each text has its language and origin above it, and nothing is wider than the screen', async () => {
    const viewport = { width: 390, height: 844 };
    await visit('/documents/rivers', { viewport }, async (page) => {
      const labels = page.locator('.row .cell-label');
      expect(await labels.count()).toBe(25);
      for (const label of await labels.all()) expect(await label.isVisible()).toBe(true);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });
  });

  test('in print the head with the origins is on each page, and the marks are text', async () => {
    await visit('/documents/rivers', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await styleOf(page, '.reading > thead', 'display')).toBe('table-header-group');
      expect(await styleOf(page, '.reading > tfoot', 'display')).toBe('table-footer-group');
      expect(await styleOf(page, '.reading tr.row', 'breakInside')).toBe('avoid');
      expect(await page.locator('#es-s4 a.tag').textContent()).toContain('number');
      expect(await page.locator('nav.columns').isVisible()).toBe(false);
    });
  });
});
