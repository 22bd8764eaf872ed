import { z } from 'zod';
import { SEVERITIES } from '../diverge/divergence.ts';
import { readBeads } from '../store/alignments.ts';
import { type DivergenceOfBeadRow, readDivergences } from '../store/divergences.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { type DivergenceFilter, isWanted, readFilter } from './divergence-filter.ts';
import { divergenceView } from './divergence-views.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { alignmentOfList } from './get-alignment.ts';
import { checkedLanguage, quote } from './input.ts';
import { PAGE_LIMIT } from './limits.ts';
import { seenFrom } from './seen-from.ts';
import { readSnapshot } from './snapshot.ts';
import type { DivergenceView, Page } from './views.ts';

const CURSOR = z.object({ alignment: z.uuid(), checked: z.int(), after: z.int32().min(0) });

export interface DivergenceQuery extends DivergenceFilter {
  readonly slug: string;
  /** The version that the others are held against, in place of the majority. */
  readonly pivot?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Divergences of the current alignment in the order of the document; the pages of one list are of one alignment and one
 * run of the checks.
 * @throws {ServiceError} `not-found`; `invalid`; `conflict` when the list's alignment is gone or was checked anew.
 */
export async function listDivergences(
  context: Context,
  input: DivergenceQuery,
): Promise<Page<DivergenceView>> {
  const limit = pageLimit(input.limit, PAGE_LIMIT);
  const cursor = decodeCursor(CURSOR, input.cursor);
  const filter = readFilter(input);
  const pivot = input.pivot === undefined ? undefined : checkedLanguage(input.pivot, 'pivot');
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const alignment = await alignmentOfList(db, document, cursor?.alignment);
    const checked = alignment.checked_at.getTime();
    if (cursor !== undefined && cursor.checked !== checked) {
      const message = `${quote(input.slug)} was checked anew since this list began; start it again.`;
      throw new ServiceError('conflict', message, 'cursor');
    }
    const key = { documentId: document.id, alignmentId: alignment.id };
    const after = ({ number }: Numbered) => ({ alignment: key.alignmentId, checked, after: number });
    if (pivot === undefined) {
      const { severity, ...wanted } = filter;
      const severities = severity && SEVERITIES.slice(SEVERITIES.indexOf(severity));
      const rows = await readDivergences(db, key, {
        ...wanted,
        severities,
        after: cursor?.after,
        limit: limit + 1,
      });
      const { items, next } = page(rows.map(numbered), limit, after);
      return { items: items.map(({ number, ...view }) => view), next };
    }
    const languages = alignment.revisions.map(({ language }) => language);
    const beads = [
      ...(await readBeads(db, key, 'paragraph', languages)),
      ...(await readBeads(db, key, 'sentence', languages)),
    ];
    const found = seenFrom((await readDivergences(db, key)).map(numbered), pivot, languages, beads)
      .filter((divergence) => isWanted(divergence, filter))
      .filter(({ number }) => number > (cursor?.after ?? -1));
    const { items, next } = page(found, limit, after);
    return { items: items.map(({ number, ...view }) => view), next };
  });
}

/** A divergence with its number in the order of the document. */
interface Numbered extends DivergenceView {
  readonly number: number;
}

function numbered(row: DivergenceOfBeadRow): Numbered {
  return { ...divergenceView(row), number: row.number };
}
