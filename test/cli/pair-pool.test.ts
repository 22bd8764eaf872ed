import { expect, test } from 'vitest';
import { checkedPairs } from '../../src/cli/pair-pool.ts';
import { collected } from '../collected.ts';

const row = (id: number) =>
  `${JSON.stringify({
    id,
    sourceLanguage: 'en',
    targetLanguage: 'de',
    source: `The talks lasted ${id} hours.`,
    target: `Die Gespräche dauerten ${id % 7 === 0 ? id + 1 : id} Stunden.`,
    note: 'x'.repeat(5000),
  })}\n`;
const rows = (count: number) => Array.from({ length: count }, (_, id) => row(id));

/** The text in pieces that end anywhere. */
async function* pieces(text: string) {
  for (let at = 0; at < text.length; at += 100_003) yield text.slice(at, at + 100_003);
}

const check = (text: string, threads: number) =>
  collected(checkedPairs('pairs.jsonl', pieces(text), { json: true }, threads));

test('threads print what one prints, in the order of the lines', async () => {
  const text = rows(900).join('').trimEnd();
  const one = (await check(text, 1)).join('');
  expect((await check(text, 3)).join('')).toBe(one);
  const ids = one
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 900 }, (_, id) => id));
});

test.each([
  ['not JSON', '{"id":', /^pairs\.jsonl, line 802: not JSON/],
  ['without a field', '{"id":1}', /^pairs\.jsonl, line 802: The sourceLanguage must be a string/],
])(
  'a line %s that comes to a thread is refused with its number, behind those before it',
  async (_, bad, message) => {
    const lines = rows(900);
    lines.splice(800, 1, '\n', `${bad}\n`);
    const shown: string[] = [];
    const all = async () => {
      for await (const part of checkedPairs('pairs.jsonl', pieces(lines.join('')), { json: true }, 2))
        shown.push(part);
    };
    await expect(all()).rejects.toThrow(message);
    expect(shown.join('').trim().split('\n')).toHaveLength(800);
  },
);
