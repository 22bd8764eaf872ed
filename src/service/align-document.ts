import { alignment as aligning } from '../align/align.ts';
import { examining } from '../diverge/examine.ts';
import type { Db } from '../store/database.ts';
import { insertDivergences } from '../store/divergences.ts';
import { lockDocument } from '../store/documents.ts';
import { currentRevisions, type RevisionKey, segmentedRevisions } from '../store/revisions.ts';
import { refreshStatistics, switchAlignment } from '../store/switch-alignment.ts';
import type { Context } from './context.ts';
import { documentViews, requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';
import { lexiconWarnings } from './lexicon-warnings.ts';
import { type Control, paced, partOf } from './paced.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { beadIds, divergenceIds } from './stable-ids.ts';
import type { DocumentView } from './views.ts';

/** Names the aligner and the checks in what they produce; the number rises when they would produce something else. */
const METHOD = 'concordat/2';

/** Share of the work after which the versions are aligned; the checks take about as long. */
const ALIGNED = 0.5;

/**
 * Aligns and checks the newest revisions of all versions and makes the result the current alignment, in one step for
 * readers. The work is done outside the transaction that writes it, and can be stopped until then.
 * @throws {ServiceError} `not-found`; `conflict` with fewer than two versions, or when one changed meanwhile;
 * the signal's reason when it is aborted.
 */
export async function alignDocument(
  context: Context,
  { slug }: { readonly slug: string },
  control: Control = {},
): Promise<DocumentView> {
  const { db } = context;
  const document = await requireDocument(db, slug);
  const revisions = await newestRevisions(db, document.id);
  if (revisions.length < 2) {
    const has = revisions.length === 0 ? 'none' : 'only one';
    throw new ServiceError(
      'conflict',
      `An alignment needs two versions or more; ${quote(slug)} has ${has}.`,
      'slug',
    );
  }
  const rows = await segmentedRevisions(db, document.id, revisions);
  const versions = rows.map(({ language, text, segmentation }) => ({ language, text, ...segmentation }));
  const { lexicons, embedder, settings } = context;
  const { vectors, warnings } = await sentenceVectors(embedder, versions, control.signal);
  const alignment = await paced(aligning(versions, { lexicons, vectors }), partOf(control, 0, ALIGNED));
  const declared = rows.flatMap(({ language, translated_from: source }) =>
    source === null ? [] : [[language, source] as const],
  );
  const steps = examining({
    ...{ versions, alignment, lexicons },
    declared: new Map(declared),
    ...(document.date && { date: document.date }),
    ...(settings && { settings }),
  });
  const { divergences, ...examined } = await paced(steps, partOf(control, ALIGNED, 1));
  const ids = {
    paragraph: await beadIds(slug, 'paragraph', versions, alignment.paragraphs),
    sentence: await beadIds(slug, 'sentence', versions, alignment.sentences),
  };
  const foundIds = await divergenceIds(divergences, ids);
  const view = await db.transaction().execute(async (trx) => {
    await lockDocument(trx, document.id);
    await refuseIfPublished(trx, document, revisions);
    const key = await switchAlignment(trx, {
      documentId: document.id,
      method: vectors && embedder ? `${METHOD} with ${embedder.model}` : METHOD,
      createdAt: context.now(),
      revisions,
      alignment,
      warnings: [...lexiconWarnings(alignment.languages, lexicons), ...warnings],
      beadIds: ids,
      examined,
    });
    await insertDivergences(trx, key, divergences, foundIds);
    const [aligned] = await documentViews(trx, [document]);
    return aligned!;
  });
  await refreshStatistics(db);
  return view;
}

async function newestRevisions(db: Db, documentId: string): Promise<readonly RevisionKey[]> {
  const rows = await currentRevisions(db, [documentId]);
  return rows.map(({ language, number }) => ({ language, number }));
}

async function refuseIfPublished(
  trx: Db,
  document: { readonly id: string; readonly slug: string },
  aligned: readonly RevisionKey[],
): Promise<void> {
  const newest = await newestRevisions(trx, document.id);
  if (JSON.stringify(newest) === JSON.stringify(aligned)) return;
  const message = `A version of ${quote(document.slug)} was published while it was being aligned; align it again.`;
  throw new ServiceError('conflict', message, 'slug');
}
