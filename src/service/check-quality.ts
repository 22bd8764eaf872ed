import { z } from 'zod';

const COUNTS = z.object({
  /** Pairs on which the check claims a difference in meaning, or of a document its findings … */
  flagged: z.int().min(0),
  /** … and those among them that do diverge, by whatever kind. */
  right: z.int().min(0),
  /** Pairs, or changes of a document, of the kinds that the check is there for; 0 where the set holds none. */
  sought: z.int().min(0),
  /** Those of them that it flags. */
  found: z.int().min(0),
});

/** How well the checks do on rows whose divergences are known: what `npm run bench -- divergence … --write` writes. */
export const CHECK_QUALITY = z.object({
  sets: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** How many lie side by side: pairs, or the versions of a document. */
      versions: z.int().min(2),
      /** Pairs with a divergence or planted changes of a document, and pairs that are good translations. */
      divergent: z.int().min(0),
      good: z.int().min(0),
    }),
  ),
  /** By check, then by set. */
  checks: z.record(z.string(), z.record(z.string(), COUNTS)),
});
export type CheckQuality = z.infer<typeof CHECK_QUALITY>;

/** A check's measured quality on one set; a ratio of too few rows to mean anything is null. */
export interface MeasuredQuality {
  readonly set: string;
  readonly title: string;
  /** How many versions lie side by side in it. */
  readonly versions: number;
  /** Share, 0…1, of the flagged rows that do diverge. */
  readonly precision: number | null;
  readonly flagged: number;
  readonly right: number;
  /** Share, 0…1, of the rows sought that are flagged. */
  readonly recall: number | null;
  readonly sought: number;
  readonly found: number;
}

/** A ratio of fewer rows says nothing. */
const MIN_ROWS = 5;

/** What was measured of a check, a set each; empty when nothing was. */
export function measuredQuality(quality: CheckQuality | undefined, check: string): MeasuredQuality[] {
  const own = quality?.checks[check];
  if (quality === undefined || own === undefined) return [];
  return quality.sets.flatMap(({ id, title, versions }) => {
    const counts = own[id];
    if (counts === undefined) return [];
    const { flagged, right, sought, found } = counts;
    return [
      {
        ...{ set: id, title, versions },
        ...{ precision: ratio(right, flagged), flagged, right },
        ...{ recall: ratio(found, sought), sought, found },
      },
    ];
  });
}

function ratio(part: number, whole: number): number | null {
  return whole < MIN_ROWS ? null : Math.round((1000 * part) / whole) / 1000;
}
