import { type AlignmentRow, currentAlignments } from '../store/alignments.ts';
import type { Db, DocumentRow } from '../store/database.ts';
import { countDivergences, countReviewed } from '../store/divergences.ts';
import { findDocument } from '../store/documents.ts';
import { currentRevisions, type RevisionLabelRow, type SegmentedRow } from '../store/revisions.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';
import type { AlignmentLabel, DocumentView, ReviewState, RevisionLabel, RevisionText } from './views.ts';

/** The document of that slug. @throws {ServiceError} `not-found`. */
export async function requireDocument(db: Db, slug: string, field = 'slug'): Promise<DocumentRow> {
  const document = await findDocument(db, slug);
  if (document === undefined)
    throw new ServiceError('not-found', `There is no document ${quote(slug)}.`, field);
  return document;
}

/** The document's current alignment. @throws {ServiceError} `not-found`. */
export async function requireAlignment(db: Db, document: DocumentRow): Promise<AlignmentRow> {
  const [alignment] = await currentAlignments(db, [document.id]);
  if (alignment === undefined)
    throw new ServiceError('not-found', `The document ${quote(document.slug)} is not aligned yet.`, 'slug');
  return alignment;
}

/** Views of documents, in their order, with a fixed number of queries. */
export async function documentViews(db: Db, documents: readonly DocumentRow[]): Promise<DocumentView[]> {
  const ids = documents.map(({ id }) => id);
  const revisions = await currentRevisions(db, ids);
  const alignments = await currentAlignments(db, ids);
  const counts = await countDivergences(db, ids);
  const reviewed = await countReviewed(db, ids);
  return documents.map((document) => {
    const versions = revisions.filter((revision) => revision.document_id === document.id);
    const alignment = alignments.find((one) => one.document_id === document.id);
    const found = counts.filter((count) => count.document_id === document.id);
    const verdicts = reviewed.filter((count) => count.document_id === document.id);
    const given = (state: ReviewState) => verdicts.find((one) => one.state === state)?.count ?? 0;
    const [confirmed, dismissed] = [given('confirmed'), given('dismissed')];
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return {
      slug: document.slug,
      title: document.title,
      date: document.date,
      sourceUrl: document.source_url,
      notice: document.notice,
      versions: versions.map(revisionLabel),
      alignment: alignment === undefined ? null : alignmentView(alignment, versions),
      divergences: {
        ...{ info: 0, low: 0, medium: 0, high: 0 },
        ...Object.fromEntries(found.map(({ severity, count }) => [severity, count])),
      },
      reviews: { open: total - confirmed - dismissed, confirmed, dismissed },
    };
  });
}

/** What is said of a revision, from its row. */
export function revisionLabel(row: RevisionLabelRow): RevisionLabel {
  return {
    language: row.language,
    revision: row.number,
    provenance: row.provenance,
    translatedFrom: row.translated_from,
    note: row.note,
    sourceUrl: row.source_url,
    textSha256: row.text_sha256,
    sourceSha256: row.source_sha256,
    createdAt: row.created_at.toISOString(),
  };
}

/** A revision with its text and units, from its row. */
export function revisionText(row: SegmentedRow): RevisionText {
  return { ...revisionLabel(row), text: row.text, ...row.segmentation };
}

function alignmentView(alignment: AlignmentRow, versions: readonly RevisionLabelRow[]): AlignmentLabel {
  const covered = new Map(alignment.revisions.map(({ language, number }) => [language, number]));
  return {
    id: alignment.id,
    createdAt: alignment.created_at.toISOString(),
    checkedAt: alignment.checked_at.toISOString(),
    stale: versions.some(({ language, number }) => covered.get(language) !== number),
    warnings: alignment.warnings,
  };
}
