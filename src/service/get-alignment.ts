import { z } from 'zod';
import { findAlignment, readBeads } from '../store/alignments.ts';
import type { Db, DocumentRow } from '../store/database.ts';
import type { Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { requireAlignment, requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { ALIGNMENT_PAGE_LIMIT } from './limits.ts';
import { readSnapshot } from './snapshot.ts';
import type { BeadView, Page } from './views.ts';

/** A page of an alignment's beads of one level. */
export interface AlignmentPage extends Page<BeadView> {
  readonly languages: readonly Language[];
  readonly level: Level;
}

const CURSOR = z.object({ alignment: z.uuid(), after: z.int32().min(0) });

/**
 * The beads of the current alignment, in order. The pages of one list are of one alignment, even when another one
 * becomes current in between.
 * @throws {ServiceError} `not-found`; `invalid` (cursor, limit); `conflict` when the list's alignment is gone.
 */
export async function getAlignment(
  context: Context,
  input: {
    readonly slug: string;
    readonly level: Level;
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
  },
): Promise<AlignmentPage> {
  const limit = pageLimit(input.limit, ALIGNMENT_PAGE_LIMIT);
  const cursor = decodeCursor(CURSOR, input.cursor);
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const alignment = await alignmentOfList(db, document, cursor?.alignment);
    const languages = alignment.revisions.map(({ language }) => language);
    const key = { documentId: document.id, alignmentId: alignment.id };
    const from = cursor === undefined ? 0 : cursor.after + 1;
    const beads = await readBeads(db, key, input.level, languages, { from, to: from + limit + 1 });
    const after = ({ index }: BeadView) => ({ alignment: alignment.id, after: index });
    return { languages, level: input.level, ...page(beads, limit, after) };
  });
}

/** The alignment that a list began with, or without a cursor the current one. */
export async function alignmentOfList(db: Db, document: DocumentRow, alignmentId: string | undefined) {
  if (alignmentId === undefined) return requireAlignment(db, document);
  const alignment = await findAlignment(db, { documentId: document.id, alignmentId });
  if (alignment !== undefined) return alignment;
  const message = `The alignment of “${document.slug}” was replaced since this list began; start it again.`;
  throw new ServiceError('conflict', message, 'cursor');
}
