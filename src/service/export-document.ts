import { documentJson } from '../exchange/json.ts';
import { documentTmx } from '../exchange/tmx.ts';
import { documentTsv } from '../exchange/tsv.ts';
import { readPairs } from '../store/alignments.ts';
import type { Context } from './context.ts';
import { requireAlignment, requireDocument } from './document-views.ts';
import { readingOf } from './get-reading.ts';
import { readSnapshot } from './snapshot.ts';

/** The formats that an aligned document can be had in. */
export const EXPORT_FORMATS = ['json', 'tsv', 'tmx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedDocument {
  readonly mediaType: string;
  readonly fileName: string;
  readonly body: string;
}

/** An aligned document as a file. @throws {ServiceError} `not-found`, also when it is not aligned. */
export async function exportDocument(
  context: Context,
  { slug, format }: { readonly slug: string; readonly format: ExportFormat },
): Promise<ExportedDocument> {
  const fileName = `${slug}.${format}`;
  return readSnapshot(context, async (db) => {
    const document = await requireDocument(db, slug);
    const { id } = await requireAlignment(db, document);
    const reading = await readingOf(db, slug);
    switch (format) {
      case 'json': {
        const pairs = await readPairs(db, { documentId: document.id, alignmentId: id });
        const body = `${JSON.stringify(documentJson(reading, pairs))}\n`;
        return { mediaType: 'application/json', fileName, body };
      }
      case 'tsv':
        return {
          mediaType: 'text/tab-separated-values; charset=utf-8',
          fileName,
          body: documentTsv(reading),
        };
      case 'tmx':
        return { mediaType: 'application/x-tmx+xml', fileName, body: documentTmx(reading) };
    }
  });
}
