import type { Context } from './context.ts';
import { documentViews, requireDocument } from './document-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { DocumentView } from './views.ts';

/** A document with its versions and the state of its alignment. @throws {ServiceError} `not-found`. */
export async function getDocument(
  context: Context,
  { slug }: { readonly slug: string },
): Promise<DocumentView> {
  return readSnapshot(context, async (db) => {
    const [view] = await documentViews(db, [await requireDocument(db, slug)]);
    return view!;
  });
}
