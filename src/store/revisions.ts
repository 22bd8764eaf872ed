import { type Insertable, type SqlBool, sql } from 'kysely';
import type { Language } from '../text/language.ts';
import type { Segmentation } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';
import type { Db, RevisionRow, RevisionTable } from './database.ts';
import { recordset } from './recordset.ts';
import { searchConfiguration } from './search-configuration.ts';

/** A revision's row without its text. */
export type RevisionLabelRow = Omit<RevisionRow, 'text'>;

/** A revision's row with its units. */
export interface SegmentedRow extends RevisionRow {
  readonly segmentation: Segmentation;
}

/** Key of a revision within its document. */
export interface RevisionKey {
  readonly language: Language;
  readonly number: number;
}

const LABEL = [
  'revision.document_id',
  'revision.language',
  'revision.number',
  'revision.text_sha256',
  'revision.source_sha256',
  'revision.provenance',
  'revision.translated_from',
  'revision.note',
  'revision.source_url',
  'revision.charset',
  'revision.format',
  'revision.created_at',
] as const;

/** The newest revision of every version of the documents, in each in the order of first publication. */
export async function currentRevisions(
  db: Db,
  documentIds: readonly string[],
): Promise<readonly RevisionLabelRow[]> {
  if (documentIds.length === 0) return [];
  return db
    .selectFrom('version')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.document_id', '=', 'version.document_id')
        .onRef('revision.language', '=', 'version.language'),
    )
    .distinctOn(['version.document_id', 'version.position'])
    .select(LABEL)
    .where('version.document_id', 'in', documentIds)
    .orderBy('version.document_id')
    .orderBy('version.position')
    .orderBy('revision.number', 'desc')
    .execute();
}

/** Revisions of one version, the newest first. */
export async function listRevisions(
  db: Db,
  documentId: string,
  language: Language,
): Promise<readonly RevisionLabelRow[]> {
  return db
    .selectFrom('revision')
    .select(LABEL)
    .where('document_id', '=', documentId)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .execute();
}

/** Labels of the given revisions of a document, in no particular order. */
export async function revisionLabels(
  db: Db,
  documentId: string,
  keys: readonly RevisionKey[],
): Promise<readonly RevisionLabelRow[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('revision')
    .select(LABEL)
    .where('document_id', '=', documentId)
    .where(isOneOf(keys))
    .execute();
}

/** Texts and units of the given revisions of a document, in the order of the keys; what is missing is left out. */
export async function segmentedRevisions(
  db: Db,
  documentId: string,
  keys: readonly RevisionKey[],
): Promise<readonly SegmentedRow[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .select([
      unitColumn('paragraph', 'start_offset').as('paragraph_starts'),
      unitColumn('paragraph', 'end_offset').as('paragraph_ends'),
      unitColumn('sentence', 'start_offset').as('sentence_starts'),
      unitColumn('sentence', 'end_offset').as('sentence_ends'),
      unitColumn('sentence', 'paragraph').as('paragraph_of'),
    ])
    .where('document_id', '=', documentId)
    .where(isOneOf(keys))
    .execute();
  const byKey = new Map(rows.map((row) => [`${row.language} ${row.number}`, row]));
  return keys.flatMap(({ language, number }) => {
    const row = byKey.get(`${language} ${number}`);
    if (row === undefined) return [];
    const { paragraph_starts, paragraph_ends, sentence_starts, sentence_ends, paragraph_of, ...revision } =
      row;
    const segmentation = {
      paragraphs: spans(paragraph_starts, paragraph_ends),
      sentences: spans(sentence_starts, sentence_ends),
      paragraphOf: paragraph_of,
    };
    return [{ ...revision, segmentation }];
  });
}

/** Adds a version to a document, at the end, unless the document has it. */
export async function ensureVersion(trx: Db, documentId: string, language: Language): Promise<void> {
  await sql`
    insert into version (document_id, language, position)
    select ${documentId}, ${language}, coalesce(max(position) + 1, 0) from version where document_id = ${documentId}
    on conflict (document_id, language) do nothing`.execute(trx);
}

/** Adds a revision with its units. */
export async function insertRevision(
  trx: Db,
  revision: Insertable<RevisionTable>,
  segmentation: Segmentation,
): Promise<RevisionLabelRow> {
  const row = await trx
    .insertInto('revision')
    .values(revision)
    .returning(LABEL.map((column) => column.slice('revision.'.length) as keyof RevisionLabelRow))
    .executeTakeFirstOrThrow();
  await insertUnits(trx, revision, segmentation);
  return row as RevisionLabelRow;
}

async function insertUnits(
  trx: Db,
  revision: Insertable<RevisionTable>,
  { paragraphs, sentences, paragraphOf }: Segmentation,
): Promise<void> {
  const key = sql`${revision.document_id}::uuid, ${revision.language}, ${revision.number}::integer`;
  const configuration = searchConfiguration(revision.language);
  const span = { number: 'integer', start: 'integer', stop: 'integer' };
  const paragraphRows = paragraphs.map(([start, stop], number) => ({ number, start, stop }));
  await sql`
    insert into paragraph (document_id, language, revision, number, start_offset, end_offset)
    select ${key}, number, start, stop from ${recordset(paragraphRows, 'unit', span)}`.execute(trx);
  const sentenceRows = sentences.map(([start, stop], number) => ({
    number,
    start,
    stop,
    paragraph: paragraphOf[number],
    text: revision.text.slice(start, sentences[number + 1]?.[0] ?? stop),
  }));
  const columns = { ...span, paragraph: 'integer', text: 'text' };
  await sql`
    insert into sentence (document_id, language, revision, number, start_offset, end_offset, paragraph, text, search)
    select ${key}, number, start, stop, paragraph, text, to_tsvector(${configuration}::regconfig, text)
    from ${recordset(sentenceRows, 'unit', columns)}`.execute(trx);
}

function isOneOf(keys: readonly RevisionKey[]) {
  const pairs = keys.map(({ language, number }) => sql`(${language}, ${number}::integer)`);
  return sql<SqlBool>`(revision.language, revision.number) in (${sql.join(pairs)})`;
}

function unitColumn(table: 'paragraph' | 'sentence', column: string) {
  const unit = sql.table(table);
  return sql<number[]>`array(
    select ${sql.ref(`${table}.${column}`)} from ${unit}
    where ${unit}.document_id = revision.document_id and ${unit}.language = revision.language
      and ${unit}.revision = revision.number
    order by ${unit}.number)`;
}

function spans(starts: readonly number[], ends: readonly number[]): Span[] {
  return starts.map((start, index) => [start, ends[index]!]);
}
