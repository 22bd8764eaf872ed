import type { Alignment, Bead, PairBeads } from '../align/alignment.ts';
import type { Divergence } from '../diverge/divergence.ts';
import type {
  AlignmentWarning,
  DivergenceView,
  DocumentView,
  Reading,
  RevisionLabel,
} from '../service/views.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';

/** An alignment of texts as JSON: the stable shape of `concordat align --json`. */
export interface AlignmentJson {
  readonly languages: readonly Language[];
  readonly paragraphs: readonly Bead[];
  readonly sentences: readonly Bead[];
  readonly pairs: { readonly sentences: PairBeads; readonly paragraphs: PairBeads };
  /** Every unit's offsets (UTF-16 code units) in its text. */
  readonly units: {
    readonly paragraphs: Readonly<Record<Language, readonly Span[]>>;
    readonly sentences: Readonly<Record<Language, readonly Span[]>>;
  };
  readonly divergences: readonly Divergence[];
  /** What the alignment had to do without. */
  readonly warnings: readonly AlignmentWarning[];
}

/** A published document as JSON: the same with the texts, their labels and what is said of the document. */
export interface DocumentJson extends AlignmentJson {
  readonly document: Pick<DocumentView, 'slug' | 'title' | 'date' | 'sourceUrl' | 'notice'>;
  readonly versions: readonly (RevisionLabel & { readonly text: string })[];
  readonly divergences: readonly (Divergence & Pick<DivergenceView, 'opinion' | 'review'>)[];
}

export function alignmentJson(
  versions: readonly SegmentedVersion[],
  { languages, paragraphs, sentences, pairs }: Alignment,
  divergences: readonly Divergence[],
  warnings: readonly AlignmentWarning[],
): AlignmentJson {
  const unitsOf = (level: 'paragraphs' | 'sentences') =>
    Object.fromEntries(versions.map((version) => [version.language, version[level]]));
  return {
    languages,
    paragraphs,
    sentences,
    pairs: { sentences: pairs.sentences, paragraphs: pairs.paragraphs },
    units: { paragraphs: unitsOf('paragraphs'), sentences: unitsOf('sentences') },
    divergences,
    warnings,
  };
}

/** A divergence's bead is its index here, not its id. */
export function documentJson(
  { document, versions, paragraphs, sentences, divergences }: Reading,
  pairs: Alignment['pairs'],
): DocumentJson {
  const index = new Map([...paragraphs, ...sentences].map((bead) => [bead.id, bead.index]));
  const plain = (beads: Reading['sentences']): Bead[] => beads.map(({ id, level, index, ...bead }) => bead);
  const { slug, title, date, sourceUrl, notice } = document;
  const alignment = {
    languages: versions.map(({ language }) => language),
    paragraphs: plain(paragraphs),
    sentences: plain(sentences),
    pairs,
  };
  return {
    document: { slug, title, date, sourceUrl, notice },
    versions: versions.map(({ paragraphs, sentences, paragraphOf, ...labelled }) => labelled),
    ...alignmentJson(versions, alignment, [], document.alignment?.warnings ?? []),
    divergences: divergences.map(({ id, bead, ...rest }) => ({ ...rest, bead: index.get(bead)! })),
  };
}
