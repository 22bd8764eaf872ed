import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { DATE_OID } from './postgres-types.ts';
import type { Store } from './store.ts';

const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Connects to PostgreSQL 15 or newer (also through Hyperdrive) with a pool of at most `connections`. A lost
 * idle connection is dropped from the pool; the next query opens another.
 */
export function openPostgres(databaseUrl: string, connections = 10): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === DATE_OID ? (date: string) => date : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  });
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, kind: 'postgres', close: () => pool.end() };
}
