import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { CheckConfiguration } from '../diverge/settings.ts';
import type { Db, DocumentRow, DocumentTable } from './database.ts';
import { jsonValue } from './json-value.ts';

/** Adds a document; undefined when its slug is taken. */
export async function insertDocument(
  db: Db,
  document: Insertable<DocumentTable>,
): Promise<DocumentRow | undefined> {
  return db
    .insertInto('document')
    .values(document)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returningAll()
    .executeTakeFirst();
}

export async function findDocument(db: Db, slug: string): Promise<DocumentRow | undefined> {
  return db.selectFrom('document').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** Makes other transactions that lock the document wait until this one ends. */
export async function lockDocument(trx: Db, documentId: string): Promise<void> {
  await trx.selectFrom('document').select('id').where('id', '=', documentId).forUpdate().execute();
}

/** Puts a configuration of the checks in place of the document's. */
export async function setCheckConfiguration(
  db: Db,
  documentId: string,
  configuration: CheckConfiguration,
): Promise<void> {
  await db
    .updateTable('document')
    .set({
      check_configuration: jsonValue(configuration),
    })
    .where('id', '=', documentId)
    .execute();
}

/** Documents from the newest to the oldest, those without a date last, by slug where that is equal. */
export async function listDocuments(
  db: Db,
  { after, limit }: { after?: { date: string | null; slug: string } | undefined; limit: number },
): Promise<readonly DocumentRow[]> {
  const date = sql<string>`coalesce(date, '-infinity')`;
  const start = sql<string>`coalesce(${after?.date ?? null}::date, '-infinity')`;
  return db
    .selectFrom('document')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where(date, '<', start),
          where.and([where(date, '=', start), where('slug', '>', after!.slug)]),
        ]),
      ),
    )
    .orderBy(date, 'desc')
    .orderBy('slug')
    .limit(limit)
    .execute();
}

/** Documents by their ids, in no particular order. */
export async function documentsById(db: Db, ids: readonly string[]): Promise<readonly DocumentRow[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('document').selectAll().where('id', 'in', ids).execute();
}
