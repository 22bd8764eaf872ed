import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readMinistryPage } from '../../src/ingest/ministry-page.ts';
import { body, page } from './gold.ts';

const SPEECH = join(import.meta.dirname, '../../seeds/speeches/nonprofits-2019-06-24/page.en.txt');

describe('the ministry’s page as copied', () => {
  test('of 24 June 2019 gives body, title, date, time and versions', async () => {
    expect(await ingest({ bytes: readFileSync(SPEECH), name: 'page.en.txt' })).toEqual({
      format: 'ministry-page',
      text: body('nonprofits-2019-06-24.en'),
      title:
        'Foreign Minister Sergey Lavrov’s remarks at a meeting with representatives of regional ' +
        'non-profit organisations, Moscow, June 24, 2019',
      date: '2019-06-24',
      time: '16:48',
      sourceLanguageVersions: ['de', 'en', 'es', 'ru', 'fr'],
      sourceSha256: '3441a23a86eed6f61bcf7eb857acd25a70c2cb8621aee202804b06c95dd9d75e',
      textSha256: 'be8b7dd3e998e2678ca1ce1c82bc3f54d9baeee48ffe3541ac24455fe05741b4',
      language: 'en',
      languageGuess: { language: 'en', confidence: expect.closeTo(0.99, 2) },
      charset: 'utf-8',
      warnings: [],
    });
  });

  test('keeps the body’s stray blanks, its missing full stop and its “,.”', () => {
    const text = readMinistryPage(readFileSync(SPEECH, 'utf8'))!.body;
    expect(text).toContain('regional non-profit organisations\n\n');
    expect(text).toContain(',.');
    expect(text).toContain('interactions.\u00a0 ');
    expect(readFileSync(SPEECH, 'utf8')).toContain(text);
  });

  test.each([
    ['de', '2019-06-24', '16:48', ['de', 'en', 'ru'], /^Ansprache der Ministerin .* 24\. Juni 2019$/],
    ['es', '2019-06-24', '09:05', ['ru', 'es'], /^Discurso .* del puente, Moscú, 24 de junio de 2019$/],
    ['fr', '2019-07-01', null, ['fr', 'ru', 'en'], /^Allocution de la ministre .* 1er juillet 2019$/],
    ['ru', '2019-06-24', '16:48', [], /^Выступление министра .* 24 июня 2019 года$/],
  ])('in %s', async (language, date, time, sourceLanguageVersions, title) => {
    const ingested = await ingest({ bytes: page(`ministry.${language}.page.txt`) });
    expect(ingested.text).toBe(body(`ministry.${language}`));
    expect(ingested).toMatchObject({ format: 'ministry-page', date, time, sourceLanguageVersions, language });
    expect(ingested.title).toMatch(title);
  });

  test('as a web page gives the same', async () => {
    const ingested = await ingest({ bytes: page('ministry.en.html.txt') });
    expect(ingested.text).toBe(body('ministry.en'));
    expect(ingested).toMatchObject({
      format: 'ministry-page',
      title: 'The Minister’s remarks at the opening of the bridge, June 24, 2019',
      date: '2019-06-24',
      time: '16:48',
      sourceLanguageVersions: ['de', 'en'],
    });
  });
});

const STRIP = 'de-DE1 en-GB1';
const FURNITURE = 'Additional materials\n\n\nAdvanced settings';

/** What is left of a page, or null where it is not taken for one. */
const bodyOf = (...blocks: string[]) => readMinistryPage(blocks.join('\n\n'))?.body ?? null;

describe('a page is told by two of date line, strip and furniture', () => {
  test.each<[string, string[], string | null]>([
    ['date line and strip', ['24 June 2019', 'Title', STRIP, 'Body.'], 'Body.'],
    ['date line and strip, no title', ['24 June 2019', STRIP, 'Body.'], 'Body.'],
    ['strip and furniture', ['Title', STRIP, 'Body.', 'Advanced settings'], 'Body.'],
    ['date line and furniture', ['24 June 2019', 'Title', 'Body.', 'Additional materials'], 'Body.'],
    ['date line and furniture, no title', ['24 June 2019', 'First.', 'Last.', FURNITURE], 'First.\n\nLast.'],
    ['furniture of two kinds', ['First.', 'Last.', FURNITURE], 'First.\n\nLast.'],
    ['nothing', ['Title', 'Body.'], null],
    ['a date line only', ['24 June 2019', 'Title', 'Body.'], null],
    ['a strip only', ['Title', STRIP, 'Body.'], null],
    ['furniture of one kind only', ['Title', 'Body.', 'Additional materials'], null],
    ['a date line and buttons only', ['24 June 2019', 'Title', 'Body.', 'Share\nFacebook'], null],
    ['a date within a line', ['Moscow, 24 June 2019', 'Body.', 'Additional materials'], null],
    ['a strip below the beginning', ['24 June 2019', 'One.', 'Two.', 'Three.', STRIP, 'Body.'], null],
    ['a strip with other words', ['24 June 2019', 'Title', `see ${STRIP}`, 'Body.'], null],
  ])('%s', (_, blocks, expected) => {
    expect(bodyOf(...blocks)).toBe(expected);
  });
});

describe('furniture at the end', () => {
  test.each([
    ['on lines of its own', `Last.\n\n${FURNITURE}`, 'Last.'],
    ['in the other order', 'Last.\n\nAdvanced settings\nAdditional materials\n', 'Last.'],
    ['glued to the last line', 'Last.Additional materialsAdvanced settings', 'Last.'],
    ['glued to a line without full stop', 'good luckAdditional materials', 'good luck'],
    ['behind the last sentence', 'Last.” Additional materials', 'Last.”'],
    ['behind the last sentence and its stray blanks', 'Last.\u00a0 Additional materials', 'Last.'],
    ['with buttons around it', `Last.\n\nPrint\n${FURNITURE}\nFacebook\nVK`, 'Last.'],
    [
      'not when part of a sentence',
      'You will find Additional materials',
      'You will find Additional materials',
    ],
    ['not in brackets', 'Last. (Additional materials', 'Last. (Additional materials'],
    ['not followed by text', 'Additional materials\n\nA list.', 'Additional materials\n\nA list.'],
    ['not a button at the end of a sentence', 'You may Share', 'You may Share'],
  ])('is cut %s', (_, tail, expected) => {
    expect(bodyOf('24 June 2019', 'Title', STRIP, tail)).toBe(expected);
  });
});

describe('a date line', () => {
  test.each([
    ['24 June 2019', '2019-06-24', null],
    ['24 June 201916:48', '2019-06-24', '16:48'],
    ['24 June 2019, 9:05', '2019-06-24', '09:05'],
    ['24 June 2019 16:48 1314-24-06-2019', '2019-06-24', '16:48'],
    ['June 24, 2019', '2019-06-24', null],
    ['  24. Juni 2019 16:48 ', '2019-06-24', '16:48'],
    ['1. März 2020', '2020-03-01', null],
    ['24 de junio de 2019 16:48', '2019-06-24', '16:48'],
    ['1 de enero del 2020', '2020-01-01', null],
    ['24 juin 201916:48', '2019-06-24', '16:48'],
    ['1er août 2019', '2019-08-01', null],
    ['24 ИЮНЯ 2019 16:48', '2019-06-24', '16:48'],
    ['24 июня 2019 года', '2019-06-24', null],
    ['24.06.2019 16:48', '2019-06-24', '16:48'],
    ['29 February 2020', '2020-02-29', null],
  ])('%s', (line, date, time) => {
    expect(readMinistryPage(`${line}\n\n${STRIP}\n\nBody.`)).toMatchObject({ date, time });
  });

  test.each([
    '31 June 2019',
    '29 February 2019',
    '24 Juny 2019',
    '24 June 2019 24:00',
    '24 June 2019 16:60',
    '24 June 19',
    '24 June 2019 in Moscow',
    '2019',
    `24 June ${'0'.repeat(100)}2019`,
  ])('is not %s', (line) => {
    expect(readMinistryPage(`${line}\n\n${STRIP}\n\nBody.`)).toBeNull();
  });
});

test('furniture is looked for in the last thousand characters only, however much there is', () => {
  const text = `Body. ${'Advanced settings'.repeat(1_000_000)}`;
  expect(bodyOf('24 June 2019', 'Title', STRIP, text)!.length).toBeGreaterThan(text.length - 1_000);
});

test('whatever the paragraphs, the body comes out unchanged', () => {
  const paragraph = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => /^\S/.test(text) && text.isWellFormed());
  const paragraphs = fc.array(paragraph, { minLength: 1 }).map((found) => `I say ${found.join('\n\n')} so`);
  fc.assert(
    fc.property(paragraphs, (text) => {
      expect(bodyOf('24 June 2019', 'Title', STRIP, text, FURNITURE)).toBe(text);
    }),
  );
});
