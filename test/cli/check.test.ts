import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { concordat, MAIN } from './concordat.ts';

const pair = (id: string, source: string, target: string) =>
  JSON.stringify({ id, sourceLanguage: 'en', targetLanguage: 'de', source, target });

const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXTS = {
  en: '\ufeffWe met 19 delegations in Moscow. The talks lasted\r\n3 hours.\r\n\r\nGeorgia sent 40 experts. They left the city last September. Four stayed at home. None of them spoke.\r\n\r\nThe Council of Europe meets in Strasbourg in 2020.',
  de: 'Wir trafen in Moskau 19 Delegationen. Die Gespräche dauerten\n5 Stunden.\n\nGeorgien schickte 40 Experten. Sie verließen die Stadt im September 2017. Vier blieben zu Hause. Keiner von ihnen sprach.\n\nDer Europarat tritt 2020 in Straßburg zusammen.',
  es: 'Nos reunimos en Moscú con 19 delegaciones. Las conversaciones duraron 3 horas.\n\nEl Consejo de Europa se reúne en Estrasburgo en 2020.\n',
};
const paths = Object.fromEntries(
  Object.entries(TEXTS).map(([language, text]) => [language, file(`${language}.txt`, text)]),
);
const named = Object.entries(paths).map(([language, path]) => `${language}=${path}`);

describe('concordat check of a document given as files', () => {
  test('prints findings with their sentences and places, the pedigree, what was checked and what could not be', () => {
    const { status, stdout, stderr } = concordat(['check', ...named, '--translated-from', 'de=en', 'es=en']);
    expect([status, stderr]).toEqual([0, '']);
    const [found, ...rest] = stdout.split('\n\n');
    expect(found!.split('\n')).toEqual([
      'high  number  German says 5, English and Spanish say 3.',
      `  en  ${paths.en}:2:1  The talks lasted 3 hours.`,
      `  de  ${paths.de}:2:1  Die Gespräche dauerten 5 Stunden.`,
      `  es  ${paths.es}:1:71  Las conversaciones duraron 3 horas.`,
    ]);
    expect(rest[0]!.split('\n')).toEqual([
      'high  omission  Spanish leaves this paragraph out; English and German have it.',
      `  en  ${paths.en}:4:1  Georgia sent 40 experts.`,
      `  en  ${paths.en}:4:26  They left the city last September.`,
      `  en  ${paths.en}:4:61  Four stayed at home.`,
      '  en  up to 4:101',
      `  de  ${paths.de}:4:1  Georgien schickte 40 Experten.`,
      `  de  ${paths.de}:4:32  Sie verließen die Stadt im September 2017.`,
      `  de  ${paths.de}:4:75  Vier blieben zu Hause.`,
      '  de  up to 4:122',
      `  es  ${paths.es}:1:79  —`,
    ]);
    expect(rest[1]).toBe('German and Spanish are declared to be translated from English.');
    expect(rest[2]).toBe('The checks named below found 2 divergences that claim a difference in meaning.');
    expect(rest[3]).toMatch(/^Alignment\n- Paragraphs: 3 passages/);
    expect(rest[4]).toMatch(/^Checks\n- Numbers differ: 1 finding in en, de, es\. .*precision/);
    expect(rest[5]).toMatch(/^Limits\n- No finding is no proof of agreement/);
    expect(rest[5]).toContain('The date of the document is not known');
  });

  test('names the places of a habit that is noted once', () => {
    const nouns = ['report', 'letter', 'plan', 'paper', 'speech', 'budget', 'treaty'];
    const years = (count: number) =>
      nouns.map((noun) => `The council has read the ${noun}. It took ${count} years to write.`).join('\n\n');
    const files = [`en-GB=${file('habit.gb', years(15))}`, `en-US=${file('habit.us', years(50))}`];
    const { stdout } = concordat(['check', ...files]);
    expect(stdout).toMatch(/^low {2}number {2}7 times in the same way, and noted once: /);
    expect(stdout).toMatch(/^ {2}en-GB {2}also at 7:\d+, 9:\d+, 11:\d+, 13:\d+$/m);
  });

  test('prints as JSON what align and the statement call the same', () => {
    const options = ['--translated-from', 'de=en', '--date', '2019-06-24', '--json'];
    const { status, stdout } = concordat(['check', ...named, ...options]);
    expect(status).toBe(0);
    const { divergences, pedigree, checked, lexiconPairs, units, languages, ...more } = JSON.parse(stdout);
    const aligned = JSON.parse(concordat(['align', ...named, ...options]).stdout);
    expect({ divergences, pedigree, units, languages }).toEqual({
      ...{ divergences: aligned.divergences, pedigree: aligned.pedigree },
      ...{ units: aligned.units, languages: aligned.languages },
    });
    expect(more).toEqual({});
    expect(checked[0]).toEqual({
      ...{ check: 'number', on: true, minConfidence: 0, severity: 'high' },
      ...{ versions: ['en', 'de', 'es'], unable: [] },
    });
    expect(lexiconPairs).toEqual(['en-de', 'en-es', 'de-es']);
    expect(pedigree.origins).toContainEqual({ version: 'de', follows: 'en', basis: 'declared', support: 1 });
    const date = divergences.find(({ check }: { check: string }) => check === 'date');
    expect(date.values).toEqual({ en: 'September 2018', de: 'September 2017' });
  });

  test('says what is switched off, and that only what differs from the pivot is counted', () => {
    const checks = file('off.json', '{"checks":{"number":false,"omission":{"severity":"low"}}}');
    const { stdout } = concordat(['check', ...named, '--checks', checks, '--pivot', 'es']);
    expect(stdout).not.toMatch(/^\w+ {2}number/m);
    expect(stdout).toContain('- “Numbers differ” is switched off.\n');
    expect(stdout).toContain('\nOnly what differs from Spanish, the pivot, is counted.\n');
  });

  test('claims no more than that nothing was found, and takes segmented text', () => {
    const lines = [
      'en=The talks lasted.\nMr. Smith. Left.\n',
      'de=Die Gespräche dauerten an.\nHerr Smith. Ging.\n',
    ];
    const files = lines.map(
      (text) => `${text.slice(0, 2)}=${file(`lines.${text.slice(0, 2)}`, text.slice(3))}`,
    );
    const { stdout } = concordat(['check', ...files, '--segmented', '--date', '2019-06-24']);
    expect(stdout).toContain('\nThe checks named below found no divergence.\n');
    expect(stdout).toContain('- Sentences: 2 passages');
    expect(stdout).not.toContain('date of the document');
    expect(stdout).not.toMatch(/^(high|medium|low|info) /m);
  });

  test('holds the versions against a glossary', () => {
    const terms = file('terms.tsv', 'en\tde\ndelegation\tAbordnung\n');
    const { stdout } = concordat(['check', ...named, '--glossary', terms]);
    expect(stdout).toMatch(/^low {2}glossary {2}.*Abordnung/m);
  });

  const [en, de] = named as [string, string];
  const wrong: [string, string[], RegExp][] = [
    ['neither files nor pairs', [], /name two or more versions.* --pairs/],
    ['both files and pairs', [en, de, '--pairs', '-'], /either versions or --pairs, not both/],
    ['a pivot of pairs', ['--pairs', '-', '--pivot', 'en'], /'--pairs <file>' cannot be used with .*--pivot/],
    ['a date of pairs', ['--pairs', '-', '--date', '2019-06-24'], /cannot be used with .*--date/],
    ['one file', [en], /two texts or more; only “.*en\.txt”/],
    ['a file without language', [paths.en!, de], /Name the language and the file/],
    ['a bad date', [en, de, '--date', '2019-13-01'], /The date must be a calendar date such as 2019-06-24/],
    ['a source that is not there', [en, de, '--translated-from', 'de=ru'], /No text is in “ru”/],
    ['its own source', [en, de, '--translated-from', 'de=de'], /“de” is declared .* from itself/],
    [
      'a circle',
      [en, de, '--translated-from', 'de=en', '--translated-from', 'en=de'],
      /run in a circle: de from en, en from de/,
    ],
    ['no source', [en, de, '--translated-from', 'de'], /Name the version and its source/],
    ['files behind a source', ['--translated-from', 'de=en', en, de], /files stand before the option/],
    [
      'an unknown check',
      [en, de, '--checks', file('bad.json', '{"checks":{"x":true}}')],
      /There is no check “x”/,
    ],
    [
      'a missing glossary',
      ['--pairs', '-', '--glossary', 'nowhere.tsv'],
      /nowhere\.tsv: there is no such file/,
    ],
  ];
  test.each(wrong)('%s is refused in one line with exit code 2', (_, args, message) => {
    const { status, stdout, stderr } = concordat(['check', ...args]);
    expect(stderr).toMatch(message);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });
});

describe('concordat check of pairs', () => {
  test('answers every pair with its findings and a score', () => {
    const input = [
      pair('same', 'The talks lasted 3 hours.', 'Die Gespräche dauerten 3 Stunden.'),
      pair('other', 'The talks lasted 3 hours.', 'Die Gespräche dauerten 5 Stunden.'),
    ].join('\n');
    const { status, stdout } = concordat(['check', '--pairs', '-', '--json'], { input });
    expect(status).toBe(0);
    const [same, other] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(same).toMatchObject({ id: 'same', divergences: [] });
    expect(other.divergences[0]).toMatchObject({ check: 'number', values: { source: '3', target: '5' } });
    expect(other.score).toBeGreaterThan(same.score);
  });

  test('stops without a word when its reader has seen enough', () => {
    const row = {
      id: 1,
      sourceLanguage: 'en',
      targetLanguage: 'de',
      source: 'It took 15 years.',
      target: 'Es dauerte 50 Jahre.',
    };
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${MAIN}" check --pairs - --json | head -n 1`],
      {
        input: `${JSON.stringify(row)}\n`.repeat(2000),
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(stdout).id).toBe(1);
    expect(stderr).toBe('');
  });

  test('takes a glossary, and settings that leave the score as it is', () => {
    const input = pair('other', 'The talks lasted 3 hours.', 'Die Gespräche dauerten 5 Stunden.');
    const checks = file('pairs.json', '{"checks":{"number":false}}');
    const terms = file('pairs.tsv', 'en\tde\ntalks\tVerhandlungen\n');
    const answer = (...options: string[]) =>
      JSON.parse(concordat(['check', '--pairs', '-', '--json', ...options], { input }).stdout);
    const { score } = answer();
    expect(answer('--checks', checks)).toEqual({ id: 'other', divergences: [], score });
    const found = answer('--glossary', terms).divergences.map(({ check }: { check: string }) => check);
    expect(found.sort()).toEqual(['glossary', 'number']);
  });

  test('answers rows in any language and of any content, in their order', () => {
    const rows = [
      pair('empty', 'The talks lasted 3 hours.', ''),
      pair('marks', '\u202bThe talks lasted 3 hours.\u202c', 'Die Gespra\u0308che dauerten 3 Stunden.'),
      pair('mark-up', '<p>The talks</p>\u0000', '&lt;Die Gespräche&gt;'),
      pair('unknown', 'The talks lasted 3 hours.', 'Mazungumzo yalichukua saa 3.').replace('"de"', '"sw"'),
      pair('long', 'The talks lasted. '.repeat(500), 'Die Gespräche dauerten an. '.repeat(300)),
    ];
    const { status, stdout } = concordat(['check', '--pairs', '-', '--json'], { input: rows.join('\n\n') });
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['empty', 'marks', 'mark-up', 'unknown', 'long']);
    expect(answers[0].divergences[0].check).toBe('omission');
    expect(answers[0].score).toBeGreaterThan(0.9);
    expect(answers[1]).toMatchObject({ divergences: [] });
  });

  test('finds what differs between odd characters, at its place in the text as it came', () => {
    const digits = `1${'0123456789'.repeat(40)}`;
    const rows = [
      ['digits', `It cost ${digits} euros.`, `Es kostete ${digits} Euro.`],
      ['one digit', `It cost ${digits} euros.`, `Es kostete ${digits.slice(0, -1)}8 Euro.`],
      ['control', 'It took\u0000 15\u0007 years.', 'Es dauerte\u0001 50\u001b Jahre.'],
      ['direction', 'It took \u200f15\u200e years.', 'Es dauerte \u202e50\u202c Jahre.'],
      ['apart', 'It took 15 years.', 'Es dauerte fu\u0308nfzig Jahre.'],
      ['only marks', 'It took 15 years.', '\u200e\u0000 '],
    ] as const;
    const input = rows.map(([id, source, target]) => pair(id, source, target)).join('\n');
    const { status, stdout } = concordat(['check', '--pairs', '-', '--json'], { input });
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const found = Object.fromEntries(
      answers.map(({ id, divergences }, k) => [
        id,
        divergences.map(
          ({ check, spans }: { check: string; spans: { target: [number, number][] } }) =>
            `${check}: ${rows[k]![2].slice(...spans.target[0]!)}`,
        ),
      ]),
    );
    expect(found).toEqual({
      digits: [],
      'one digit': [`number: ${digits.slice(0, -1)}8`],
      control: ['number: 50'],
      direction: ['number: 50'],
      apart: ['number: fu\u0308nfzig'],
      'only marks': ['omission: '],
    });
  });

  const refused: [string, string, RegExp][] = [
    ['no JSON', '{"id":', /^concordat: -, line 1: not JSON/],
    ['a missing field', '{"id":"1"}', /line 1: .*sourceLanguage/],
    ...['id', 'sourceLanguage', 'targetLanguage', 'source', 'target'].map(
      (field): [string, string, RegExp] => [
        `no ${field}`,
        `${pair('1', 'a', 'b')}\n${JSON.stringify({ ...JSON.parse(pair('2', 'a', 'b')), [field]: undefined })}`,
        new RegExp(`^concordat: -, line 2: The ${field} must be `),
      ],
    ),
    ['an empty tag', pair('1', 'a', 'b').replace('"de"', '""'), /line 1: .*“”/],
    ['a megabyte in one row', `{"id":"${'x'.repeat(2 ** 20)}`, /^concordat: -, line 1: not JSON/],
    ['a bad tag', pair('1', 'a', 'b').replace('"de"', '"d!"'), /line 1: .*“d!”/],
    ['a row that is no object', `${pair('1', 'a', 'b')}\n[1]`, /line 2: /],
    ['a megabyte in one text', pair('1', 'a', 'b '.repeat(500_000)), /line 1: .*target.*100000 characters/],
  ];
  test.each(refused)('%s is refused with file and line', (_, input, message) => {
    const { status, stderr } = concordat(['check', '--pairs', '-', '--json'], { input });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
