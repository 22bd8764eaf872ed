import type { Db, DocumentRow } from '../store/database.ts';
import { lockDocument } from '../store/documents.ts';
import {
  currentRevisions,
  ensureVersion,
  insertRevision,
  type RevisionLabelRow,
} from '../store/revisions.ts';
import { languageName } from '../text/language.ts';
import { segment } from '../text/segment.ts';
import type { Context } from './context.ts';
import { revisionLabel } from './document-views.ts';
import { ServiceError } from './errors.ts';
import type { RevisionInput } from './input.ts';
import { MAX_VERSIONS } from './limits.ts';
import type { Ingested } from './source.ts';
import type { RevisionLabel } from './views.ts';

/** What a publication did; `created` is false when the version said exactly this already. */
export interface Publication {
  readonly revision: RevisionLabel;
  readonly created: boolean;
  /** What the publisher should look at; the text was taken all the same. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Makes an ingested text the newest revision of a version, unless it is that already. */
export async function storeRevision(
  context: Context,
  document: DocumentRow,
  ingested: Ingested,
  label: RevisionInput,
): Promise<Publication> {
  const { language } = label;
  const segmentation = segment(ingested.text, language);
  return context.db.transaction().execute(async (trx) => {
    await lockDocument(trx, document.id);
    const versions = await currentRevisions(trx, [document.id]);
    const current = versions.find((version) => version.language === language);
    const warnings = [...ingested.warnings, ...sameTextElsewhere(versions, ingested, label)];
    if (current !== undefined && isSame(current, ingested, label))
      return { revision: revisionLabel(current), created: false, warnings };
    if (current === undefined) await addVersion(trx, document, versions.length, language);
    const row = await insertRevision(
      trx,
      {
        document_id: document.id,
        language,
        number: (current?.number ?? 0) + 1,
        text: ingested.text,
        text_sha256: ingested.textSha256,
        source_sha256: ingested.sourceSha256,
        provenance: label.provenance,
        translated_from: label.translatedFrom,
        note: label.note,
        source_url: label.sourceUrl,
        charset: ingested.charset,
        format: ingested.format,
        created_at: context.now(),
      },
      segmentation,
    );
    return { revision: revisionLabel(row), created: true, warnings };
  });
}

async function addVersion(trx: Db, document: DocumentRow, count: number, language: string): Promise<void> {
  if (count >= MAX_VERSIONS)
    throw new ServiceError(
      'conflict',
      `A document has at most ${MAX_VERSIONS} versions; “${document.slug}” has them.`,
      'language',
    );
  await ensureVersion(trx, document.id, language);
}

function isSame(
  current: RevisionLabelRow,
  { textSha256, sourceSha256 }: Ingested,
  label: RevisionInput,
): boolean {
  return (
    current.text_sha256 === textSha256 &&
    current.source_sha256 === sourceSha256 &&
    current.provenance === label.provenance &&
    current.translated_from === label.translatedFrom &&
    current.note === label.note &&
    current.source_url === label.sourceUrl
  );
}

function sameTextElsewhere(
  versions: readonly RevisionLabelRow[],
  { textSha256 }: Ingested,
  { language }: RevisionInput,
): Publication['warnings'] {
  return versions
    .filter((other) => other.language !== language && other.text_sha256 === textSha256)
    .map((other) => ({
      code: 'same-text',
      message: `The ${languageName(language)} version is the same text as the ${languageName(other.language)} one.`,
    }));
}
