import type { z } from 'zod';
import { ServiceError } from './errors.ts';

/** An opaque cursor: JSON in base64url. The value must be ASCII. */
export function encodeCursor(value: Readonly<Record<string, string | number>>): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What the cursor holds, checked against the shape that this list writes; undefined without a cursor. */
export function decodeCursor<T extends z.ZodType>(
  shape: T,
  cursor: string | undefined,
): z.infer<T> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = shape.safeParse(parseCursor(cursor));
  if (!parsed.success) throw badCursor();
  return parsed.data;
}

/** A limit on a page's length; whole numbers from 1 to the maximum. */
export function pageLimit(
  given: number | undefined,
  { default: usual, max }: { readonly default: number; readonly max: number },
): number {
  if (given === undefined) return usual;
  if (!Number.isInteger(given) || given < 1 || given > max)
    throw new ServiceError('invalid', `The limit must be a whole number from 1 to ${max}.`, 'limit');
  return given;
}

/** For rows read one beyond the limit: the page, and the cursor after its last row when there is more. */
export function page<T>(
  rows: readonly T[],
  limit: number,
  cursorAfter: (last: T) => Readonly<Record<string, string | number>>,
): { items: readonly T[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? encodeCursor(cursorAfter(last)) : null };
}

function parseCursor(cursor: string): unknown {
  if (cursor.length > 500) throw badCursor();
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    throw badCursor();
  }
}

function badCursor(): ServiceError {
  return new ServiceError('invalid', 'The cursor is not one that this list gave out.', 'cursor');
}
