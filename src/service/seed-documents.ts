import { findDocument } from '../store/documents.ts';
import { alignDocument } from './align-document.ts';
import type { Context } from './context.ts';
import { createDocument, type NewDocument } from './create-document.ts';
import { getDocument } from './get-document.ts';
import { type PublicationLabel, putVersion } from './put-version.ts';
import type { Source } from './source.ts';

/** A document that comes with the program. */
export interface SeedDocument extends NewDocument {
  readonly versions: readonly (PublicationLabel & { readonly language: string; readonly source: Source })[];
}

/**
 * Publishes and aligns documents. One that is there and aligned stays as it is; one that an interrupted run left
 * behind is finished. Embeddings are not asked for: the program’s start waits for no other service. Returns the slugs
 * that were worked on.
 */
export async function seedDocuments(
  context: Context,
  documents: readonly SeedDocument[],
): Promise<readonly string[]> {
  const seeded: string[] = [];
  for (const { versions, ...document } of documents) {
    const found = (await findDocument(context.db, document.slug)) !== undefined;
    const {
      slug,
      alignment,
      versions: present,
    } = found ? await getDocument(context, document) : await createDocument(context, document);
    if (alignment !== null) continue;
    for (const version of versions)
      if (!present.some(({ language }) => language === version.language))
        await putVersion(context, { slug, ...version });
    await alignDocument({ ...context, embedder: undefined }, { slug });
    seeded.push(slug);
  }
  return seeded;
}
