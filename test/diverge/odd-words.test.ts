import { expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { segment } from '../../src/text/segment.ts';

const lexicons = readLexicons();
/** Words that every JavaScript object knows: a table that is an object would answer for them. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

test.each(WORDS)('the word “%s” is a word like any other', (word) => {
  const text = `${word}: 5 ${word} of ${word}.\n\nArticle ${word} says “20 ${word} and ${word} of it” must not ${word} 3/4.`;
  const versions = ['de', 'en', 'es', 'fr', 'ru'].map((language) => ({
    language,
    text,
    ...segment(text, language),
  }));
  const alignment = align(versions, { lexicons });
  expect(
    alignment.sentences.every(({ segments }) => Object.values(segments).every((units) => units.length === 1)),
  ).toBe(true);
  expect(() => diverge(versions, alignment, lexicons)).not.toThrow();
});
