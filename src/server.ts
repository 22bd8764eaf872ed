import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serve } from '@hono/node-server';
import pino from 'pino';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { docsRoutes } from './http/routes/docs.ts';
import { formAccess, isLoopback } from './http/write-access.ts';
import { openContext } from './node/context.ts';
import { readSeeds } from './node/seeds.ts';
import { readerRoutes } from './reader/routes.ts';
import { seedDocuments } from './service/seed-documents.ts';

/** A service that answers. */
export interface Server {
  /** Where it answers, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new requests, finishes those in progress and closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, loads what comes with the program unless it is there, and listens. */
export async function startServer(config: Config): Promise<Server> {
  const log = pino({ level: config.logLevel });
  const opened = await openContext(config);
  const { context } = opened;
  try {
    const seeded = await seedDocuments(context, await readSeeds());
    if (seeded.length > 0) log.info({ documents: seeded }, 'loaded and aligned');
    const onError = (error: unknown, requestId: string) =>
      log.error({ err: error, requestId }, 'request failed');
    const writeAccess = writeAccessOf(config);
    const app = createApp({ context, writeAccess, onError });
    docsRoutes(app, swaggerAsset);
    app.route(
      '/',
      readerRoutes({ context, assets: readerAssets(), onError, forms: formAccess(writeAccess) }),
    );
    const { server, port } = await listen(app.fetch, config);
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const url = `http://${host}:${port}`;
    log.info({ url }, 'listening');
    return {
      url,
      async stop() {
        await new Promise<void>((resolve, reject) =>
          server.close((error) => (error ? reject(error) : resolve())),
        );
        await opened[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await opened[Symbol.asyncDispose]();
    throw error;
  }
}

function writeAccessOf({ writeToken, host }: Config) {
  if (writeToken !== undefined) return { token: writeToken };
  return isLoopback(host) ? 'open' : 'none';
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Config) {
  return new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (address) =>
      resolve({ server, port: address.port }),
    );
    server.once('error', reject);
  });
}

function readerAssets() {
  const read = (name: string) => readFileSync(new URL(`./reader/assets/${name}`, import.meta.url), 'utf8');
  return {
    'reader.css': read('reader.css'),
    'reader.js': read('reader.js'),
    'word-links.js': read('word-links.js'),
  };
}

/** Files of Swagger UI, served from here because pages load nothing from other hosts. */
function swaggerAsset(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`));
}
