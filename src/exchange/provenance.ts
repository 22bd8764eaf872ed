import type { RevisionLabel } from '../service/views.ts';

/** A revision's origin in a few words: `unofficial, translated from en`. */
export function provenanceText({ provenance, translatedFrom }: RevisionLabel): string {
  return translatedFrom === null ? provenance : `${provenance}, translated from ${translatedFrom}`;
}
