import { z } from 'zod';
import * as documents from '../store/documents.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { documentViews } from './document-views.ts';
import { PAGE_LIMIT } from './limits.ts';
import { readSnapshot } from './snapshot.ts';
import type { DocumentView, Page } from './views.ts';

const CURSOR = z.object({ date: z.union([z.iso.date(), z.literal('')]), slug: z.string() });

/** Documents from the newest to the oldest. @throws {ServiceError} `invalid` (cursor, limit). */
export async function listDocuments(
  context: Context,
  input: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<Page<DocumentView>> {
  const limit = pageLimit(input.limit, PAGE_LIMIT);
  const cursor = decodeCursor(CURSOR, input.cursor);
  const after = cursor === undefined ? undefined : { date: cursor.date || null, slug: cursor.slug };
  return readSnapshot(context, async (db) => {
    const rows = await documents.listDocuments(db, { after, limit: limit + 1 });
    const { items, next } = page(rows, limit, ({ date, slug }) => ({ date: date ?? '', slug }));
    return { items: await documentViews(db, items), next };
  });
}
