import { openPGlite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Store } from './store.ts';

/** Where the database is: a server, a directory of the embedded one, or memory. */
export type StoreLocation =
  | { readonly databaseUrl: string }
  | { readonly dataDir: string }
  | { readonly memory: true };

/** Opens the database; its schema is brought up to date by `migrateForward`. */
export async function openStore(location: StoreLocation): Promise<Store> {
  if ('databaseUrl' in location) return openPostgres(location.databaseUrl);
  return openPGlite('dataDir' in location ? location.dataDir : undefined);
}
