import { beadOfUnit, lastOffset, sentenceAt } from '../store/passages.ts';
import { languageName } from '../text/language.ts';
import type { Context } from './context.ts';
import { requireAlignment, requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { checkedLanguage, quote } from './input.ts';
import { passageViews } from './passage-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { PassageView } from './views.ts';

/**
 * The sentence passage at an offset (UTF-16 code units) of a version's aligned revision, with its counterparts.
 * @throws {ServiceError} `not-found`; `invalid` for an offset outside the text.
 */
export async function passageAt(
  context: Context,
  input: { readonly slug: string; readonly language: string; readonly offset: number },
): Promise<PassageView> {
  const language = checkedLanguage(input.language);
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const alignment = await requireAlignment(db, document);
    const revision = alignment.revisions.find((one) => one.language === language);
    if (revision === undefined) {
      const message = `The alignment of ${quote(input.slug)} has no version in ${languageName(language)}.`;
      throw new ServiceError('not-found', message, 'language');
    }
    const end = await lastOffset(db, document.id, language, revision.number);
    if (!Number.isInteger(input.offset) || input.offset < 0 || input.offset >= end)
      throw new ServiceError('invalid', `The offset must be a whole number from 0 to ${end - 1}.`, 'offset');
    const sentence = await sentenceAt(db, document.id, language, revision.number, input.offset);
    const key = { documentId: document.id, alignmentId: alignment.id };
    const bead = await beadOfUnit(db, key, 'sentence', language, sentence!);
    const [view] = await passageViews(db, key, 'sentence', [bead!]);
    return view!;
  });
}
