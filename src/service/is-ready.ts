import { migrationStatus } from '../store/migrate.ts';
import type { Context } from './context.ts';

/** Whether the database answers and all migrations are applied. */
export async function isReady({ db }: Context): Promise<boolean> {
  try {
    return (await migrationStatus(db)).every(({ executedAt }) => executedAt !== null);
  } catch {
    return false;
  }
}
