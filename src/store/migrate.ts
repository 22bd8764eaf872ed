import { Migrator, NO_MIGRATIONS } from 'kysely/migration';
import { migrations } from '../../db/migrations/index.ts';
import type { Db } from './database.ts';

/** What a run of migrations did, in order. */
export interface MigrationStep {
  readonly name: string;
  readonly direction: 'Up' | 'Down';
}

/** Brings the schema to the newest state; does nothing when it is there. Safe to run from several processes. */
export async function migrateForward(db: Db): Promise<readonly MigrationStep[]> {
  return steps(await migrator(db).migrateToLatest());
}

/** Takes the last migration back, or with `all` every one. */
export async function migrateBack(db: Db, { all = false } = {}): Promise<readonly MigrationStep[]> {
  return steps(all ? await migrator(db).migrateTo(NO_MIGRATIONS) : await migrator(db).migrateDown());
}

/** All migrations with the time at which each was executed, or null. */
export async function migrationStatus(
  db: Db,
): Promise<readonly { readonly name: string; readonly executedAt: Date | null }[]> {
  const known = await migrator(db).getMigrations();
  return known.map(({ name, executedAt }) => ({ name, executedAt: executedAt ?? null }));
}

function migrator(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
}

function steps({ error, results }: Awaited<ReturnType<Migrator['migrateToLatest']>>): MigrationStep[] {
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName, direction }) => ({ name: migrationName, direction }));
}
