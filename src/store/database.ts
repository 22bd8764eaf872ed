import type { Generated, JSONColumnType, Kysely, Selectable } from 'kysely';
import type { Bead } from '../align/alignment.ts';
import type { MqmCategory, Severity } from '../diverge/divergence.ts';
import type { Examined } from '../diverge/examine.ts';
import type { CheckConfiguration } from '../diverge/settings.ts';
import type { AlignmentWarning, Provenance, ReviewState, Verdict } from '../service/views.ts';
import type { Level } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';

/** The tables as the migrations in `db/migrations` leave them; each row belongs to one document. */
export interface Database {
  document: DocumentTable;
  version: VersionTable;
  revision: RevisionTable;
  paragraph: ParagraphTable;
  sentence: SentenceTable;
  alignment: AlignmentTable;
  alignment_revision: AlignmentRevisionTable;
  bead: BeadTable;
  segment: SegmentTable;
  pair_beads: PairBeadsTable;
  divergence: DivergenceTable;
  opinion: OpinionTable;
  review: ReviewTable;
}

export type Db = Kysely<Database>;

export interface DocumentTable {
  id: Generated<string>;
  slug: string;
  title: string;
  /** ISO 8601 date. */
  date: string | null;
  source_url: string | null;
  notice: string | null;
  created_at: Date;
  /** What is asked of the checks otherwise than this service does; null for nothing. */
  check_configuration: JSONColumnType<CheckConfiguration | null, string | null, string | null>;
}

export interface VersionTable {
  document_id: string;
  language: string;
  /** 0, 1, … in the order of first publication. */
  position: number;
}

/** Append-only: the database refuses updates. */
export interface RevisionTable {
  document_id: string;
  language: string;
  number: number;
  text: string;
  text_sha256: string;
  source_sha256: string;
  provenance: Provenance;
  translated_from: string | null;
  note: string | null;
  source_url: string | null;
  charset: string | null;
  format: string;
  created_at: Date;
}

interface UnitTable {
  document_id: string;
  language: string;
  revision: number;
  /** 0-based, over the whole revision. */
  number: number;
  start_offset: number;
  end_offset: number;
}

export type ParagraphTable = UnitTable;

export interface SentenceTable extends UnitTable {
  paragraph: number;
  /** The sentence and the blanks that follow it: consecutive sentences concatenate to the stored text. */
  text: string;
  /** `to_tsvector` of the text in the language's own configuration. */
  search: string;
}

export interface AlignmentTable {
  document_id: string;
  id: Generated<string>;
  method: string;
  /** At most one alignment per document is the current one. */
  is_current: boolean;
  created_at: Date;
  /** When the checks were last run on it. */
  checked_at: Date;
  warnings: JSONColumnType<AlignmentWarning[], string, string>;
  /** What was checked and which version follows which; null in alignments older than the column. */
  examination: JSONColumnType<Examined | null, string | null, string | null>;
}

/** The revisions that an alignment is over, in the order of its languages. */
export interface AlignmentRevisionTable {
  document_id: string;
  alignment_id: string;
  language: string;
  revision: number;
  position: number;
}

export interface BeadTable {
  document_id: string;
  alignment_id: string;
  level: Level;
  /** 0-based among the beads of the level. */
  number: number;
  id: string;
  confidence: number;
  moved: string[];
}

/** A unit's bead; the key makes every unit lie in at most one. A version that has no row lacks the passage. */
export interface SegmentTable {
  document_id: string;
  alignment_id: string;
  level: Level;
  language: string;
  unit: number;
  bead: number;
}

/** The finest beads of two versions, all in one value: they are only ever read together. */
export interface PairBeadsTable {
  document_id: string;
  alignment_id: string;
  level: Level;
  /** `en-de`, as in `PairBeads`. */
  pair: string;
  position: number;
  beads: JSONColumnType<Bead[], string, string>;
}

export interface DivergenceTable {
  document_id: string;
  alignment_id: string;
  id: string;
  /** 0-based in the order of the document. */
  number: number;
  check_id: string;
  category: MqmCategory;
  severity: Severity;
  confidence: number;
  versions: string[];
  split: boolean;
  level: Level;
  bead: number;
  message_id: string;
  message: string;
  data: JSONColumnType<Record<string, string>, string, string>;
  values: JSONColumnType<Record<string, string>, string, string>;
  spans: JSONColumnType<Record<string, Span[]>, string, string>;
}

/** What a model said of a finding; the finding need not be in the current alignment. */
export interface OpinionTable {
  document_id: string;
  divergence_id: string;
  verdict: Verdict;
  reason: string;
  wording: string | null;
  model: string;
  prompt_version: number;
  created_at: Date;
}

/** A person's verdict on a finding; append-only, and the finding need not be in the current alignment. */
export interface ReviewTable {
  document_id: string;
  /** 1, 2, … in the order of the document's reviews; the last of a finding's counts. */
  number: number;
  divergence_id: string;
  /** Check and message of the finding, as they were when it was reviewed. */
  check_id: string;
  message: string;
  state: ReviewState;
  note: string | null;
  reviewer: string | null;
  created_at: Date;
}

export type DocumentRow = Selectable<DocumentTable>;
export type RevisionRow = Selectable<RevisionTable>;
export type DivergenceRow = Selectable<DivergenceTable>;

/** Key of an alignment. */
export interface AlignmentKey {
  readonly documentId: string;
  readonly alignmentId: string;
}
