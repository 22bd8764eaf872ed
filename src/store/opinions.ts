import type { Insertable } from 'kysely';
import type { Db, OpinionTable } from './database.ts';

/** Keeps an opinion on a finding in place of any that was there. */
export async function putOpinion(db: Db, opinion: Insertable<OpinionTable>): Promise<void> {
  const { document_id, divergence_id, ...said } = opinion;
  await db
    .insertInto('opinion')
    .values(opinion)
    .onConflict((conflict) => conflict.columns(['document_id', 'divergence_id']).doUpdateSet(said))
    .execute();
}
