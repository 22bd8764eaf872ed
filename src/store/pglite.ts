import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from './database.ts';
import { DATE_OID } from './postgres-types.ts';
import type { Store } from './store.ts';

/** Opens the embedded database in a directory, which is made when missing, or in memory without one. */
export async function openPGlite(dataDir?: string): Promise<Store> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const pglite = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    parsers: { [DATE_OID]: (date) => date },
  });
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  return { db, kind: 'pglite', close: () => pglite.close() };
}
