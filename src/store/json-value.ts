import { type RawBuilder, sql } from 'kysely';

/** A value for a column of type json. It goes through text: left to itself, each driver encodes such a parameter its own way. */
export function jsonValue(value: unknown): RawBuilder<string> {
  return sql<string>`cast(cast(${JSON.stringify(value)} as text) as json)`;
}
