import { z } from 'zod';

/** A discrepancy planted in some versions of a text, as data: see `seeds/speeches/*-planted/edits.json`. */
export const PLANTED_EDIT = z.object({
  id: z.string(),
  /** What is changed, for a person: `number`, `negation`, `sentence left out`, … */
  kind: z.string(),
  /** Why a reader cares. */
  why: z.string(),
  changes: z
    .array(
      z.object({
        version: z.string(),
        /** Stands exactly once in the plain text of the version. */
        replace: z.string().min(1),
        by: z.string(),
      }),
    )
    .min(1),
});

export type PlantedEdit = z.infer<typeof PLANTED_EDIT>;

/**
 * The text of a version with all edits that concern it.
 * @throws {RangeError} for a change whose text does not stand there exactly once, or that overlaps another.
 */
export function plant(text: string, version: string, edits: readonly PlantedEdit[]): string {
  const changes = edits
    .flatMap(({ id, changes }) => changes.map((change) => ({ id, ...change })))
    .filter((change) => change.version === version)
    .map((change) => ({ ...change, at: placeOf(text, change.replace, `${change.id} (${version})`) }))
    .sort((a, b) => a.at - b.at);
  let result = '';
  let from = 0;
  for (const { id, replace, by, at } of changes) {
    if (at < from) throw new RangeError(`the planted edit ${id} (${version}) overlaps another`);
    result += text.slice(from, at) + by;
    from = at + replace.length;
  }
  return result + text.slice(from);
}

function placeOf(text: string, part: string, edit: string): number {
  const at = text.indexOf(part);
  if (at < 0) throw new RangeError(`the planted edit ${edit} replaces what is not in the text: “${part}”`);
  if (text.indexOf(part, at + 1) >= 0)
    throw new RangeError(`the planted edit ${edit} is ambiguous: “${part}”`);
  return at;
}
