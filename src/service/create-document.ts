import { insertDocument } from '../store/documents.ts';
import type { Context } from './context.ts';
import { documentViews } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checked, DOCUMENT_INPUT } from './input.ts';
import type { DocumentView } from './views.ts';

export interface NewDocument {
  /** Its name in addresses, for good. */
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date of the speech. */
  readonly date?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  /** A sentence that every page about the document shows. */
  readonly notice?: string | null | undefined;
}

/** Adds a document without versions. @throws {ServiceError} `invalid`; `conflict` when the slug is taken. */
export async function createDocument(context: Context, input: NewDocument): Promise<DocumentView> {
  const { slug, title, date, sourceUrl, notice } = checked(DOCUMENT_INPUT, input);
  const row = { slug, title, date, source_url: sourceUrl, notice, created_at: context.now() };
  const document = await insertDocument(context.db, row);
  if (document === undefined)
    throw new ServiceError('conflict', `There is a document “${slug}” already.`, 'slug');
  const [view] = await documentViews(context.db, [document]);
  return view!;
}
