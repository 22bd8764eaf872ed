import { againstPivot } from '../diverge/pivot.ts';
import type { Language } from '../text/language.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';
import type { BeadView, DivergenceView, Reading } from './views.ts';

/**
 * Divergences seen from one version in place of the majority; `beads` hold all that they are about.
 * @throws {ServiceError} `invalid` where the pivot is none of the aligned languages.
 */
export function seenFrom<T extends DivergenceView>(
  divergences: readonly T[],
  pivot: Language,
  languages: readonly Language[],
  beads: readonly BeadView[],
): T[] {
  if (!languages.includes(pivot))
    throw new ServiceError(
      'invalid',
      `There is no aligned version ${quote(pivot)} to compare with; there are ${languages.join(', ')}.`,
      'pivot',
    );
  const having = new Set(
    beads.filter(({ segments }) => (segments[pivot] ?? []).length > 0).map(({ id }) => id),
  );
  return againstPivot(
    divergences,
    pivot,
    languages,
    ({ bead }) => having.has(bead),
    ({ bead }) => bead,
  );
}

/** A reading whose divergences are seen from one version. @throws {ServiceError} as `seenFrom`. */
export function readingFrom(reading: Reading, pivot: Language): Reading {
  const languages = reading.versions.map(({ language }) => language);
  const beads = [...reading.paragraphs, ...reading.sentences];
  return { ...reading, divergences: seenFrom(reading.divergences, pivot, languages, beads) };
}
