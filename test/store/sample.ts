import { randomUUID } from 'node:crypto';
import type { Alignment, Bead } from '../../src/align/alignment.ts';
import type { Divergence } from '../../src/diverge/divergence.ts';
import type { AlignmentKey, Db } from '../../src/store/database.ts';
import { insertDocument } from '../../src/store/documents.ts';
import { ensureVersion, insertRevision } from '../../src/store/revisions.ts';
import { type NewAlignment, switchAlignment } from '../../src/store/switch-alignment.ts';
import type { Level, SegmentedVersion } from '../../src/text/segmentation.ts';
import type { Span } from '../../src/text/span.ts';

const WHEN = new Date('2026-01-02T03:04:05.678Z');

/** A text of the given paragraphs, each a list of sentences. */
export function text(language: string, ...paragraphs: readonly (readonly string[])[]): SegmentedVersion {
  const spans = { paragraphs: [] as Span[], sentences: [] as Span[], paragraphOf: [] as number[] };
  let end = 0;
  for (const [number, sentences] of paragraphs.entries()) {
    const start = end;
    for (const sentence of sentences) {
      spans.sentences.push([end, end + sentence.length]);
      spans.paragraphOf.push(number);
      end += sentence.length + 1;
    }
    spans.paragraphs.push([start, end - 1]);
    end += 1;
  }
  return { language, text: paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'), ...spans };
}

/** A document with one revision per text; returns its id. */
export async function publish(db: Db, slug: string, texts: readonly SegmentedVersion[]): Promise<string> {
  const document = { slug, title: slug, date: null, source_url: null, notice: null, created_at: WHEN };
  const { id } = (await insertDocument(db, document))!;
  for (const version of texts) await revise(db, id, version, 1);
  return id;
}

/** Adds a revision of that number. */
export async function revise(db: Db, documentId: string, version: SegmentedVersion, number: number) {
  await ensureVersion(db, documentId, version.language);
  const row = {
    document_id: documentId,
    language: version.language,
    number,
    text: version.text,
    text_sha256: 'a',
    source_sha256: 'b',
    provenance: 'official' as const,
    translated_from: null,
    note: null,
    source_url: null,
    charset: null,
    format: 'text',
    created_at: WHEN,
  };
  return insertRevision(db, row, version);
}

/** An alignment that pairs the units of equal numbers. */
export function diagonal(texts: readonly SegmentedVersion[], confidence = 1): Alignment {
  const languages = texts.map(({ language }) => language);
  const beads = (units: readonly unknown[], of = languages): Bead[] =>
    units.map((_, unit) => ({ segments: Object.fromEntries(of.map((l) => [l, [unit]])), confidence }));
  const [first] = texts;
  const pairs = (units: readonly unknown[]) =>
    Object.fromEntries(
      languages.flatMap((a, i) => languages.slice(i + 1).map((b) => [`${a}-${b}`, beads(units, [a, b])])),
    );
  return {
    languages,
    paragraphs: beads(first!.paragraphs),
    sentences: beads(first!.sentences),
    pairs: { paragraphs: pairs(first!.paragraphs), sentences: pairs(first!.sentences) },
  };
}

/** Ready to be written: over revision 1 of each language, or as `revisions` says. */
export function newAlignment(
  documentId: string,
  alignment: Alignment,
  revisions: Readonly<Record<string, number>> = {},
): NewAlignment {
  const ids = (beads: readonly Bead[]) => beads.map(() => randomUUID());
  return {
    documentId,
    method: 'test',
    createdAt: WHEN,
    revisions: alignment.languages.map((language) => ({ language, number: revisions[language] ?? 1 })),
    alignment,
    warnings: [],
    beadIds: { paragraph: ids(alignment.paragraphs), sentence: ids(alignment.sentences) },
    examined: {
      pedigree: {
        origins: [],
        kinships: [],
        undetermined: alignment.languages,
        places: { compared: 0, departing: 0 },
        pairs: [],
      },
      checked: [],
      lexiconPairs: [],
    },
  };
}

/** Writes an alignment in a transaction of its own. */
export async function write(db: Db, alignment: NewAlignment): Promise<AlignmentKey> {
  return db.transaction().execute((trx) => switchAlignment(trx, alignment));
}

/** A divergence on a bead; what the test does not name is of no matter. */
export function divergence(bead: number, rest: Partial<Divergence> = {}): Divergence {
  const level: Level = 'sentence';
  return {
    check: 'number',
    category: 'Accuracy/Mistranslation',
    severity: 'high',
    confidence: 0.9,
    versions: ['de'],
    split: false,
    level,
    bead,
    messageId: 'differs',
    message: 'German says 50, the other says 15.',
    data: { value: '50' },
    values: { en: '15', de: '50' },
    spans: { en: [[0, 2]], de: [[3, 5]] },
    ...rest,
  };
}
