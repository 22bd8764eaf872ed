import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { linkWords } from '../../src/align/links.ts';
import { readCheckQuality } from '../../src/node/check-quality.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { checkPage, checksPage } from '../../src/reader/checks-page.ts';
import { readChoice } from '../../src/reader/choice.ts';
import { documentsPage } from '../../src/reader/documents-page.ts';
import { passagePage } from '../../src/reader/passage-page.ts';
import { readingPage } from '../../src/reader/reading-page.ts';
import { searchPage } from '../../src/reader/search-page.ts';
import { statementPage } from '../../src/reader/statement-page.ts';
import { getCheck, listChecks } from '../../src/service/list-checks.ts';
import type { Reading } from '../../src/service/views.ts';
import { STATEMENT } from './fixtures.ts';
import { passageOf } from './reading-builder.ts';

const ASSETS = new URL('../../src/reader/assets/', import.meta.url);

/** The assets as the entry points read them. */
export const assets = {
  'reader.css': readFileSync(new URL('reader.css', ASSETS), 'utf8'),
  'reader.js': readFileSync(new URL('reader.js', ASSETS), 'utf8'),
  'word-links.js': readFileSync(new URL('word-links.js', ASSETS), 'utf8'),
};

const lexicons = readLexicons();

/** Pages of one reading without a database, under the service's content security policy. */
export async function servePages(reading: Reading) {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    }),
  );
  const quality = readCheckQuality();
  const passages = reading.sentences.slice(2, 6).map((bead) => passageOf(reading, bead));
  app.get('/', (c) => c.html(documentsPage({ items: [reading.document, reading.document], next: null })));
  app.get('/documents/:slug', (c) => {
    const choice = readChoice({ ...c.req.query(), v: c.req.queries('v') ?? [] }, reading);
    return c.html(readingPage(reading, choice, { origin: new URL(c.req.url).origin, offer: 'open' }));
  });
  app.get('/documents/:slug/en/1/s3', (c) =>
    c.html(
      passagePage(
        {
          document: reading.document,
          revision: reading.versions[0]!,
          level: 'sentence',
          index: 2,
          passage: passages[0]!,
        },
        new URL(c.req.url).origin,
      ),
    ),
  );
  app.get('/search', (c) =>
    c.html(searchPage({ q: 'states', language: undefined }, { items: passages, next: 'x' })),
  );
  app.get('/checks', (c) => c.html(checksPage(listChecks({ quality }))));
  app.get('/checks/:id', (c) => c.html(checkPage(getCheck({ quality }, c.req.param('id')))));
  app.get('/documents/:slug/statement', (c) => c.html(statementPage(STATEMENT, new URL(c.req.url).origin)));
  app.get('/assets/reader.css', (c) => c.body(assets['reader.css'], 200, { 'Content-Type': 'text/css' }));
  for (const name of ['reader.js', 'word-links.js'] as const)
    app.get(`/assets/${name}`, (c) => c.body(assets[name], 200, { 'Content-Type': 'text/javascript' }));
  app.get('/v1/passages/:bead/links', (c) => {
    const { segments } = reading.sentences.find(({ id }) => id === c.req.param('bead'))!;
    const pairs = linkWords(
      reading.versions.map(({ language, text, sentences }) => ({
        language,
        text,
        units: (segments[language] ?? []).map((sentence) => sentences[sentence]!),
      })),
      lexicons,
    );
    return c.json({
      bead: c.req.param('bead'),
      languages: reading.versions.map((one) => one.language),
      pairs,
    });
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
