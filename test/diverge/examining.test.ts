import { expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { examine, examining } from '../../src/diverge/examine.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { segment } from '../../src/text/segment.ts';

const PASSAGES = 12;
const lexicons = readLexicons();
const versions = Object.entries({
  en: 'On 24 June the minister met 19 members.',
  de: 'Am 24. Juni traf der Minister 91 Mitglieder.',
}).map(([language, sentence]) => {
  const text = Array.from({ length: PASSAGES }, (_, k) => `${sentence} (${k + 1}.)`).join('\n\n');
  return { language, text, ...segment(text, language) };
});
const alignment = align(versions, { lexicons });
const input = { versions, alignment, lexicons };

test('the checks of a document can be interrupted after each passage, and find the same', () => {
  const steps = examining(input);
  const shares: number[] = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) shares.push(next.value);
  expect(next.value).toEqual(examine(input));
  expect(next.value.divergences.length).toBeGreaterThan(0);
  expect(shares.length).toBeGreaterThanOrEqual(alignment.paragraphs.length + alignment.sentences.length);
  expect(shares).toEqual([...shares].sort((x, y) => x - y));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});
