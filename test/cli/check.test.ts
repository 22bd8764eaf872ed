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

  const refused: [string, string, RegExp][] = [
    ['no JSON', '{"id":', /^concordat: -, line 1: not JSON/],
    ['a missing field', '{"id":"1"}', /line 1: .*sourceLanguage/],
    ['a bad tag', pair('1', 'a', 'b').replace('"de"', '"d!"'), /line 1: .*“d!”/],
  ];
  test.each(refused)('%s is refused with file and line', (_, input, message) => {
    const { status, stderr } = concordat(['check', '--pairs', '-', '--json'], { input });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
