import { currentAlignments, readBeads } from '../store/alignments.ts';
import type { Db } from '../store/database.ts';
import { readDivergences } from '../store/divergences.ts';
import { segmentedRevisions } from '../store/revisions.ts';
import type { Context } from './context.ts';
import { divergenceView } from './divergence-views.ts';
import { documentViews, requireDocument, revisionText } from './document-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { Reading } from './views.ts';

/** Everything that the side-by-side view of a document shows. @throws {ServiceError} `not-found`. */
export async function getReading(context: Context, { slug }: { readonly slug: string }): Promise<Reading> {
  return readSnapshot(context, (db) => readingOf(db, slug));
}

/** The same on a snapshot that the caller has open. */
export async function readingOf(db: Db, slug: string): Promise<Reading> {
  const row = await requireDocument(db, slug);
  const [view] = await documentViews(db, [row]);
  const document = view!;
  const [alignment] = await currentAlignments(db, [row.id]);
  if (alignment === undefined) {
    const keys = document.versions.map(({ language, revision }) => ({ language, number: revision }));
    const versions = (await segmentedRevisions(db, row.id, keys)).map(revisionText);
    return { document, versions, paragraphs: [], sentences: [], divergences: [], examined: null };
  }
  const key = { documentId: row.id, alignmentId: alignment.id };
  const languages = alignment.revisions.map(({ language }) => language);
  return {
    document,
    versions: (await segmentedRevisions(db, row.id, alignment.revisions)).map(revisionText),
    paragraphs: await readBeads(db, key, 'paragraph', languages),
    sentences: await readBeads(db, key, 'sentence', languages),
    divergences: (await readDivergences(db, key)).map(divergenceView),
    examined: alignment.examination,
  };
}
