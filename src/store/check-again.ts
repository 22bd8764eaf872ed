import type { Divergence } from '../diverge/divergence.ts';
import type { Examined } from '../diverge/examine.ts';
import type { AlignmentKey, Db } from './database.ts';
import { insertDivergences } from './divergences.ts';
import { jsonValue } from './json-value.ts';

/** What another run of the checks on an alignment found. */
export interface NewExamination {
  readonly examined: Examined;
  /** In the order of the document. */
  readonly divergences: readonly Divergence[];
  readonly ids: readonly string[];
  readonly checkedAt: Date;
  readonly method: string;
}

/** Puts another run of the checks in place of an alignment's; call it in a transaction, so that nobody sees half of it. */
export async function replaceExamination(
  trx: Db,
  key: AlignmentKey,
  { examined, divergences, ids, checkedAt, method }: NewExamination,
): Promise<void> {
  await trx
    .updateTable('alignment')
    .set({
      method,
      checked_at: checkedAt,
      examination: jsonValue(examined),
    })
    .where('document_id', '=', key.documentId)
    .where('id', '=', key.alignmentId)
    .execute();
  await trx
    .deleteFrom('divergence')
    .where('document_id', '=', key.documentId)
    .where('alignment_id', '=', key.alignmentId)
    .execute();
  await insertDivergences(trx, key, divergences, ids);
}
