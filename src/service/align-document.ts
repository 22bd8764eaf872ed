import { alignment as aligning } from '../align/align.ts';
import type { Db, DocumentRow } from '../store/database.ts';
import { insertDivergences } from '../store/divergences.ts';
import { findDocument, lockDocument } from '../store/documents.ts';
import { currentRevisions, type RevisionKey, segmentedRevisions } from '../store/revisions.ts';
import { refreshStatistics, switchAlignment } from '../store/switch-alignment.ts';
import type { Context } from './context.ts';
import { documentViews, requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { examineDocument, METHOD, segmentedVersion } from './examine-document.ts';
import { quote } from './input.ts';
import { lexiconWarnings } from './lexicon-warnings.ts';
import { type Control, paced, partOf } from './paced.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { beadIds, divergenceIds } from './stable-ids.ts';
import type { DocumentView } from './views.ts';

/** Share of the work after which the versions are aligned; the checks take about as long. */
const ALIGNED = 0.5;

/**
 * Aligns and checks the newest revisions of all versions and makes the result the current alignment, in one step for
 * readers. The work is done outside the transaction that writes it, and can be stopped until then.
 * @throws {ServiceError} `not-found`; `conflict` with fewer than two versions, or when one of them, or the
 * configuration of the checks, changed meanwhile;
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
  const versions = rows.map(segmentedVersion);
  const { lexicons, embedder } = context;
  const { vectors, warnings } = await sentenceVectors(embedder, versions, control.signal);
  const alignment = await paced(aligning(versions, { lexicons, vectors }), partOf(control, 0, ALIGNED));
  const { divergences, ...examined } = await examineDocument(
    context,
    { document, rows, alignment },
    document.check_configuration,
    partOf(control, ALIGNED, 1),
  );
  const ids = {
    paragraph: await beadIds(slug, 'paragraph', versions, alignment.paragraphs),
    sentence: await beadIds(slug, 'sentence', versions, alignment.sentences),
  };
  const foundIds = await divergenceIds(divergences, ids);
  const view = await db.transaction().execute(async (trx) => {
    await lockDocument(trx, document.id);
    await refuseIfChanged(trx, document, revisions);
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

async function refuseIfChanged(
  trx: Db,
  { id, slug, check_configuration: configuration }: DocumentRow,
  aligned: readonly RevisionKey[],
): Promise<void> {
  const newest = await newestRevisions(trx, id);
  const isPublished = JSON.stringify(newest) !== JSON.stringify(aligned);
  const now = await findDocument(trx, slug);
  if (!isPublished && JSON.stringify(now?.check_configuration) === JSON.stringify(configuration)) return;
  const what = isPublished ? 'A version' : 'The configuration of the checks';
  const how = isPublished ? 'published' : 'changed';
  const message = `${what} of ${quote(slug)} was ${how} while it was being aligned; align it again.`;
  throw new ServiceError('conflict', message, 'slug');
}
