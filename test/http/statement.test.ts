import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { readCheckQuality } from '../../src/node/check-quality.ts';
import { contextOn, publishSpeech } from '../service/sample.ts';
import { dialects, useDatabase } from '../store/dialects.ts';

const database = useDatabase(dialects[0]!);
let app: ReturnType<typeof createApp>;
const get = (path: string) => app.request(path);
/** JSON of whatever shape: the tests state what they expect of it. */
const body = async (path: string): Promise<ReturnType<typeof JSON.parse>> => (await get(path)).json();

beforeAll(async () => {
  const context = { ...(await contextOn(database.store)), quality: readCheckQuality() };
  await publishSpeech(context, 'rivers');
  app = createApp({ context, writeAccess: 'none', onError: (error) => Promise.reject(error) });
});

describe('the statement through the API', () => {
  test('comes as JSON and as plain text', async () => {
    const statement = await body('/v1/documents/rivers/statement');
    expect(statement).toMatchObject({ document: { slug: 'rivers' }, passage: null, stale: false });
    expect(statement.result).toContain('claim');
    expect(statement.limits.length).toBeGreaterThan(0);
    const text = await get('/v1/documents/rivers/statement?format=text');
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toContain(statement.result);
  });

  test('can be about one passage', async () => {
    const { passage, findings } = await body('/v1/documents/rivers/statement?unit=en-s1');
    expect(passage).toEqual({ language: 'en', level: 'sentence', index: 0 });
    expect(findings).toEqual({ info: 0, low: 0, medium: 0, high: 0 });
  });

  test.each([
    ['/v1/documents/rivers/statement?unit=s1', 400],
    ['/v1/documents/rivers/statement?format=pdf', 400],
    ['/v1/documents/rivers/statement?unit=en-s99', 404],
    ['/v1/documents/nowhere/statement', 404],
    ['/v1/documents/nowhere/pedigree', 404],
    ['/v1/checks/nothing', 404],
  ])('%s is refused: %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

test('the pedigree is told with its sentences', async () => {
  const { pedigree, sentences } = await body('/v1/documents/rivers/pedigree');
  expect(pedigree.undetermined).toEqual(['en', 'de', 'ru']);
  expect(sentences).toEqual([
    'English, German and Russian: the text does not show whether they follow another version.',
  ]);
});

test('the checks are listed with what was measured of them', async () => {
  const { items } = await body('/v1/checks');
  const number = items.find(({ id }: { id: string }) => id === 'number');
  expect(number.quality.map(({ set }: { set: string }) => set)).toContain('planted');
  expect(await body('/v1/checks/number')).toEqual(number);
});
