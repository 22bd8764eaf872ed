import { z } from 'zod';
import type { Db } from '../store/database.ts';
import { type BeadKey, findBead } from '../store/passages.ts';
import type { Context } from './context.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';
import { passageViews } from './passage-views.ts';
import { readSnapshot } from './snapshot.ts';
import type { PassageView } from './views.ts';

/** The passage of a bead, by the bead's opaque id. @throws {ServiceError} `not-found`. */
export async function getPassage(
  context: Context,
  { bead }: { readonly bead: string },
): Promise<PassageView> {
  return readSnapshot(context, async (db) => {
    const key = await requireBead(db, bead);
    const [view] = await passageViews(db, key, key.level, [key.number]);
    return view!;
  });
}

/** The bead of that opaque id. @throws {ServiceError} `not-found`. */
export async function requireBead(db: Db, bead: string): Promise<BeadKey> {
  const found = z.uuid().safeParse(bead).success ? await findBead(db, bead) : undefined;
  if (found === undefined) throw new ServiceError('not-found', `There is no passage ${quote(bead)}.`, 'bead');
  return found;
}
