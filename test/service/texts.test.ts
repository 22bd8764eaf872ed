import { describe, expect, test } from 'vitest';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { alignTexts, type TextFile } from '../../src/service/align-texts.ts';
import { checkPair } from '../../src/service/check-pair.ts';
import { checkSettings } from '../../src/service/check-settings.ts';
import { refusal, SPEECH } from './sample.ts';

const context = { lexicons: new Lexicons([]) };

function file(language: string, text: string, name = `${language}.txt`): TextFile {
  return { language, name, bytes: new TextEncoder().encode(text) };
}

describe('aligning texts without a database', () => {
  test('gives the stable JSON: beads, pairs, units and divergences', async () => {
    const files = Object.entries(SPEECH).map(([language, text]) => file(language, text));
    const { alignment, warnings } = await alignTexts(context, { files });
    expect(Object.keys(alignment)).toEqual([
      'languages',
      'paragraphs',
      'sentences',
      'pairs',
      'units',
      'divergences',
      'warnings',
    ]);
    expect(alignment.languages).toEqual(['en', 'de', 'ru']);
    expect(alignment.paragraphs.map(({ segments }) => segments)).toEqual(
      [0, 1, 2].map((n) => ({ en: [n], de: [n], ru: [n] })),
    );
    expect(alignment.units.sentences.en!.map(([start]) => SPEECH.en!.slice(start, start + 3))).toEqual([
      'Lad',
      'The',
      'In ',
      'Par',
      'The',
      'Non',
      'The',
      'We ',
      'Who',
      'The',
    ]);
    expect(Object.keys(alignment.pairs.paragraphs)).toEqual(['en-de', 'en-ru', 'de-ru']);
    expect(warnings).toEqual([]);
  });

  test('segmented texts keep their lines and paragraphs', async () => {
    const files = [
      file('en', 'One. Not split here.\r\n  Two.  \r\n\r\n \r\nThree.'),
      file('de', 'Eins. Auch hier nicht.\nZwei.\n\nDrei.\n'),
    ];
    const { alignment } = await alignTexts(context, { files, segmented: true });
    expect(alignment.units).toEqual({
      sentences: {
        en: [
          [0, 20],
          [23, 27],
          [33, 39],
        ],
        de: [
          [0, 22],
          [23, 28],
          [30, 35],
        ],
      },
      paragraphs: {
        en: [
          [0, 27],
          [33, 39],
        ],
        de: [
          [0, 28],
          [30, 35],
        ],
      },
    });
  });

  test('a text in another language than named is taken with a warning', async () => {
    const files = [file('en', SPEECH.en!), file('fr', SPEECH.de!)];
    const { warnings } = await alignTexts(context, { files });
    expect(warnings.map(({ name, code }) => [name, code])).toEqual([['fr.txt', 'language-mismatch']]);
  });

  const speech = Object.entries(SPEECH).map(([language, text]) => file(language, text));

  test('takes declared sources, and says which version follows which and what was checked', async () => {
    const { pedigree, checked, lexiconPairs } = await alignTexts(context, {
      files: speech,
      translatedFrom: [
        ['de', 'en'],
        ['RU', 'de'],
      ],
    });
    expect(pedigree.origins.map(({ version, follows, basis }) => [version, follows, basis])).toEqual([
      ['en', null, 'declared'],
      ['de', 'en', 'declared'],
      ['ru', 'de', 'declared'],
    ]);
    expect(checked.find(({ check }) => check === 'number')).toMatchObject({ versions: ['en', 'de', 'ru'] });
    expect(lexiconPairs).toEqual([]);
  });

  test('understands what is dated by the text’s own day where this is given', async () => {
    const files = [
      file('en', 'They left the city last September.'),
      file('de', 'Sie verließen die Stadt im September 2017.'),
    ];
    const found = async (date?: string) =>
      (await alignTexts(context, { files, date })).alignment.divergences.map(({ message }) => message);
    expect(await found()).toEqual([]);
    expect(await found('2018-06-24')).toEqual([]);
    expect(await found('2019-06-24')).toEqual([
      'The versions are divided: German says September 2017, English says September 2018.',
    ]);
  });

  const said: [string, [string, string][], string][] = [
    ['that is not there', [['es', 'en']], 'No text is in “es”, which is declared to be translated from en.'],
    [
      'from one that is not there',
      [['de', 'fr']],
      'No text is in “fr”, from which de is declared to be translated.',
    ],
    ['from itself', [['de', 'DE']], '“de” is declared to be translated from itself.'],
    [
      'from two',
      [
        ['de', 'en'],
        ['de', 'ru'],
      ],
      '“de” is declared to be translated from both en and ru.',
    ],
    [
      'in a circle',
      [
        ['ru', 'en'],
        ['en', 'de'],
        ['de', 'en'],
      ],
      'The translations that are declared run in a circle: en from de, de from en.',
    ],
    ['that is no language', [['d!', 'en']], '“d!” is not a language tag such as en or de-AT.'],
  ];
  test.each(said)('a version said to be translated %s is refused', async (_, translatedFrom, message) => {
    const asked = alignTexts(context, { files: speech, translatedFrom });
    expect(await refusal(asked)).toEqual({ code: 'invalid', field: 'translatedFrom', message });
  });

  test.each(['2019-02-30', '24.6.2019', 'June', ''])('“%s” is refused as a date', async (date) => {
    expect(await refusal(alignTexts(context, { files: speech, date }))).toEqual({
      code: 'invalid',
      field: 'date',
      message: 'The date must be a calendar date such as 2019-06-24.',
    });
  });

  const good = file('en', SPEECH.en!);
  const wrong: [string, TextFile[], string | undefined, string][] = [
    ['no text', [], undefined, 'An alignment needs two texts or more; none is given.'],
    ['one text', [good], 'en.txt', 'An alignment needs two texts or more; only “en.txt” is given.'],
    [
      'one language twice',
      [good, file('EN', 'Twice.', 'b.txt')],
      'b.txt',
      '“en.txt” and “b.txt” have the same language, en.',
    ],
    ['an empty file', [good, file('de', '')], 'de.txt', '“de.txt” is empty.'],
    ['only punctuation', [good, file('de', '— … !')], 'de.txt', '“de.txt” contains no letters.'],
    [
      'no language',
      [good, file('?', 'Ja.', 'c.txt')],
      'c.txt',
      '“?” is not a language tag such as en or de-AT.',
    ],
  ];
  test.each(wrong)('%s is refused in one sentence that names the file', async (_, files, field, message) => {
    expect(await refusal(alignTexts(context, { files }))).toEqual({ code: 'invalid', field, message });
  });
});

describe('checking pairs', () => {
  const checker = readPairChecker();
  const pair = (source: string, target: string, targetLanguage = 'de') =>
    checkPair(checker, { id: 7, sourceLanguage: 'en', targetLanguage, source, target });

  test('two sentences that say the same have no divergences and a low score', () => {
    const checked = pair(
      'In March, 15 states signed the treaty.',
      'Im März haben 15 Staaten den Vertrag unterzeichnet.',
    );
    expect(checked).toMatchObject({ id: 7, divergences: [] });
    expect(checked.score).toBeLessThan(0.4);
  });

  test.each(['de', 'en', 'en-GB'])(
    'another number is found, with source and target for languages (%s)',
    (language) => {
      const target =
        language === 'de'
          ? 'Im März haben 50 Staaten den Vertrag unterzeichnet.'
          : 'In March, 50 states signed the treaty.';
      const { divergences, score } = pair('In March, 15 states signed the treaty.', target, language);
      const number = divergences.find(({ check }) => check === 'number')!;
      expect(number.values).toEqual({ source: '15', target: '50' });
      expect(number.spans.target!.map((span) => target.slice(...span))).toEqual(['50']);
      expect([number.versions, number.split]).toEqual([['source', 'target'], true]);
      expect(score).toBeGreaterThanOrEqual(number.confidence);
    },
  );

  test('settings change the findings and not the score', () => {
    const row = {
      ...{ id: 7, sourceLanguage: 'en', targetLanguage: 'de' },
      ...{ source: 'In March, 15 states signed it.', target: 'Im März haben es 50 Staaten unterzeichnet.' },
    };
    const under = (setting: object) =>
      checkPair(checker, row, checkSettings({ checks: { number: setting } }));
    const { divergences, score } = checkPair(checker, row);
    expect(divergences).toMatchObject([{ check: 'number', severity: 'high' }]);
    expect(under({ on: false })).toEqual({ id: 7, divergences: [], score });
    expect(under({ minConfidence: 1 })).toEqual({ id: 7, divergences: [], score });
    expect(under({ severity: 'low' })).toEqual({
      ...{ id: 7, score },
      divergences: [{ ...divergences[0], severity: 'low' }],
    });
  });

  test('a text without counterpart is found, two empty ones are not', () => {
    const { divergences, score } = pair('None of them was rejected by the parliaments.', '');
    expect(divergences.map(({ check }) => check)).toContain('omission');
    expect(score).toBeGreaterThan(0);
    expect(pair('', ' ')).toEqual({ id: 7, divergences: [], score: 0 });
  });

  const wrong: [string, unknown][] = [
    ['id', { sourceLanguage: 'en', targetLanguage: 'de', source: 'a', target: 'b' }],
    ['sourceLanguage', { id: 1, sourceLanguage: '?', targetLanguage: 'de', source: 'a', target: 'b' }],
    ['target', { id: 1, sourceLanguage: 'en', targetLanguage: 'de', source: 'a' }],
    [
      'source',
      { id: 1, sourceLanguage: 'en', targetLanguage: 'de', source: 'a'.repeat(100_001), target: 'b' },
    ],
  ];
  test.each(wrong)('a wrong %s is refused by name', async (field, input) => {
    const checking = (async () => checkPair(checker, input))();
    expect(await refusal(checking)).toMatchObject({ code: 'invalid', field });
  });
});
