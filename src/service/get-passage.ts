import { z } from 'zod';
import { findBead } from '../store/passages.ts';
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
    const found = z.uuid().safeParse(bead).success ? await findBead(db, bead) : undefined;
    const [view] = found === undefined ? [] : await passageViews(db, found, found.level, [found.number]);
    if (view === undefined)
      throw new ServiceError('not-found', `There is no passage ${quote(bead)}.`, 'bead');
    return view;
  });
}
