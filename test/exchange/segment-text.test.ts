import { expect, test } from 'vitest';
import { segmentText } from '../../src/exchange/segment-text.ts';

const TEXT = 'One\ntwo.\tThree\u00A0!  Four.';
const VERSION = {
  language: 'en',
  text: TEXT,
  paragraphs: [[0, TEXT.length]] as const,
  sentences: [
    [0, 8],
    [9, 16],
    [18, 23],
  ] as const,
  paragraphOf: [0, 0, 0],
};

test.each([
  ['line breaks become spaces, no-break spaces stay', [0, 1], 'One two. Three\u00A0!'],
  ['sentences that are apart are told apart', [0, 2], 'One two. … Four.'],
  ['an absent segment is empty', [], ''],
])('%s', (_, units, line) => {
  expect(segmentText(VERSION, units)).toBe(line);
});
