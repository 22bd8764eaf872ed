import { beforeAll, describe, expect, test } from 'vitest';
import {
  countDivergences,
  type DivergenceFilter,
  insertDivergences,
  readDivergences,
} from '../../src/store/divergences.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import { dialects, useDatabase } from './dialects.ts';
import { diagonal, divergence, newAlignment, publish, text, write } from './sample.ts';

const TEXTS = [text('en', ['One.', 'Two.']), text('de', ['Eins.', 'Zwei.'])];
const FOUND = [
  divergence(0),
  divergence(1, {
    check: 'negation',
    severity: 'medium',
    confidence: 0.6,
    versions: ['en', 'de'],
    split: true,
  }),
  divergence(0, {
    level: 'paragraph',
    severity: 'low',
    versions: ['en'],
    data: { quote: '„a“ \'b\' \\ {"c"}' },
  }),
];
const IDS = [1, 2, 3].map((n) => `3f2504e0-4f89-81d3-9a0c-00000000000${n}`);

describe.each(dialects)('divergences on $name', (dialect) => {
  const database = useDatabase(dialect);
  const document = { documentId: '', alignmentId: '' };
  beforeAll(async () => {
    const { db } = database.store;
    await migrateForward(db);
    const id = await publish(db, 'divergent', TEXTS);
    Object.assign(document, await write(db, newAlignment(id, diagonal(TEXTS))));
    await insertDivergences(db, document, FOUND, IDS);
  });

  test('a divergence comes back as it was written', async () => {
    const rows = await readDivergences(database.store.db, document);
    expect(rows.map(({ id }) => id)).toEqual(IDS);
    expect(
      rows.map((row) => ({
        check: row.check_id,
        category: row.category,
        severity: row.severity,
        confidence: row.confidence,
        versions: row.versions,
        split: row.split,
        level: row.level,
        bead: row.bead,
        messageId: row.message_id,
        message: row.message,
        data: row.data,
        values: row.values,
        spans: row.spans,
      })),
    ).toEqual(FOUND);
  });

  const filters: [string, DivergenceFilter, number[]][] = [
    ['check', { check: 'negation' }, [1]],
    ['severities', { severities: ['medium', 'high'] }, [0, 1]],
    ['version', { version: 'en' }, [1, 2]],
    ['confidence', { minConfidence: 0.9 }, [0, 2]],
    ['beads', { beads: { level: 'sentence', numbers: [0] } }, [0]],
    ['place', { after: 0, limit: 1 }, [1]],
    ['everything at once', { check: 'number', severities: ['low'], version: 'en', after: -1 }, [2]],
    ['what nothing meets', { version: 'fr' }, []],
  ];
  test.each(filters)('are narrowed by %s', async (_, filter, numbers) => {
    const rows = await readDivergences(database.store.db, document, filter);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  test('are counted by severity', async () => {
    const counts = await countDivergences(database.store.db, [document.documentId]);
    expect(Object.fromEntries(counts.map(({ severity, count }) => [severity, count]))).toEqual({
      high: 1,
      medium: 1,
      low: 1,
    });
  });
});
