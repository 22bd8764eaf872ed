import type { Db } from '../store/database.ts';
import type { Context } from './context.ts';

/**
 * Runs several reads on one state of the database, whatever is written meanwhile. The embedded database runs one
 * transaction at a time and takes no settings; there the transaction alone does it.
 */
export async function readSnapshot<T>({ db }: Context, read: (snapshot: Db) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => read(transaction));
}
