import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { formAccess, type WriteAccess } from '../../src/http/write-access.ts';
import { readerRoutes } from '../../src/reader/routes.ts';
import type { Context } from '../../src/service/context.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { listReviews } from '../../src/service/list-reviews.ts';
import { reviewDivergence } from '../../src/service/review-divergence.ts';
import { contextOn, publishSpeech, TWICE_WRONG } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { launch, WITHOUT_BROWSER } from './browser.ts';
import { assets } from './reader-server.ts';

if (WITHOUT_BROWSER !== null) console.warn(`Left out: verdicts in a browser (${WITHOUT_BROWSER})`);

const TOKEN = 'a token of some length';

describe.skipIf(WITHOUT_BROWSER !== null)('giving a verdict in a browser', () => {
  const database = useDatabase(dialects[0]!);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
  });

  /** The whole service on a port of its own. */
  async function open(access: WriteAccess) {
    const onError = (error: unknown) => Promise.reject(error);
    const app = createApp({ context, writeAccess: access, onError });
    app.route('/', readerRoutes({ context, assets, onError, forms: formAccess(access) }));
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
    };
  }

  /** Opens the document in a browser of its own. */
  async function visit(
    slug: string,
    options: Parameters<typeof launch>[0],
    act: (page: Page, url: string) => Promise<void>,
    access: WriteAccess = 'open',
  ) {
    await using server = await open(access);
    const browser = await launch(options);
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(`${server.url}/documents/${slug}`);
      await act(page, server.url);
    } finally {
      await browser.close();
    }
  }
  const publish = (slug: string) => publishSpeech(context, slug, ['en', 'de', 'ru'], TWICE_WRONG);
  const verdicts = async (slug: string) =>
    (await listReviews(context, { slug })).items.map(({ state, note, reviewer }) => [state, note, reviewer]);
  const first = async (slug: string) => (await getReading(context, { slug })).divergences[0]!.id;
  const choose = (page: Page, id: string, words: RegExp) =>
    page.locator(`#d-${id}`).getByRole('radio', { name: words });

  test('takes a keyboard and nothing else: dismissed with a note, then reopened', async () => {
    await publish('keyboard');
    const id = await first('keyboard');
    await visit('keyboard', {}, async (page) => {
      const focused = () =>
        page.evaluate<string>('document.activeElement.name || document.activeElement.textContent.trim()');
      const tabTo = async (name: string) => {
        for (let step = 0; step < 20 && (await focused()) !== name; step += 1)
          await page.keyboard.press('Tab');
        expect(await focused()).toBe(name);
      };
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      await tabTo('state');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await tabTo('note');
      await page.keyboard.type('just as j, k and n are typed');
      await tabTo('reviewer');
      await page.keyboard.type('A. Reviser');
      await tabTo('Save the verdict');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/documents/keyboard#d-${id}`);
      await expect
        .poll(() => verdicts('keyboard'))
        .toEqual([['dismissed', 'just as j, k and n are typed', 'A. Reviser']]);
      const one = page.locator(`#d-${id}`);
      await expect.poll(() => one.locator('summary').isVisible()).toBe(true);
      expect(await one.locator('summary').textContent()).toContain('☒ dismissed');
      await one.locator('summary').focus();
      await page.keyboard.press('Enter');
      await tabTo('state');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await verdicts('keyboard'))[0]).toEqual(['open', null, null]);
    });
  });

  test('is said in roles and names, and its state in words', async () => {
    await publish('spoken');
    const id = await first('spoken');
    await visit('spoken', {}, async (page) => {
      const one = page.locator(`#d-${id}`);
      await one.locator('summary').click();
      const group = one.getByRole('group', { name: 'Your verdict' });
      expect(await group.getByRole('radio').count()).toBe(3);
      expect(await group.getByRole('radio', { name: /^open/ }).isChecked()).toBe(true);
      await choose(page, id, /confirmed/).check();
      await one.getByRole('textbox', { name: 'Note' }).fill('Seen.');
      await one.getByRole('button', { name: 'Save the verdict' }).click();
      await expect.poll(() => verdicts('spoken')).toEqual([['confirmed', 'Seen.', null]]);
      expect(await page.locator(`#d-${id} summary .chip.review`).textContent()).toContain('confirmed');
    });
  });

  test('works without script, and keeps what was shown', async () => {
    await publish('plain');
    const id = await first('plain');
    await visit('plain', { javaScriptEnabled: false }, async (page, url) => {
      await page.goto(`${url}/documents/plain?v=en,de&check=number`);
      await page.locator(`#d-${id} summary`).click();
      await choose(page, id, /dismissed/).check();
      await page.locator(`#d-${id} button`).click();
      await page.waitForURL(`**/documents/plain?v=en,de&check=number#d-${id}`);
      expect(await verdicts('plain')).toEqual([['dismissed', null, null]]);
      const folded = page.locator('.explanations details.dismissed');
      if (!(await page.locator(`#d-${id} summary`).isVisible())) await folded.locator('> summary').click();
      expect(await page.locator(`#d-${id} summary`).isVisible()).toBe(true);
    });
  });

  test('asks for the token where the service has one', async () => {
    await publish('guarded');
    const id = await first('guarded');
    const act = async (page: Page, url: string) => {
      const one = page.locator(`#d-${id}`);
      for (const token of ['not this one, surely', TOKEN]) {
        await page.goto(`${url}/documents/guarded`);
        await one.locator('summary').click();
        await choose(page, id, /confirmed/).check();
        await one.getByLabel('Token of this service').fill(token);
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await one.locator('button').click();
        expect((await answered).status()).toBe(token === TOKEN ? 303 : 401);
      }
    };
    await visit('guarded', {}, act, { token: TOKEN });
    expect(await verdicts('guarded')).toEqual([['confirmed', null, null]]);
  });

  test('cannot be given through a page of another site', async () => {
    await publish('foreign');
    const id = await first('foreign');
    await visit('foreign', {}, async (page, url) => {
      const action = `${url}/documents/foreign/divergences/${id}/review`;
      const form = `<form method="post" action="${action}"><input name="state" value="dismissed"></form>`;
      await page.goto(`data:text/html,${encodeURIComponent(form)}`);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.evaluate('document.forms[0].submit()');
      expect((await answered).status()).toBe(403);
    });
    expect(await verdicts('foreign')).toEqual([]);
  });

  describe('what was dismissed', () => {
    let id: string;
    beforeAll(async () => {
      await publish('folded');
      id = await first('folded');
      await reviewDivergence(context, { slug: 'folded', id, state: 'dismissed', note: 'An idiom.' });
    });

    test('is folded away, passed over by keys, and unfolded by its address', async () => {
      await visit('folded', {}, async (page, url) => {
        const summary = page.locator(`#d-${id} > details > summary`);
        expect(await summary.isVisible()).toBe(false);
        await page.keyboard.press('n');
        expect(await page.evaluate<string>('document.activeElement.closest(".explanation").id')).not.toBe(
          `d-${id}`,
        );
        await page.locator('.severity-list.dismissed > summary').click();
        await page.locator(`.severity-list.dismissed a`).click();
        expect(await summary.isVisible()).toBe(true);
        await page.goto(`${url}/documents`);
        await page.goto(`${url}/documents/folded#d-${id}`);
        expect(await summary.isVisible()).toBe(true);
      });
    });

    test.each(['light', 'dark'] as const)(
      'leaves no serious accessibility problem in %s',
      async (colorScheme) => {
        await visit('folded', { colorScheme }, async (page, url) => {
          for (const path of [
            '/documents/folded',
            '/documents/folded/reviews',
            '/documents/folded/statement',
          ]) {
            await page.goto(url + path);
            await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
            const { violations } = await new AxeBuilder({ page }).analyze();
            const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
            expect(grave.map((found) => [path, found.id, found.nodes[0]?.html])).toEqual([]);
          }
        });
      },
    );

    test('and the form fit a phone, and in print there is the verdict but no form', async () => {
      await visit('folded', { viewport: { width: 390, height: 844 } }, async (page) => {
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        expect(await page.locator(`#d-${id} form.review`).isVisible()).toBe(true);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator(`#d-${id} form.review`).isVisible()).toBe(false);
        expect(await page.locator(`#d-${id} div.review`).isVisible()).toBe(true);
      });
    });
  });
});
