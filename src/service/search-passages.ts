import { z } from 'zod';
import type { AlignmentKey } from '../store/database.ts';
import { searchBeads } from '../store/passages.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checkedLanguage } from './input.ts';
import { MAX_QUERY_LENGTH, PAGE_LIMIT } from './limits.ts';
import { passageViews } from './passage-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { Page, PassageView } from './views.ts';

const CURSOR = z.object({ offset: z.int().min(1).max(100_000) });

export interface PassageQuery {
  /** Words in any inflection; `"a phrase"`, `or` and `-without` as in Postgres's `websearch_to_tsquery`. */
  readonly q: string;
  /** Only this version's words; otherwise every version's, each by its own language's rules. */
  readonly language?: string | undefined;
  /** Slug of the only document to search. */
  readonly document?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Passages of aligned documents with the searched words in some version, the best matches first.
 * @throws {ServiceError} `invalid`; `not-found` for the document.
 */
export async function searchPassages(context: Context, input: PassageQuery): Promise<Page<PassageView>> {
  const query = checkedQuery(input.q);
  const language = input.language === undefined ? undefined : checkedLanguage(input.language);
  const limit = pageLimit(input.limit, PAGE_LIMIT);
  const offset = decodeCursor(CURSOR, input.cursor)?.offset ?? 0;
  return readSnapshot(context, async (db) => {
    const documentId =
      input.document === undefined ? undefined : (await requireDocument(db, input.document, 'document')).id;
    const hits = await searchBeads(db, { query, language, documentId, offset, limit: limit + 1 });
    const { items, next } = page(hits, limit, () => ({ offset: offset + limit }));
    const views = new Map<string, PassageView>();
    for (const [key, numbers] of byAlignment(items))
      for (const view of await passageViews(db, key, 'sentence', numbers))
        views.set(`${key.alignmentId} ${view.bead.index}`, view);
    return { items: items.map(({ alignmentId, number }) => views.get(`${alignmentId} ${number}`)!), next };
  });
}

function checkedQuery(q: string): string {
  const query = q.trim();
  if (query === '' || query.includes('\0'))
    throw new ServiceError('invalid', 'Give the words to search for.', 'q');
  if (query.length > MAX_QUERY_LENGTH)
    throw new ServiceError(
      'invalid',
      `A search must not be longer than ${MAX_QUERY_LENGTH} characters.`,
      'q',
    );
  return query;
}

function byAlignment(hits: readonly (AlignmentKey & { readonly number: number })[]) {
  const groups = new Map<string, [key: AlignmentKey, numbers: number[]]>();
  for (const { documentId, alignmentId, number } of hits) {
    const group = groups.get(alignmentId) ?? [{ documentId, alignmentId }, []];
    group[1].push(number);
    groups.set(alignmentId, group);
  }
  return groups.values();
}
