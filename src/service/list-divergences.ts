import { z } from 'zod';
import { SEVERITIES, type Severity } from '../diverge/divergence.ts';
import { readBeads } from '../store/alignments.ts';
import { type DivergenceOfBeadRow, readDivergences } from '../store/divergences.ts';
import type { Context } from './context.ts';
import { decodeCursor, page, pageLimit } from './cursors.ts';
import { divergenceView } from './divergence-views.ts';
import { requireDocument } from './document-views.ts';
import { alignmentOfList } from './get-alignment.ts';
import { checked, checkedLanguage } from './input.ts';
import { PAGE_LIMIT } from './limits.ts';
import { seenFrom } from './seen-from.ts';
import { readSnapshot } from './snapshot.ts';
import type { DivergenceView, Page } from './views.ts';

const CURSOR = z.object({ alignment: z.uuid(), after: z.int32().min(0) });
const FILTER = z.object({
  severity: z.enum(SEVERITIES, `The severity must be one of ${SEVERITIES.join(', ')}.`).optional(),
  minConfidence: z
    .number()
    .min(0, 'The confidence must be from 0 to 1.')
    .max(1, 'The confidence must be from 0 to 1.')
    .optional(),
});

export interface DivergenceQuery {
  readonly slug: string;
  /** Id of a check. */
  readonly check?: string | undefined;
  /** The least severity. */
  readonly severity?: Severity | undefined;
  /** A version that deviates. */
  readonly version?: string | undefined;
  readonly minConfidence?: number | undefined;
  /** The version that the others are held against, in place of the majority. */
  readonly pivot?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Divergences of the current alignment in the order of the document; the pages of one list are of one alignment.
 * @throws {ServiceError} `not-found`; `invalid`; `conflict` when the list's alignment is gone.
 */
export async function listDivergences(
  context: Context,
  input: DivergenceQuery,
): Promise<Page<DivergenceView>> {
  const limit = pageLimit(input.limit, PAGE_LIMIT);
  const cursor = decodeCursor(CURSOR, input.cursor);
  const { severity, minConfidence } = checked(FILTER, input);
  const version = input.version === undefined ? undefined : checkedLanguage(input.version, 'version');
  const pivot = input.pivot === undefined ? undefined : checkedLanguage(input.pivot, 'pivot');
  const filter = {
    check: input.check,
    severities: severity === undefined ? undefined : SEVERITIES.slice(SEVERITIES.indexOf(severity)),
    minConfidence,
  };
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const alignment = await alignmentOfList(db, document, cursor?.alignment);
    const key = { documentId: document.id, alignmentId: alignment.id };
    const after = ({ number }: Numbered) => ({ alignment: key.alignmentId, after: number });
    if (pivot === undefined) {
      const rows = await readDivergences(db, key, {
        ...filter,
        version,
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
    const found = seenFrom((await readDivergences(db, key, filter)).map(numbered), pivot, languages, beads)
      .filter(({ versions }) => version === undefined || versions.includes(version))
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
