import { describe, expect, test } from 'vitest';
import { extractReferences } from '../../../src/text/facts/references.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function references(language: string, text: string): string[] {
  const span = [0, text.length] as const;
  return extractReferences(text, span, tokenize(text, span, language), language).map(({ value }) => value);
}

describe('references', () => {
  test.each<[string, string, ...string[]]>([
    ['en', 'Article 51 of the Charter', 'article 51'],
    ['en', 'Article 5(2)', 'article 5', 'paragraph 2'],
    ['en', 'Art. 7 and Chapter VII', 'article 7', 'chapter 7'],
    ['en', 'Resolution No. 2254 (2015)', 'resolution 2254'],
    ['de', 'Artikel 5 Absatz 2', 'article 5', 'paragraph 2'],
    ['de', 'die Resolution 2254 des Sicherheitsrats', 'resolution 2254'],
    ['es', 'el artículo 51 y el anexo II', 'article 51', 'annex 2'],
    ['fr', 'l’article 51, paragraphe 3', 'article 51', 'paragraph 3'],
    ['ru', 'пункт 2 статьи 51', 'paragraph 2', 'article 51'],
    ['ru', 'резолюция СБ ООН'],
    ['ru', 'резолюции № 2254', 'resolution 2254'],
    ['en', 'an article about 51 people'],
    ['en', 'They won 17 - 5.'],
    ['en', 'at https://www.example.org/en/news/.', 'web example.org/*/news'],
    ['de', 'unter http://example.org/de/news', 'web example.org/*/news'],
  ])('%s: %s', (language, text, ...values) => {
    expect(references(language, text)).toEqual(values);
  });
});
