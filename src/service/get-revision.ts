import type { Db } from '../store/database.ts';
import { listRevisions, segmentedRevisions } from '../store/revisions.ts';
import { type Language, languageName } from '../text/language.ts';
import type { Context } from './context.ts';
import { requireDocument, revisionText } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checkedLanguage, quote } from './input.ts';
import { readSnapshot } from './snapshot.ts';
import type { RevisionText } from './views.ts';

/** A version's text with its units: one revision of it, or the newest. @throws {ServiceError} `not-found`. */
export async function getRevision(
  context: Context,
  input: { readonly slug: string; readonly language: string; readonly number?: number | undefined },
): Promise<RevisionText> {
  const language = checkedLanguage(input.language);
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const number = await requireRevision(db, document, language, input.number);
    const [row] = await segmentedRevisions(db, document.id, [{ language, number }]);
    return revisionText(row!);
  });
}

/** The number of an existing revision: the one asked for, or the newest. @throws {ServiceError} `not-found`. */
export async function requireRevision(
  db: Db,
  document: { readonly id: string; readonly slug: string },
  language: Language,
  number?: number,
): Promise<number> {
  const revisions = await listRevisions(db, document.id, language);
  const found = number === undefined ? revisions[0] : revisions.find((one) => one.number === number);
  if (found !== undefined) return found.number;
  const name = languageName(language);
  if (revisions.length === 0)
    throw new ServiceError('not-found', `${quote(document.slug)} has no version in ${name}.`, 'language');
  const message = `The ${name} version of ${quote(document.slug)} has no revision ${number}.`;
  throw new ServiceError('not-found', message, 'revision');
}
