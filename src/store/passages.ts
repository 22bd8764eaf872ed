import { type RawBuilder, sql } from 'kysely';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import type { AlignmentKey, Db } from './database.ts';
import { searchConfiguration } from './search-configuration.ts';

/** A bead by its place. */
export interface BeadKey extends AlignmentKey {
  readonly level: Level;
  readonly number: number;
}

/** A sentence of a bead; its text includes the blanks that follow it. */
export interface SentenceOfBead {
  readonly bead: number;
  readonly language: Language;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A bead by its opaque id, in the current alignment if that has it, else in the newest that does. */
export async function findBead(db: Db, beadId: string): Promise<BeadKey | undefined> {
  return db
    .selectFrom('bead')
    .innerJoin('alignment', (join) =>
      join
        .onRef('alignment.document_id', '=', 'bead.document_id')
        .onRef('alignment.id', '=', 'bead.alignment_id'),
    )
    .select([
      'bead.document_id as documentId',
      'bead.alignment_id as alignmentId',
      'bead.level',
      'bead.number',
    ])
    .where('bead.id', '=', beadId)
    .orderBy('alignment.is_current', 'desc')
    .orderBy('alignment.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** An alignment that covers a revision: the current one if it does, else the newest that does. */
export async function alignmentOfRevision(
  db: Db,
  documentId: string,
  language: Language,
  revision: number,
): Promise<AlignmentKey | undefined> {
  return db
    .selectFrom('alignment')
    .innerJoin('alignment_revision', (join) =>
      join
        .onRef('alignment_revision.document_id', '=', 'alignment.document_id')
        .onRef('alignment_revision.alignment_id', '=', 'alignment.id'),
    )
    .select(['alignment.document_id as documentId', 'alignment.id as alignmentId'])
    .where('alignment.document_id', '=', documentId)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .orderBy('is_current', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The number of the bead that a unit lies in. */
export async function beadOfUnit(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  level: Level,
  language: Language,
  unit: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('segment')
    .select('bead')
    .where('document_id', '=', documentId)
    .where('alignment_id', '=', alignmentId)
    .where('level', '=', level)
    .where('language', '=', language)
    .where('unit', '=', unit)
    .executeTakeFirst();
  return row?.bead;
}

/** The sentence that an offset lies in, or in the blanks behind; the first one for what stands before it. */
export async function sentenceAt(
  db: Db,
  documentId: string,
  language: Language,
  revision: number,
  offset: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('sentence')
    .select('number')
    .where('document_id', '=', documentId)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .where((where) => where.or([where('start_offset', '<=', offset), where('number', '=', 0)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/** Where the last sentence of a revision ends. */
export async function lastOffset(
  db: Db,
  documentId: string,
  language: Language,
  revision: number,
): Promise<number> {
  const { end } = await db
    .selectFrom('sentence')
    .select((of) => of.fn.max('end_offset').as('end'))
    .where('document_id', '=', documentId)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return end;
}

/** The sentences of beads in every version, in order; those of a paragraph bead are the sentences of its units. */
export async function sentencesOfBeads(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  level: Level,
  beads: readonly number[],
): Promise<readonly SentenceOfBead[]> {
  const unit = sql.ref(level === 'sentence' ? 'sentence.number' : 'sentence.paragraph');
  const { rows } = await sql<SentenceOfBead>`
    select segment.bead, segment.language, sentence.number, sentence.start_offset as start,
      sentence.end_offset as "end", sentence.text
    from segment
    join alignment_revision using (document_id, alignment_id, language)
    join sentence on sentence.document_id = segment.document_id and sentence.language = segment.language
      and sentence.revision = alignment_revision.revision and ${unit} = segment.unit
    where segment.document_id = ${documentId} and segment.alignment_id = ${alignmentId}
      and segment.level = ${level} and segment.bead = any(${beads}::integer[])
    order by segment.bead, segment.language, sentence.number`.execute(db);
  return rows;
}

/** The numbers of the sentence beads that have a sentence in the paragraphs of a paragraph bead, ascending. */
export async function sentenceBeadsWithin(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  paragraphBead: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ bead: number }>`
    select distinct inner_segment.bead
    from segment as outer_segment
    join alignment_revision using (document_id, alignment_id, language)
    join sentence on sentence.document_id = outer_segment.document_id
      and sentence.language = outer_segment.language and sentence.revision = alignment_revision.revision
      and sentence.paragraph = outer_segment.unit
    join segment as inner_segment on inner_segment.document_id = outer_segment.document_id
      and inner_segment.alignment_id = outer_segment.alignment_id and inner_segment.level = 'sentence'
      and inner_segment.language = outer_segment.language and inner_segment.unit = sentence.number
    where outer_segment.document_id = ${documentId} and outer_segment.alignment_id = ${alignmentId}
      and outer_segment.level = 'paragraph' and outer_segment.bead = ${paragraphBead}
    order by inner_segment.bead`.execute(db);
  return rows.map(({ bead }) => bead);
}

/** Where a bead that a version lacks would stand in its text: behind what the version has of the beads before. */
export async function placeOfAbsent(
  db: Db,
  { documentId, alignmentId }: AlignmentKey,
  bead: {
    readonly level: Level;
    readonly number: number;
    readonly language: Language;
    readonly revision: number;
  },
): Promise<number> {
  const { rows } = await sql<{ end: number }>`
    select unit.end_offset as "end"
    from segment
    join ${sql.table(bead.level)} as unit on unit.document_id = segment.document_id
      and unit.language = segment.language and unit.number = segment.unit and unit.revision = ${bead.revision}
    where segment.document_id = ${documentId} and segment.alignment_id = ${alignmentId}
      and segment.level = ${bead.level} and segment.language = ${bead.language} and segment.bead < ${bead.number}
    order by segment.bead desc, segment.unit desc
    limit 1`.execute(db);
  return rows[0]?.end ?? 0;
}

/**
 * Sentence beads of the current alignments that have a sentence with the searched words, the best first. The query
 * is in the syntax of `websearch_to_tsquery`; each version is searched in its own language's configuration.
 */
export async function searchBeads(
  db: Db,
  search: {
    readonly query: string;
    readonly language?: Language | undefined;
    readonly documentId?: string | undefined;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<readonly (AlignmentKey & { readonly number: number })[]> {
  const matches = sql.join(
    languageGroups(search.language).map((group) => matchingSentences(search.query, group)),
    sql` union all `,
  );
  const narrowed =
    search.documentId === undefined ? sql`` : sql`and alignment.document_id = ${search.documentId}`;
  const { rows } = await sql<AlignmentKey & { number: number }>`
    select alignment.document_id as "documentId", alignment.id as "alignmentId", segment.bead as number
    from (${matches}) as match
    join alignment_revision using (document_id, language, revision)
    join alignment on alignment.document_id = match.document_id and alignment.id = alignment_revision.alignment_id
      and alignment.is_current
    join segment on segment.document_id = match.document_id and segment.alignment_id = alignment.id
      and segment.level = 'sentence' and segment.language = match.language and segment.unit = match.number
    join document on document.id = match.document_id
    where true ${narrowed}
    group by alignment.document_id, alignment.id, segment.bead, document.slug
    order by max(match.rank) desc, document.slug, segment.bead
    offset ${search.offset} limit ${search.limit}`.execute(db);
  return rows;
}

/** Languages that share a search configuration. */
interface LanguageGroup {
  readonly configuration: string;
  readonly condition: RawBuilder<unknown>;
}

function languageGroups(language: Language | undefined): LanguageGroup[] {
  if (language !== undefined)
    return [{ configuration: searchConfiguration(language), condition: isOrVaries(language) }];
  const others = sql.join(LANGUAGES.map(isOrVaries), sql` or `);
  return [
    ...LANGUAGES.map((own) => ({ configuration: searchConfiguration(own), condition: isOrVaries(own) })),
    { configuration: 'simple', condition: sql`not (${others})` },
  ];
}

/** The language itself or a variety of it: `de` covers `de-AT`. */
function isOrVaries(language: Language): RawBuilder<unknown> {
  return sql`(sentence.language = ${language} or starts_with(sentence.language, ${`${language}-`}))`;
}

function matchingSentences(query: string, { configuration, condition }: LanguageGroup): RawBuilder<unknown> {
  const words = sql`websearch_to_tsquery(${configuration}::regconfig, ${query})`;
  return sql`
    select document_id, language, revision, number, ts_rank_cd(search, ${words}) as rank
    from sentence where search @@ ${words} and ${condition}`;
}
