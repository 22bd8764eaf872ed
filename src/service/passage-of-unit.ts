import { alignmentOfRevision, beadOfUnit } from '../store/passages.ts';
import { languageName } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { Context } from './context.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { requireRevision } from './get-revision.ts';
import { checkedLanguage } from './input.ts';
import { passageViews } from './passage-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { PassageView } from './views.ts';

/** What a permanent link names: a paragraph or sentence of a revision, by its number from 0. */
export interface UnitReference {
  readonly slug: string;
  readonly language: string;
  readonly revision: number;
  readonly level: Level;
  readonly number: number;
}

/** The passage that a unit lies in, also for an older revision while an alignment of it is kept. @throws {ServiceError} `not-found`. */
export async function passageOfUnit(context: Context, input: UnitReference): Promise<PassageView> {
  const language = checkedLanguage(input.language);
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, input.slug);
    const revision = await requireRevision(db, document, language, input.revision);
    const name = `revision ${revision} of the ${languageName(language)} version`;
    const alignment = await alignmentOfRevision(db, document.id, language, revision);
    if (alignment === undefined) throw new ServiceError('not-found', `No alignment has ${name}.`, 'revision');
    const bead = Number.isSafeInteger(input.number)
      ? await beadOfUnit(db, alignment, input.level, language, input.number)
      : undefined;
    if (bead === undefined)
      throw new ServiceError('not-found', `There is no ${input.level} ${input.number} in ${name}.`, 'number');
    const [view] = await passageViews(db, alignment, input.level, [bead]);
    return view!;
  });
}
