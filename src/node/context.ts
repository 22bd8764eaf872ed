import type { Config } from '../config.ts';
import type { Context } from '../service/context.ts';
import { migrateForward } from '../store/migrate.ts';
import { openStore } from '../store/open.ts';
import { readLexicons } from './lexicons.ts';

/** A context on this machine, with what must be closed in the end. */
export interface OpenContext extends AsyncDisposable {
  readonly context: Context;
}

/** Opens the configured database, brings its schema up to date and reads the lexicons. */
export async function openContext(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<OpenContext> {
  const { databaseUrl, dataDir } = config;
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  try {
    await migrateForward(store.db);
    const context = { db: store.db, now: () => new Date(), lexicons: readLexicons() };
    return { context, [Symbol.asyncDispose]: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}
