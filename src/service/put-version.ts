import { languageName } from '../text/language.ts';
import type { Context } from './context.ts';
import { requireDocument } from './document-views.ts';
import { checked, LABEL_INPUT } from './input.ts';
import { readSource, type Source } from './source.ts';
import { type Publication, storeRevision } from './store-revision.ts';
import type { Provenance } from './views.ts';

/** What is said of a text when it is published; see `RevisionLabel`. */
export interface PublicationLabel {
  readonly provenance: Provenance;
  readonly translatedFrom?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
}

export interface NewRevision extends PublicationLabel {
  readonly slug: string;
  readonly language: string;
  readonly source: Source;
}

/**
 * Publishes a text as the newest revision of a version. The same bytes with the same label as the newest revision
 * are taken once.
 * @throws {ServiceError} `not-found`, `invalid`, `too-large`.
 */
export async function putVersion(context: Context, input: NewRevision): Promise<Publication> {
  const label = checked(LABEL_INPUT, input);
  const document = await requireDocument(context.db, input.slug);
  const ingested = await readSource(input.source, {
    language: label.language,
    name: `${languageName(label.language)} version`,
    field: 'text',
  });
  return storeRevision(context, document, ingested, label);
}
