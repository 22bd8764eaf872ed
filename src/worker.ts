import checkQuality from '../seeds/check-quality.json' with { type: 'json' };
import lexiconDe from '../seeds/lexicon/en-de.lex.gz';
import lexiconEs from '../seeds/lexicon/en-es.lex.gz';
import lexiconFr from '../seeds/lexicon/en-fr.lex.gz';
import lexiconRu from '../seeds/lexicon/en-ru.lex.gz';
import { createApp } from './http/app.ts';
import { formAccess } from './http/write-access.ts';
import { decodeLexicon } from './lexicon/lexicon-file.ts';
import { Lexicons } from './lexicon/lexicons.ts';
import css from './reader/assets/reader.css';
import script from './reader/assets/reader.js';
import wordLinks from './reader/assets/word-links.js';
import { readerRoutes } from './reader/routes.ts';
import { CHECK_QUALITY } from './service/check-quality.ts';
import { openPostgres } from './store/postgres.ts';

/** What `wrangler.toml` binds. */
interface Env {
  /** The Postgres database; its schema is brought up to date by `concordat migrate`, not from here. */
  readonly HYPERDRIVE: { readonly connectionString: string };
  /** Secret without which the service takes no writes. */
  readonly WRITE_TOKEN?: string;
}

/** Connections per request: Hyperdrive keeps the pool. */
const CONNECTIONS = 1;

const quality = CHECK_QUALITY.parse(checkQuality);

let lexicons: Promise<Lexicons> | undefined;

export default {
  /** Liveness answers by itself; everything else has a connection of its own, as Workers share none between requests. */
  async fetch(
    request: Request,
    env: Env,
    execution: { waitUntil(work: Promise<unknown>): void },
  ): Promise<Response> {
    if (new URL(request.url).pathname === '/livez') return new Response('live\n');
    lexicons ??= readLexicons();
    const store = openPostgres(env.HYPERDRIVE.connectionString, CONNECTIONS);
    try {
      const context = { db: store.db, now: () => new Date(), lexicons: await lexicons, quality };
      const writeAccess = env.WRITE_TOKEN === undefined ? 'none' : { token: env.WRITE_TOKEN };
      const app = createApp({ context, writeAccess, onError });
      // Swagger UI’s files are read from disk elsewhere; here the description stands for itself.
      app.get('/docs', (c) => c.redirect('/openapi.json'));
      const assets = { 'reader.css': css, 'reader.js': script, 'word-links.js': wordLinks };
      app.route('/', readerRoutes({ context, assets, onError, forms: formAccess(writeAccess) }));
      return await app.fetch(request);
    } finally {
      execution.waitUntil(store.close());
    }
  },
};

function onError(error: unknown, requestId: string): void {
  console.error(requestId, error);
}

async function readLexicons(): Promise<Lexicons> {
  const files = [lexiconDe, lexiconEs, lexiconFr, lexiconRu];
  const bytes = files.map(
    (file) => new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))),
  );
  const buffers = await Promise.all(bytes.map((response) => response.arrayBuffer()));
  return new Lexicons(buffers.map((buffer) => decodeLexicon(new Uint8Array(buffer))));
}
