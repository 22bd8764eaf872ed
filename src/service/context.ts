import type { Db } from '../store/database.ts';

/** What every verb works with: the database and the clock, passed in by the entry point. */
export interface Context {
  readonly db: Db;
  readonly now: () => Date;
}
