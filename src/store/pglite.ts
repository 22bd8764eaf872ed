import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { DATE_OID } from './postgres-types.ts';
import type { Store } from './store.ts';

/**
 * Opens the embedded database in a directory, which is made when missing, or in memory without one.
 * @throws {DirectoryInUseError} when the directory is open already, in this process or another.
 */
export async function openPGlite(dataDir?: string): Promise<Store> {
  const unlock = dataDir === undefined ? () => undefined : lockDirectory(dataDir);
  try {
    const pglite = await PGlite.create({
      ...(dataDir === undefined ? {} : { dataDir: `${dataDir}/postgres` }),
      parsers: { [DATE_OID]: (date) => date },
    });
    const close = () => pglite.close().finally(unlock);
    return { db: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }), kind: 'pglite', close };
  } catch (error) {
    unlock();
    throw error;
  }
}
