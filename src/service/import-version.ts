import { findDocument } from '../store/documents.ts';
import type { Context } from './context.ts';
import { createDocument } from './create-document.ts';
import { requireDocument } from './document-views.ts';
import { checked, LABEL_INPUT } from './input.ts';
import type { PublicationLabel } from './put-version.ts';
import { readSource, type Source } from './source.ts';
import { type Publication, storeRevision } from './store-revision.ts';

export interface VersionImport extends PublicationLabel {
  readonly slug: string;
  /** Guessed from the text when left out. */
  readonly language?: string | undefined;
  readonly source: Source;
  /** The file's name, for messages. */
  readonly name?: string | undefined;
  /** For a document that does not exist yet, in place of what the page says. */
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * Publishes a page under a slug and adds the document, with the page's title and date, when there is none yet.
 * @throws {ServiceError} `invalid`, `too-large`.
 */
export async function importVersion(context: Context, input: VersionImport): Promise<Publication> {
  const { language, name } = input;
  const ingested = await readSource(input.source, { language, name, field: name ?? 'text' });
  const label = checked(LABEL_INPUT, { ...input, language: language ?? ingested.language });
  if ((await findDocument(context.db, input.slug)) === undefined)
    await createDocument(context, {
      slug: input.slug,
      title: input.title ?? ingested.title ?? input.slug,
      date: input.date ?? ingested.date,
      sourceUrl: label.sourceUrl,
    });
  return storeRevision(context, await requireDocument(context.db, input.slug), ingested, label);
}
