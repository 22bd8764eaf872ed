import type { RevisionLabel } from '../service/views.ts';
import type { Level } from '../text/segmentation.ts';

/** A unit as people count it, in ids and addresses: `s12` is the sentence with index 11. */
export function unitName(level: Level, index: number): string {
  return `${level === 'sentence' ? 's' : 'p'}${index + 1}`;
}

/** The id of a unit among several versions on a page: `en-s12`. */
export function unitId(language: string, level: Level, index: number): string {
  return `${language}-${unitName(level, index)}`;
}

/** The id of the place of a paragraph in its column where it is shown elsewhere: `fr-p18-place`. */
export function placeId(language: string, paragraph: number): string {
  return `${unitId(language, 'paragraph', paragraph)}-place`;
}

export function documentAddress(slug: string): string {
  return `/documents/${encodeURIComponent(slug)}`;
}

/** The permanent link of a revision; `#s12` after it names a sentence of its text, `#p3` a paragraph. */
export function revisionAddress(
  slug: string,
  { language, revision }: Pick<RevisionLabel, 'language' | 'revision'>,
) {
  return `${documentAddress(slug)}/${encodeURIComponent(language)}/${revision}`;
}

/** The permanent link of a unit with its counterparts in the other versions. */
export function unitAddress(
  slug: string,
  label: Pick<RevisionLabel, 'language' | 'revision'>,
  level: Level,
  index: number,
): string {
  return `${revisionAddress(slug, label)}/${unitName(level, index)}`;
}

/** Where a verdict on a divergence is sent. */
export function reviewAddress(slug: string, divergence: string): string {
  return `${documentAddress(slug)}/divergences/${encodeURIComponent(divergence)}/review`;
}

/** The verdicts on the divergences of a document, or on one of them. */
export function reviewsAddress(slug: string, divergence?: string): string {
  const query = divergence === undefined ? '' : `?divergence=${encodeURIComponent(divergence)}`;
  return `${documentAddress(slug)}/reviews${query}`;
}
