import type { Language } from '../text/language.ts';

/**
 * One aligned group (Brown et al. 1991): for every language of the alignment its segment, the 0-based indices
 * of its units over the whole document, ascending; an absent version is `[]`.
 */
export interface Bead {
  readonly segments: Readonly<Record<Language, readonly number[]>>;
  /** Posterior probability, 0…1, that exactly these units belong together. */
  readonly confidence: number;
  /** Versions whose place of this content breaks the order of the others. */
  readonly moved?: readonly Language[];
}

/** The finest beads of every two versions, keyed `en-de` in the order of the alignment's languages. */
export type PairBeads = Readonly<Record<string, readonly Bead[]>>;

/** All versions aligned jointly: at each level every unit of every version lies in exactly one bead. */
export interface Alignment {
  readonly languages: readonly Language[];
  readonly paragraphs: readonly Bead[];
  readonly sentences: readonly Bead[];
  readonly pairs: { readonly paragraphs: PairBeads; readonly sentences: PairBeads };
}
