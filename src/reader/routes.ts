import { Hono, type Context as HonoContext } from 'hono';
import { etag } from 'hono/etag';
import type { RequestIdVariables } from 'hono/request-id';
import type { Context } from '../service/context.ts';
import { ServiceError, type ServiceErrorCode } from '../service/errors.ts';
import { getDocument } from '../service/get-document.ts';
import { getReading } from '../service/get-reading.ts';
import { getRevision } from '../service/get-revision.ts';
import { listDocuments } from '../service/list-documents.ts';
import { passageOfUnit } from '../service/passage-of-unit.ts';
import { searchPassages } from '../service/search-passages.ts';
import { readingFrom } from '../service/seen-from.ts';
import type { PassageView } from '../service/views.ts';
import { canonicalLanguage } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import { readChoice } from './choice.ts';
import { documentsPage } from './documents-page.ts';
import { errorPage } from './error-page.ts';
import { passagePage } from './passage-page.ts';
import { readingPage } from './reading-page.ts';
import { type Forms, reviewRoutes } from './review-routes.ts';
import { revisionPage } from './revision-page.ts';
import { searchPage } from './search-page.ts';
import { statementRoutes } from './statement-routes.ts';

/** The files that pages load, by name; read by the caller, since not every runtime has a file system. */
export type Assets = Readonly<Record<keyof typeof ASSET_TYPES, string>>;

const ASSET_TYPES = {
  'reader.css': 'text/css; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'word-links.js': 'text/javascript; charset=utf-8',
} as const;

const STATUS = {
  invalid: 400,
  'too-large': 400,
  'not-found': 404,
  conflict: 409,
  unconfigured: 501,
  upstream: 502,
} as const satisfies Record<ServiceErrorCode, number>;

const PASSAGES_OF_PAGE = 20;

type Env = { Variables: RequestIdVariables };

export interface ReaderOptions {
  readonly context: Context;
  readonly assets: Assets;
  /** Told of every error that is not the caller's. */
  readonly onError: (error: unknown, requestId: string) => void;
  /** Who may send the forms of pages. */
  readonly forms: Forms;
}

/** The pages that a person reads. To be mounted after all other routes: it answers for addresses that nobody has. */
export function readerRoutes({ context, assets, onError, forms }: ReaderOptions): Hono<Env> {
  const reader = new Hono<Env>();
  reader.use(etag());
  reader.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  });
  documentRoutes(reader, context, forms.offer);
  permalinkRoutes(reader, context);
  searchRoute(reader, context);
  statementRoutes(reader, context);
  reviewRoutes(reader, context, forms);
  for (const name of Object.keys(ASSET_TYPES) as (keyof Assets)[])
    reader.get(`/assets/${name}`, (c) => c.body(assets[name], 200, { 'Content-Type': ASSET_TYPES[name] }));
  reader.get('*', (c) =>
    wantsPage(c) ? c.html(errorPage(404, `There is no page at ${c.req.path}.`), 404) : c.notFound(),
  );
  reader.onError((error, c) => {
    if (error instanceof ServiceError) {
      const status = STATUS[error.code];
      return c.html(errorPage(status, error.message), status);
    }
    onError(error, c.get('requestId'));
    return c.html(
      errorPage(500, 'The page could not be made. It is not your doing; please try again later.'),
      500,
    );
  });
  return reader;
}

function documentRoutes(reader: Hono<Env>, context: Context, offer: Forms['offer']): void {
  reader.get('/', async (c) => {
    const cursor = c.req.query('cursor');
    return c.html(documentsPage(await listDocuments(context, { cursor })));
  });
  reader.get('/documents/:slug', async (c) => {
    const reading = await getReading(context, { slug: c.req.param('slug') });
    const choice = readChoice({ ...c.req.query(), v: c.req.queries('v') ?? [] }, reading);
    const seen = choice.pivot && reading.document.alignment ? readingFrom(reading, choice.pivot) : reading;
    return c.html(readingPage(seen, choice, { origin: originOf(c), offer }));
  });
}

function permalinkRoutes(reader: Hono<Env>, context: Context): void {
  const revisionOf = async (param: { slug: string; language: string; revision: string }) => {
    const { slug, language } = param;
    return {
      document: await getDocument(context, { slug }),
      revision: await getRevision(context, { slug, language, number: Number(param.revision) }),
    };
  };
  reader.get('/documents/:slug/:language/:revision{[1-9][0-9]{0,8}}', async (c) => {
    const { document, revision } = await revisionOf(c.req.param());
    return c.html(revisionPage(document, revision));
  });
  reader.get(
    '/documents/:slug/:language/:revision{[1-9][0-9]{0,8}}/:unit{[sp][1-9][0-9]{0,8}}',
    async (c) => {
      const { document, revision } = await revisionOf(c.req.param());
      const unit = c.req.param('unit');
      const level: Level = unit.startsWith('s') ? 'sentence' : 'paragraph';
      const index = Number(unit.slice(1)) - 1;
      const units = level === 'sentence' ? revision.sentences : revision.paragraphs;
      if (index >= units.length)
        throw new ServiceError(
          'not-found',
          `This text has ${units.length} ${level}s; there is no ${level} ${index + 1}.`,
        );
      const { slug } = document;
      const reference = {
        slug,
        language: revision.language,
        revision: revision.revision,
        level,
        number: index,
      };
      const passage = await unlessNotFound(passageOfUnit(context, reference));
      return c.html(passagePage({ document, revision, level, index, passage }, originOf(c)));
    },
  );
}

/** A revision that exists may have no alignment; its text is shown all the same. */
async function unlessNotFound(passage: Promise<PassageView>): Promise<PassageView | null> {
  try {
    return await passage;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') return null;
    throw error;
  }
}

function searchRoute(reader: Hono<Env>, context: Context): void {
  reader.get('/search', async (c) => {
    const q = c.req.query('q')?.trim() ?? '';
    const given = c.req.query('language') || undefined;
    if (q === '') return c.html(searchPage({ q, language: undefined }, null));
    const cursor = c.req.query('cursor') || undefined;
    const found = await searchPassages(context, { q, language: given, cursor, limit: PASSAGES_OF_PAGE });
    const language = given === undefined ? undefined : canonicalLanguage(given);
    return c.html(searchPage({ q, language }, found));
  });
}

/** Where the service answers, as the reader's browser sees it. */
function originOf(c: HonoContext): string {
  return new URL(c.req.url).origin;
}

/** Whether a missing address was asked for by a browser, and not as part of the API. */
function wantsPage(c: HonoContext): boolean {
  return !c.req.path.startsWith('/v1/') && (c.req.header('Accept') ?? '').includes('text/html');
}
