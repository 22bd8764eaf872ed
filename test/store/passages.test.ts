import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/store/database.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import {
  alignmentOfRevision,
  beadOfUnit,
  placeOfAbsent,
  searchBeads,
  sentenceAt,
  sentencesOfBeads,
} from '../../src/store/passages.ts';
import { dialects, useDatabase } from './dialects.ts';
import { diagonal, newAlignment, publish, revise, text, write } from './sample.ts';

const ENGLISH = text('en', ['They signed the treaties.', 'Nobody was running.', 'Wir sind hier.']);
const TEXTS = [
  ENGLISH,
  text('de', ['Sie unterzeichneten die Verträge.', 'Niemand lief.', 'Die Häuser stehen.']),
  text('es', ['Firmaron los tratados.', 'Nadie corría.', 'Las organizaciones internacionales.']),
  text('fr', ['Ils ont signé les traités.', 'Personne ne courait.', 'Les négociations de l’ONU.']),
  text('ru', ['Они подписали договоры.', 'Никто не бежал.', 'Международных организаций.']),
  text('eo', ['Ili subskribis la traktatojn.', 'Neniu kuris.', 'La domoj staras.']),
];

async function find(db: Db, query: string, language?: string, documentId?: string) {
  const hits = await searchBeads(db, { query, language, documentId, offset: 0, limit: 10 });
  return hits.map(({ number }) => number);
}

describe.each(dialects)('passages on $name', (dialect) => {
  const database = useDatabase(dialect);
  const document = { documentId: '', alignmentId: '' };
  beforeAll(async () => {
    const { db } = database.store;
    await migrateForward(db);
    const id = await publish(db, 'searched', TEXTS);
    Object.assign(document, await write(db, newAlignment(id, diagonal(TEXTS))));
  });

  test.each([
    ['en', 'treaty', [0]],
    ['en', 'run', [1]],
    ['de', 'Vertrag', [0]],
    ['de', 'Haus', [2]],
    ['es', 'tratado', [0]],
    ['es', 'organización', [2]],
    ['fr', 'traité', [0]],
    ['fr', 'négociation', [2]],
    ['ru', 'договорами', [0]],
    ['ru', 'организация', [2]],
    ['eo', 'TRAKTATOJN', [0]],
    ['eo', 'traktato', []],
  ])('in %s, “%s” finds its inflected forms', async (language, query, beads) => {
    expect(await find(database.store.db, query, language)).toEqual(beads);
    expect(await find(database.store.db, query)).toEqual(beads);
  });

  test.each([
    ['a phrase', '"signed the treaties"', [0]],
    ['a phrase that is not there', '"treaties signed"', []],
    ['one word or another', 'treaty or running', [0, 1]],
    ['a word excluded', 'nobody -running', []],
    ['only words that mean nothing', 'the', []],
    ['the syntax of to_tsquery', "treaty & ) ' \\ :*", [0]],
  ])('a query may have %s', async (_, query, beads) => {
    expect((await find(database.store.db, query, 'en')).sort()).toEqual(beads);
  });

  test('a language is searched in its own version only, its varieties included', async () => {
    const { db } = database.store;
    const texts = [text('de-AT', ['Der Jänner und die Verträge.']), text('en-GB', ['January.'])];
    const id = await publish(db, 'varieties', texts);
    await write(db, newAlignment(id, diagonal(texts)));
    expect(await find(db, 'Vertrag', 'de', id)).toEqual([0]);
    expect(await find(db, 'Vertrag', 'de-AT', id)).toEqual([0]);
    expect(await find(db, 'Vertrag', 'en', id)).toEqual([]);
    expect(await find(db, 'hier', 'de')).toEqual([]);
    expect(await find(db, 'hier', 'en')).toEqual([2]);
  });

  test('only the revisions of the current alignment are searched', async () => {
    const { db } = database.store;
    const texts = [text('en', ['An obsolete word.']), text('de', ['Ein Wort.'])];
    const id = await publish(db, 'replaced', texts);
    await write(db, newAlignment(id, diagonal(texts)));
    expect(await find(db, 'obsolete', 'en', id)).toEqual([0]);
    const revised = [text('en', ['A modern word.']), texts[1]!];
    await revise(db, id, revised[0]!, 2);
    expect(await find(db, 'modern', 'en', id)).toEqual([]);
    const key = await write(db, newAlignment(id, diagonal(revised), { en: 2 }));
    expect(await find(db, 'obsolete', 'en', id)).toEqual([]);
    expect(await find(db, 'modern', 'en', id)).toEqual([0]);
    expect(await alignmentOfRevision(db, id, 'de', 1)).toEqual(key);
    expect(await alignmentOfRevision(db, id, 'en', 1)).not.toEqual(key);
    expect(await alignmentOfRevision(db, id, 'en', 3)).toBeUndefined();
  });

  test.each([
    [0, 0],
    [24, 0],
    [25, 0],
    [26, 1],
    [ENGLISH.text.length - 1, 2],
    [ENGLISH.text.length + 100, 2],
  ])('offset %i lies in sentence %i, blanks belonging to the one before', async (offset, sentence) => {
    expect(await sentenceAt(database.store.db, document.documentId, 'en', 1, offset)).toBe(sentence);
  });

  test('a unit leads to its bead at either level', async () => {
    const { db } = database.store;
    expect(await beadOfUnit(db, document, 'sentence', 'ru', 2)).toBe(2);
    expect(await beadOfUnit(db, document, 'paragraph', 'ru', 0)).toBe(0);
    expect(await beadOfUnit(db, document, 'paragraph', 'ru', 2)).toBeUndefined();
  });

  test('the sentences of a paragraph bead are those of its paragraphs', async () => {
    const rows = await sentencesOfBeads(database.store.db, document, 'paragraph', [0]);
    const english = rows.filter(({ language }) => language === 'en');
    expect(english.map(({ text }) => text).join('')).toBe(ENGLISH.text);
  });

  test('what a version lacks would stand behind what it has of the beads before', async () => {
    const { db } = database.store;
    const texts = [text('en', ['One.', 'Two.', 'Three.']), text('de', ['Zwei.'])];
    const id = await publish(db, 'absent', texts);
    const sentences = [
      { segments: { en: [0], de: [] }, confidence: 1 },
      { segments: { en: [1], de: [0] }, confidence: 1 },
      { segments: { en: [2], de: [] }, confidence: 1 },
    ];
    const key = await write(db, newAlignment(id, { ...diagonal(texts), sentences }));
    const place = (number: number) =>
      placeOfAbsent(db, key, { level: 'sentence', number, language: 'de', revision: 1 });
    expect([await place(0), await place(2)]).toEqual([0, 5]);
  });
});
