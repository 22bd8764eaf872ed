import { type RawBuilder, sql } from 'kysely';
import { jsonValue } from './json-value.ts';

/**
 * Rows as a table of a statement's FROM clause, `columns` naming their keys and Postgres types. They travel as one
 * JSON parameter, because Postgres takes at most 65,535 and a long document has more values than that.
 */
export function recordset(
  rows: readonly object[],
  alias: string,
  columns: Readonly<Record<string, string>>,
): RawBuilder<unknown> {
  const definitions = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  return sql`json_to_recordset(${jsonValue(rows)}) as ${sql.id(alias)}(${sql.join(definitions)})`;
}
