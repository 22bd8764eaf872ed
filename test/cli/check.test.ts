import { describe, expect, test } from 'vitest';
import { concordat } from './concordat.ts';

const pair = (id: string, source: string, target: string) =>
  JSON.stringify({ id, sourceLanguage: 'en', targetLanguage: 'de', source, target });

describe('concordat check', () => {
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
