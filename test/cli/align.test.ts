import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MOVED_SPEECH } from '../service/sample.ts';
import { concordat } from './concordat.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const EN = 'We met 19 delegations in Moscow. The talks lasted 3 hours.\n\nGeorgia sent 40 experts.';
const DE =
  'Wir trafen in Moskau 19 Delegationen. Die Gespräche dauerten 3 Stunden.\n\nGeorgien schickte 40 Experten.';
const en = file('en.txt', EN);
const de = file('de.txt', DE);

describe('concordat align', () => {
  test('prints beads, pairs and units as JSON, in the shape of the interface', () => {
    const { status, stdout, stderr } = concordat(['align', `en=${en}`, `de=${de}`, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout);
    expect(Object.keys(printed)).toEqual([
      'languages',
      'paragraphs',
      'sentences',
      'pairs',
      'units',
      'divergences',
      'warnings',
      'pedigree',
    ]);
    expect(printed.languages).toEqual(['en', 'de']);
    expect(printed.sentences.map((bead: { segments: object }) => bead.segments)).toEqual(
      [0, 1, 2].map((k) => ({ en: [k], de: [k] })),
    );
    const [start, end] = printed.units.sentences.de[2];
    expect(DE.slice(start, end)).toBe('Georgien schickte 40 Experten.');
    expect(printed.pairs.paragraphs['en-de']).toHaveLength(2);
  });

  test('takes segmented input line by line', () => {
    const lines = file('lines.txt', 'Mr. Smith. Left.\nThen 40 came.\n');
    const { stdout } = concordat(['align', `en=${lines}`, `fr=${lines}`, '--segmented', '--json']);
    expect(JSON.parse(stdout).units.sentences.en).toEqual([
      [0, 16],
      [17, 30],
    ]);
  });

  test('prints for people what stands beside what', () => {
    const { stdout } = concordat(['align', `en=${en}`, `de=${de}`]);
    expect(stdout).toContain('  en  Georgia sent 40 experts.\n  de  Georgien schickte 40 Experten.\n');
    expect(stdout).toContain('No divergence found.');
  });

  test('says where a passage stands that moved', () => {
    const named = Object.entries(MOVED_SPEECH).map(
      ([language, text]) => `${language}=${file(`moved.${language}.txt`, text)}`,
    );
    const { stdout } = concordat(['align', ...named]);
    expect(stdout).toContain('moved in de (sentence 1 there)\n  en  The Council of Europe meets');
    const { sentences, paragraphs } = JSON.parse(concordat(['align', ...named, '--json']).stdout);
    expect(paragraphs[2].moved).toEqual(['de']);
    expect(sentences.map((bead: { moved?: string[] }) => bead.moved?.join() ?? '')).toEqual([
      ...['', '', '', ''],
      ...['de', 'de', 'de'],
    ]);
  });

  test('holds the others against a pivot', () => {
    const other = file('pivot.txt', DE.replace('19', '16'));
    const { stdout } = concordat(['align', `en=${en}`, `de=${other}`, '--pivot', 'en', '--json']);
    const [found] = JSON.parse(stdout).divergences;
    expect([found.versions, found.split]).toEqual([['de'], false]);
    expect(found.message).toMatch(/^German differs from English here: /);
  });

  test('takes declared sources and the date of the document', () => {
    const then = file('then.txt', 'They left the city last September.');
    const year = file('year.txt', 'Sie verließen die Stadt im September 2017.');
    const options = ['--translated-from', 'de=en', '--date', '2019-06-24'];
    const { stdout } = concordat(['align', `en=${then}`, `de=${year}`, ...options]);
    expect(stdout).toMatch(/^high {2}date {2}.*English says September 2018/m);
    expect(stdout).toContain('German is declared to be translated from English.\n');
  });

  test('leaves out the checks that are switched off', () => {
    const other = file('other.txt', DE.replace('19', '16'));
    const checks = file('off.json', '{"checks":{"number":false}}');
    const found = (...options: string[]) =>
      JSON.parse(concordat(['align', `en=${en}`, `de=${other}`, '--json', ...options]).stdout).divergences;
    expect(found()).toHaveLength(1);
    expect(found('--checks', checks)).toEqual([]);
  });

  test('takes a language without rules of its own, and says so', () => {
    const eo = file(
      'eo.txt',
      'Ni renkontis 19 delegaciojn en Moskvo. La paroladoj daŭris 3 horojn.\n\nKartvelio sendis 40 fakulojn.',
    );
    const { status, stderr } = concordat(['align', `en=${en}`, `eo=${eo}`, '--json']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning: .*eo\.txt: .*Esperanto.*generic/m);
  });

  test('a line of 5 MB is aligned', { timeout: 180_000 }, () => {
    const long = file('long.txt', 'The talks lasted 3 hours and then some more. '.repeat(110_000));
    const { status, stdout } = concordat(['align', `en=${long}`, `de=${de}`, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).units.sentences.en).toHaveLength(110_000);
  });
});

describe('what concordat align cannot use is one line on standard error and exit code 2', () => {
  const empty = file('empty.txt', ' \n\n');
  const marks = file('marks.txt', '… !!! — ???');
  const binary = file('binary.pdf', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0, 1, 2, 3]));
  const invalid = file(
    'invalid.txt',
    new Uint8Array([...new TextEncoder().encode('Grüße. '.repeat(30)), 0xff, 0x41, 0xfe]),
  );
  const cases: [string, string[], RegExp][] = [
    ['no file', ['align'], /language=file/],
    ['one version only', ['align', `en=${en}`], /two texts or more; only “.*en\.txt”/],
    ['a missing file', ['align', `en=${en}`, 'de=nowhere.txt'], /nowhere\.txt: there is no such file/],
    ['an empty file', ['align', `en=${en}`, `de=${empty}`], /“.*empty\.txt” is empty/],
    ['nothing but punctuation', ['align', `en=${en}`, `de=${marks}`], /marks\.txt.*letter/],
    ['a binary file', ['align', `en=${en}`, `de=${binary}`], /binary\.pdf.*PDF/],
    ['invalid UTF-8', ['align', `en=${en}`, `de=${invalid}`], /invalid\.txt.*UTF-8/],
    ['a language twice', ['align', `en=${en}`, `en=${de}`], /same language, en/],
    ['a bad tag', ['align', `e!=${en}`, `de=${de}`], /“e!” is not a language tag/],
    [
      'a missing configuration',
      ['align', `en=${en}`, `de=${de}`, '--checks', 'nowhere.json'],
      /nowhere\.json: there is no/,
    ],
    [
      'a check that does not exist',
      ['align', `en=${en}`, `de=${de}`, '--checks', file('checks.json', '{"checks":{"numbers":false}}')],
      /checks\.numbers: There is no check “numbers”/,
    ],
    [
      'a pivot that is not there',
      ['align', `en=${en}`, `de=${de}`, '--pivot', 'ru'],
      /No text is in “ru”, the pivot/,
    ],
    [
      'a source that is not there',
      ['align', `en=${en}`, `de=${de}`, '--translated-from', 'ru=en'],
      /No text is in “ru”, which is declared to be translated from en/,
    ],
    ['a bad date', ['align', `en=${en}`, `de=${de}`, '--date', 'June'], /date must be a calendar date/],
    ['no language', ['align', en, `de=${de}`], /Name the language and the file/],
    ['an unknown option', ['align', `en=${en}`, `de=${de}`, '--fast'], /unknown option '--fast'/],
    ['an unknown command', ['algin'], /unknown command 'algin'/],
  ];
  test.each(cases)('%s', (_, args, message) => {
    const { status, stdout, stderr } = concordat(args);
    expect(stderr).toMatch(message);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });

  test('a wrong language is a warning, not a refusal', () => {
    const { status, stderr } = concordat(['align', `en=${en}`, `fr=${de}`, '--json']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/Declared French \(fr\), but the text looks like German/);
  });
});
