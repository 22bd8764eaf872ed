import type { Db } from './database.ts';

/** An open database. */
export interface Store {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** Ends the connections; the store is of no use afterwards. */
  close(): Promise<void>;
}
