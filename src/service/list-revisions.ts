import * as revisions from '../store/revisions.ts';
import { languageName } from '../text/language.ts';
import type { Context } from './context.ts';
import { requireDocument, revisionLabel } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checkedLanguage, quote } from './input.ts';
import type { RevisionLabel } from './views.ts';

/** All revisions of a version, the newest first. @throws {ServiceError} `not-found`. */
export async function listRevisions(
  { db }: Context,
  input: { readonly slug: string; readonly language: string },
): Promise<readonly RevisionLabel[]> {
  const language = checkedLanguage(input.language);
  const document = await requireDocument(db, input.slug);
  const rows = await revisions.listRevisions(db, document.id, language);
  if (rows.length > 0) return rows.map(revisionLabel);
  const message = `${quote(document.slug)} has no version in ${languageName(language)}.`;
  throw new ServiceError('not-found', message, 'language');
}
