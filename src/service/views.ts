import type { Bead } from '../align/alignment.ts';
import type { WordLinks } from '../align/links.ts';
import type { Divergence } from '../diverge/divergence.ts';
import type { Examined } from '../diverge/examine.ts';
import type { Opinion } from '../judge/judge.ts';
import type { Language } from '../text/language.ts';
import type { Level, Segmentation } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';

export { VERDICTS, type Verdict } from '../judge/judge.ts';

/** What people say of a divergence; `open` until somebody has made up their mind, or again. */
export const REVIEW_STATES = ['open', 'confirmed', 'dismissed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Where a text comes from: published by its author, translated by somebody else, or made up for a test. */
export const PROVENANCES = ['official', 'unofficial', 'manufactured'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What is said of a revision wherever its text is shown. */
export interface RevisionLabel {
  readonly language: Language;
  /** 1, 2, … within the version. */
  readonly revision: number;
  readonly provenance: Provenance;
  readonly translatedFrom: Language | null;
  /** A sentence on the text's origin, for its readers. */
  readonly note: string | null;
  readonly sourceUrl: string | null;
  /** SHA-256 (hex) of the stored text in UTF-8. */
  readonly textSha256: string;
  /** SHA-256 (hex) of the bytes as they came. */
  readonly sourceSha256: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** A revision with its text and units; all spans index `text`. */
export interface RevisionText extends RevisionLabel, Segmentation {
  readonly text: string;
}

/** What an alignment had to do without, in a sentence; `no-lexicon` or `no-embeddings`. */
export interface AlignmentWarning {
  readonly code: string;
  readonly message: string;
}

/** What is said of a document's current alignment. */
export interface AlignmentLabel {
  readonly id: string;
  readonly createdAt: string;
  /** When the checks were last run on it: as `createdAt`, unless they were configured anew since. */
  readonly checkedAt: string;
  /** A version has a newer revision than it. */
  readonly stale: boolean;
  readonly warnings: readonly AlignmentWarning[];
}

export interface DocumentView {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date of the speech. */
  readonly date: string | null;
  readonly sourceUrl: string | null;
  /** A sentence that every page about the document shows, e.g. that it is manufactured. */
  readonly notice: string | null;
  /** The current revision of every version, in the order of first publication. */
  readonly versions: readonly RevisionLabel[];
  /** The current alignment, or null when there is none. */
  readonly alignment: AlignmentLabel | null;
  /** Divergences of the current alignment by severity. */
  readonly divergences: Readonly<Record<'info' | 'low' | 'medium' | 'high', number>>;
  /** The same by what people say of them. */
  readonly reviews: Readonly<Record<ReviewState, number>>;
}

/** A bead with its opaque id, which stays valid while the alignment is kept. */
export interface BeadView extends Bead {
  readonly id: string;
  readonly level: Level;
  /** Its index among the beads of its level. */
  readonly index: number;
}

/** What a model said of a divergence, with the model's name and the number of the prompt that it was asked with. */
export interface OpinionView extends Opinion {
  readonly model: string;
  readonly promptVersion: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** A person's verdict on a divergence. */
export interface ReviewView {
  readonly state: ReviewState;
  readonly note: string | null;
  /** The name that the person gave; nobody has checked it. */
  readonly reviewer: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** A review with the divergence that it is on, as it was then; it need not be in the current alignment. */
export interface PastReviewView extends ReviewView {
  /** Id of the divergence. */
  readonly divergence: string;
  readonly check: string;
  readonly message: string;
}

/** A divergence with its opaque id and, in place of the bead's index, the bead's id. */
export interface DivergenceView extends Omit<Divergence, 'bead'> {
  readonly id: string;
  readonly bead: string;
  /** A model's second opinion, where one was asked for; nothing else of the divergence depends on it. */
  readonly opinion?: OpinionView;
  /** People's last verdict, where somebody has given one; nothing else of the divergence depends on it. */
  readonly review?: ReviewView;
}

/** Everything the side-by-side view of a document shows; one consistent state. */
export interface Reading {
  readonly document: DocumentView;
  /** Of the current alignment; all published versions when there is none. In the alignment's order. */
  readonly versions: readonly RevisionText[];
  readonly paragraphs: readonly BeadView[];
  readonly sentences: readonly BeadView[];
  readonly divergences: readonly DivergenceView[];
  /** What was checked and which version follows which; null without an alignment or in one that is older than this. */
  readonly examined: Examined | null;
}

/** A passage: one sentence bead with what every version says in it. */
export interface PassageView {
  readonly document: { readonly slug: string; readonly title: string; readonly date: string | null };
  readonly bead: BeadView;
  /** Per version of the alignment: label, the segment's text ('' when absent) and its offsets. */
  readonly versions: readonly (RevisionLabel & {
    readonly text: string;
    readonly span: Span;
    readonly sentences: readonly number[];
    /** The offsets of each of the sentences. */
    readonly sentenceSpans: readonly Span[];
  })[];
  readonly divergences: readonly DivergenceView[];
}

/** The words of a passage linked across every two versions of its alignment. */
export interface PassageLinks {
  /** The bead's opaque id. */
  readonly bead: string;
  readonly languages: readonly Language[];
  readonly pairs: WordLinks;
}

/** A page of a list; `next` is the opaque cursor of the following one, or null. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
