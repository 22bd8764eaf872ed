import { beforeAll, describe, expect, test } from 'vitest';
import { currentAlignments, findAlignment, readBeads, readPairs } from '../../src/store/alignments.ts';
import type { Db } from '../../src/store/database.ts';
import { insertDivergences } from '../../src/store/divergences.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import { findBead } from '../../src/store/passages.ts';
import { switchAlignment } from '../../src/store/switch-alignment.ts';
import { dialects, useDatabase } from './dialects.ts';
import { diagonal, divergence, newAlignment, publish, revise, text, write } from './sample.ts';

const TEXTS = [
  text('en', ['One.', 'Two.'], ['Three.']),
  text('de', ['Eins.', 'Zwei.'], ['Drei.']),
  text('ru', ['Раз.', 'Два.'], ['Три.']),
];
const LANGUAGES = TEXTS.map(({ language }) => language);

/** Confidences of all beads of the current alignment, which tell one sample from another. */
async function current(db: Db, documentId: string): Promise<readonly number[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const [alignment] = await currentAlignments(trx, [documentId]);
      if (alignment === undefined) return [];
      const key = { documentId, alignmentId: alignment.id };
      const beads = [
        ...(await readBeads(trx, key, 'paragraph', LANGUAGES)),
        ...(await readBeads(trx, key, 'sentence', LANGUAGES)),
      ];
      return beads.map(({ confidence }) => confidence);
    });
}

describe.each(dialects)('alignments on $name', (dialect) => {
  const database = useDatabase(dialect);
  beforeAll(() => migrateForward(database.store.db));

  test('beads come back as they were written, absent versions as empty segments', async () => {
    const { db } = database.store;
    const id = await publish(db, 'round-trip', TEXTS);
    const beads = [
      { segments: { en: [0, 2], de: [0], ru: [] }, confidence: 0.75, moved: ['en', 'de'] },
      { segments: { en: [1], de: [1, 2], ru: [0, 1, 2] }, confidence: 1 },
    ];
    const written = newAlignment(id, { ...diagonal(TEXTS), sentences: beads });
    const key = await write(db, written);
    const read = await readBeads(db, key, 'sentence', LANGUAGES);
    expect(read.map(({ id, level, index, ...bead }) => bead)).toEqual(beads);
    expect(read.map((bead) => bead.id)).toEqual(written.beadIds.sentence);
    expect(await readPairs(db, key)).toEqual(diagonal(TEXTS).pairs);
    expect((await findAlignment(db, key))!.revisions).toEqual(written.revisions);
  });

  test('a unit cannot lie in two beads', async () => {
    const { db } = database.store;
    const id = await publish(db, 'partition', TEXTS);
    const twice = [
      { segments: { en: [0], de: [0], ru: [0] }, confidence: 1 },
      { segments: { en: [0, 1], de: [1], ru: [1] }, confidence: 1 },
    ];
    const writing = write(db, newAlignment(id, { ...diagonal(TEXTS), sentences: twice }));
    await expect(writing).rejects.toThrow('segment_unit_key');
  });

  test('a write that fails at its very end leaves the old alignment in place', async () => {
    const { db } = database.store;
    const id = await publish(db, 'atomic', TEXTS);
    await write(db, newAlignment(id, diagonal(TEXTS, 0.5)));
    const before = await current(db, id);
    const failing = db.transaction().execute(async (trx) => {
      const key = await switchAlignment(trx, newAlignment(id, diagonal(TEXTS, 0.25)));
      const unknownBead = [divergence(99)];
      await insertDivergences(trx, key, unknownBead, ['3f2504e0-4f89-81d3-9a0c-0305e82c3301']);
    });
    await expect(failing).rejects.toThrow('divergence_bead_fkey');
    expect(before).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(await current(db, id)).toEqual(before);
  });

  test('a reader in the middle of a switch sees a whole alignment, the old or the new', async () => {
    const { db, kind } = database.store;
    const id = await publish(db, 'switch', TEXTS);
    await write(db, newAlignment(id, diagonal(TEXTS, 0.5)));
    const during = await db.transaction().execute(async (trx) => {
      await switchAlignment(trx, newAlignment(id, diagonal(TEXTS, 0.25)));
      const reading = current(db, id);
      // The embedded database lets the reader wait for the writer.
      return kind === 'postgres' ? { seen: await reading } : { reading };
    });
    const seen = 'seen' in during ? during.seen : await during.reading;
    expect(seen).toEqual(Array(5).fill(kind === 'postgres' ? 0.5 : 0.25));
    expect(await current(db, id)).toEqual(Array(5).fill(0.25));
  });

  test('readers during many switches never see half', async () => {
    const { db } = database.store;
    const id = await publish(db, 'many-switches', TEXTS);
    await write(db, newAlignment(id, diagonal(TEXTS, 0)));
    const writing = (async () => {
      for (let round = 1; round <= 8; round += 1)
        await write(db, newAlignment(id, diagonal(TEXTS, round / 10)));
    })();
    const seen = await Promise.all(Array.from({ length: 40 }, () => current(db, id)));
    await writing;
    expect(seen.map((confidences) => confidences.length)).toEqual(Array(40).fill(5));
    expect(seen.map((confidences) => new Set(confidences).size)).toEqual(Array(40).fill(1));
  });

  test('an alignment over older revisions is kept, one over the same revisions is replaced', async () => {
    const { db } = database.store;
    const id = await publish(db, 'kept', TEXTS);
    const first = newAlignment(id, diagonal(TEXTS));
    const replaced = await write(db, first);
    const kept = await write(db, newAlignment(id, diagonal(TEXTS)));
    await revise(db, id, TEXTS[0]!, 2);
    const newest = await write(db, newAlignment(id, diagonal(TEXTS), { en: 2 }));
    expect(await findAlignment(db, replaced)).toBeUndefined();
    expect(await findAlignment(db, kept)).toMatchObject({ is_current: false });
    expect(await findAlignment(db, newest)).toMatchObject({ is_current: true });
    expect(await findBead(db, first.beadIds.sentence[0]!)).toBeUndefined();
  });

  test('a bead’s id that several alignments share leads to the current one', async () => {
    const { db } = database.store;
    const id = await publish(db, 'shared-id', TEXTS);
    const old = newAlignment(id, diagonal(TEXTS));
    await write(db, old);
    await revise(db, id, TEXTS[0]!, 2);
    const key = await write(db, { ...newAlignment(id, diagonal(TEXTS), { en: 2 }), beadIds: old.beadIds });
    expect(await findBead(db, old.beadIds.sentence[2]!)).toEqual({ ...key, level: 'sentence', number: 2 });
  });
});
