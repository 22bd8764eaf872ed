import { beforeAll, describe, expect, test } from 'vitest';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { exportDocument } from '../../src/service/export-document.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { getStatement, readUnitName } from '../../src/service/get-statement.ts';
import { listDivergences } from '../../src/service/list-divergences.ts';
import { listReviews } from '../../src/service/list-reviews.ts';
import { passageAt } from '../../src/service/passage-at.ts';
import { type NewReview, reviewDivergence } from '../../src/service/review-divergence.ts';
import { limitsOf, resultWords, statementText } from '../../src/service/statement-text.ts';
import type { DivergenceView } from '../../src/service/views.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, NOW, pages, publishSpeech, put, refusal, SPEECH, TWICE_WRONG } from './sample.ts';

describe.each(dialects)('reviews on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
  });
  const found = async (slug: string) => (await getReading(context, { slug })).divergences;
  const numberIn = async (slug: string): Promise<DivergenceView> =>
    (await found(slug)).find(({ check, versions }) => check === 'number' && versions.join() === 'de')!;
  const review = async (slug: string, rest: Partial<NewReview> = {}) =>
    reviewDivergence(context, { slug, id: (await numberIn(slug)).id, state: 'dismissed', ...rest });

  test('stand beside the finding wherever it is shown, and change nothing else of it', async () => {
    await publishSpeech(context, 'shown', ['en', 'de', 'ru'], TWICE_WRONG);
    const before = await numberIn('shown');
    const given = { note: '  “50” is a slip of the page,\r\nnot of the speech. ', reviewer: ' A. Reviser ' };
    const reviewed = await review('shown', { state: 'confirmed', ...given });
    const said = {
      ...{ state: 'confirmed', note: '“50” is a slip of the page,\nnot of the speech.' },
      ...{ reviewer: 'A. Reviser', createdAt: NOW },
    };
    expect(reviewed).toEqual({ ...before, review: said });
    expect(await numberIn('shown')).toEqual(reviewed);
    const listed = await listDivergences(context, { slug: 'shown', review: 'confirmed' });
    expect(listed.items).toEqual([reviewed]);
    const fromPivot = await listDivergences(context, { slug: 'shown', review: 'confirmed', pivot: 'en' });
    expect(fromPivot.items.map(({ id, review: verdict }) => [id, verdict])).toEqual([[before.id, said]]);
    const open = await listDivergences(context, { slug: 'shown', review: 'open' });
    expect(open.items).toEqual((await found('shown')).filter(({ id }) => id !== before.id));
    const offset = SPEECH.en!.indexOf('15 states');
    const passage = await passageAt(context, { slug: 'shown', language: 'en', offset });
    expect(passage.divergences.find(({ id }) => id === before.id)).toEqual(reviewed);
    const { reviews, divergences } = await getDocument(context, { slug: 'shown' });
    const total = Object.values(divergences).reduce((sum, count) => sum + count, 0);
    expect(reviews).toEqual({ open: total - 1, confirmed: 1, dismissed: 0 });
  });

  test('are told in exports and in the statement, which counts dismissed findings all the same', async () => {
    await publishSpeech(context, 'told');
    const before = await getStatement(context, { slug: 'told' });
    expect([before.reviews.dismissed, before.reviewedAt]).toEqual([0, null]);
    expect(resultWords(before)).not.toContain('people');
    await review('told', { note: 'Rounded on purpose.' });
    const statement = await getStatement(context, { slug: 'told' });
    expect(statement.findings).toEqual(before.findings);
    const open = Object.values(before.findings).reduce((sum, count) => sum + count, 0) - 1;
    expect([statement.reviews, statement.reviewedAt]).toEqual([{ open, confirmed: 0, dismissed: 1 }, NOW]);
    const rest = open === 0 ? 'none is' : open === 1 ? '1 is' : `${open} are`;
    expect(resultWords(statement)).toContain(` Of all these, people have dismissed 1; ${rest} open.`);
    expect(limitsOf(statement).join('\n')).toContain('dismissed findings are counted all the same');
    const text = statementText(statement, '');
    expect(text).toContain(`Last verdict of a person: ${NOW}`);
    expect(text).toMatch(/^- Numbers differ: \d+ findings? \(1 dismissed by people\) in en, de, ru\./m);
    const quiet = await getStatement(context, { slug: 'told', unit: readUnitName('en-s1') });
    expect([quiet.reviews.dismissed, quiet.reviewedAt]).toEqual([0, null]);
    const json = JSON.parse((await exportDocument(context, { slug: 'told', format: 'json' })).body);
    const exported = json.divergences.filter((one: DivergenceView) => one.review);
    expect(exported).toEqual([
      expect.objectContaining({
        check: 'number',
        review: { state: 'dismissed', note: 'Rounded on purpose.', reviewer: null, createdAt: NOW },
      }),
    ]);
    const tsv = (await exportDocument(context, { slug: 'told', format: 'tsv' })).body;
    expect(tsv).toContain(`[high, dismissed] ${(await numberIn('told')).message}`);
  });

  test('outlive a new alignment while the passage is the same, and not a new text of it', async () => {
    await publishSpeech(context, 'kept');
    const { review: given } = await review('kept', { note: 'Asked the author.' });
    await put(context, 'kept', 'de', `${SPEECH.de!}\nIch danke Ihnen.\n`);
    await alignDocument(context, { slug: 'kept' });
    expect((await numberIn('kept')).review).toEqual(given);
    await put(context, 'kept', 'de', SPEECH.de!.replace('50 Staaten', '51 Staaten'));
    await alignDocument(context, { slug: 'kept' });
    expect((await numberIn('kept')).values.de).toContain('51');
    expect((await numberIn('kept')).review).toBeUndefined();
    const [past] = (await listReviews(context, { slug: 'kept' })).items;
    expect(past).toMatchObject({ ...given, check: 'number' });
    expect(past!.message).toContain('50');
    await put(context, 'kept', 'de', SPEECH.de!);
    await alignDocument(context, { slug: 'kept' });
    expect((await numberIn('kept')).review).toEqual(given);
  });

  test('are kept in order when the mind changes, and the same again is not added', async () => {
    await publishSpeech(context, 'history', ['en', 'de', 'ru'], TWICE_WRONG);
    const { id } = await numberIn('history');
    expect((await review('history', { state: 'open' })).review).toBeUndefined();
    await review('history', { note: 'An idiom.', reviewer: 'A' });
    await review('history', { note: 'An idiom.', reviewer: 'A' });
    await review('history', { note: 'An idiom.', reviewer: 'B' });
    await review('history', { state: 'open', reviewer: 'B' });
    const other = (await found('history')).find((one) => one.id !== id)!;
    await reviewDivergence(context, { slug: 'history', id: other.id, state: 'confirmed' });
    const all = await pages((cursor) => listReviews(context, { slug: 'history', cursor, limit: 1 }));
    expect(all.flat().map(({ divergence, state, reviewer }) => [divergence, state, reviewer])).toEqual([
      [other.id, 'confirmed', null],
      [id, 'open', 'B'],
      [id, 'dismissed', 'B'],
      [id, 'dismissed', 'A'],
    ]);
    const ofOne = await listReviews(context, { slug: 'history', divergence: other.id });
    expect(ofOne.items.map(({ message }) => message)).toEqual([other.message]);
    expect((await numberIn('history')).review).toMatchObject({ state: 'open', note: null });
  });

  test('that are given at once are all kept', async () => {
    await publishSpeech(context, 'busy');
    await Promise.all(['A', 'B', 'C', 'D', 'E'].map((reviewer) => review('busy', { reviewer })));
    const { items } = await listReviews(context, { slug: 'busy' });
    expect(items.map(({ reviewer }) => reviewer).sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  const id = '3f2504e0-4f89-81d3-9a0c-000000000001';
  const wrong: [string, string, Partial<NewReview>][] = [
    ['invalid', 'state', { state: 'resolved' }],
    ['invalid', 'note', { note: 'x'.repeat(2001) }],
    ['invalid', 'note', { note: 'a\0b' }],
    ['invalid', 'reviewer', { reviewer: 'x'.repeat(201) }],
    ['not-found', 'slug', { slug: 'none' }],
    ['not-found', 'id', { id }],
    ['not-found', 'id', { id: 'number' }],
  ];
  test.each(wrong)('are refused as %s, naming %s: %o', async (code, field, rest) => {
    expect(await refusal(review('shown', rest))).toMatchObject({ code, field });
  });

  test('of no finding, or with a cursor of another list, are not listed', async () => {
    expect(await refusal(listReviews(context, { slug: 'none' }))).toMatchObject({ code: 'not-found' });
    const list = (rest: object) => refusal(listReviews(context, { slug: 'shown', ...rest }));
    expect(await list({ divergence: 'number' })).toMatchObject({ code: 'invalid', field: 'divergence' });
    expect(await list({ cursor: 'x' })).toMatchObject({ code: 'invalid', field: 'cursor' });
    expect((await listReviews(context, { slug: 'shown', divergence: id })).items).toEqual([]);
  });

  test('need an aligned document', async () => {
    await publishSpeech(context, 'alone', ['en']);
    const asked = reviewDivergence(context, { slug: 'alone', id, state: 'confirmed' });
    expect(await refusal(asked)).toMatchObject({ code: 'not-found', field: 'id' });
  });
});
