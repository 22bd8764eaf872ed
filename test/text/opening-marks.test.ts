import { expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

/** `|` where a sentence ends and the mark behind the blank opens the next one, though it may close as well. */
test.each([
  ['de', 'Die Tür ist zu.|»--offen« hilft hier nicht weiter.'],
  ['en', '"Are you there?"|"Yes, I am."'],
  ['en', "It is new.|'Car|Boat' finds both of them."],
])('%s: %s', (language, divided) => {
  const at = divided.indexOf('|');
  const text = `${divided.slice(0, at)} ${divided.slice(at + 1)}`;
  expect(segment(text, language).sentences.map(([, end]) => end)).toEqual([at, text.length]);
});
