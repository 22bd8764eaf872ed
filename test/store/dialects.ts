import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPGlite } from '../../src/store/pglite.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';

/** A kind of database that every store and service suite runs on. */
export interface Dialect {
  readonly name: string;
  /** Opens an empty database of its own, without the schema; closing it leaves nothing behind. */
  open(): Promise<Store>;
}

const SERVER = process.env.DATABASE_URL || 'postgres://root@127.0.0.1:5432/test';

const embedded: Dialect = { name: 'PGlite', open: () => openPGlite() };

const server: Dialect = {
  name: 'PostgreSQL',
  async open() {
    const name = `concordat_test_${randomUUID().replaceAll('-', '')}`;
    await administer(`create database ${name}`);
    const url = new URL(SERVER);
    url.pathname = `/${name}`;
    const store = openPostgres(url.href, 4);
    const close = async () => {
      await store.close();
      await administer(`drop database ${name} with (force)`);
    };
    return { ...store, close };
  },
};

/** What is reachable: PGlite always; a missing PostgreSQL is said, and is a failure in CI. */
export const dialects: readonly Dialect[] = (await isReachable()) ? [embedded, server] : [embedded];

/** The database of a suite: open while its tests run. */
export function useDatabase({ open }: Dialect): { readonly store: Store } {
  const database: { store?: Store } = {};
  beforeAll(async () => {
    database.store = await open();
  });
  afterAll(() => database.store?.close());
  return database as { readonly store: Store };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function isReachable(): Promise<boolean> {
  try {
    await administer('select 1');
    return true;
  } catch (error) {
    const message = `PostgreSQL is not reachable (${error instanceof Error ? error.message : error})`;
    if (process.env.CI) throw new Error(message, { cause: error });
    console.warn(`${message}: the suites on it are left out.`);
    return false;
  }
}
