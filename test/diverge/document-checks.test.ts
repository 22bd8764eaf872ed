import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { checkedDocument } from '../../src/diverge/document-check.ts';
import { documentDivergences } from '../../src/diverge/document-checks.ts';
import { Renderings } from '../../src/diverge/renderings.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { version } from '../align/versions.ts';

/** What the checks of the whole say of a text of one sentence a paragraph in each language. */
function messages(texts: Readonly<Record<string, readonly string[]>>): string[] {
  const versions = Object.entries(texts).map(([language, sentences]) =>
    version(
      language,
      sentences.map((sentence) => [sentence]),
    ),
  );
  const alignment = align(versions);
  const renderings = new Renderings(versions, alignment.sentences, new Lexicons([]));
  const found = documentDivergences(checkedDocument(versions, alignment, renderings, 'en'));
  for (const { spans } of found)
    for (const { language, text } of versions)
      for (const [start, end] of spans[language]!) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  return found.map(({ message }) => message);
}

/** 48 passages, told apart by their numbers; `words` stand in the first ones. */
function passages(template: string, words: readonly string[]): string[] {
  return Array.from({ length: 48 }, (_, k) => `${template} ${1000 + 37 * k} ${words[k] ?? ''}.`);
}

const six = (word: string) => Array.from({ length: 6 }, () => word);

describe('a term', () => {
  const others = {
    en: passages('We counted', six('trustees')),
    de: passages('Wir zählten', six('Treuhänder')),
    fr: passages('Nous avons compté', six('fiduciaires')),
  };

  test('that one version renders in two ways and others in one is drift', () => {
    const mixed = [
      ...Array.from({ length: 3 }, () => 'patronos'),
      ...Array.from({ length: 3 }, () => 'albaceas'),
    ];
    expect(messages({ ...others, es: passages('Contamos', mixed) })).toEqual([
      'Spanish renders “trustees” (English) as “patronos” in 3 passages and as “albaceas” in 3; German and French keep to one word.',
    ]);
  });

  test('that all render in one way is none', () => {
    expect(messages({ ...others, es: passages('Contamos', six('patronos')) })).toEqual([]);
  });

  test('rendered by two forms of one word is none', () => {
    const forms = ['patronos', 'patronos', 'patronos', 'patronato', 'patronato', 'patronato'];
    expect(messages({ ...others, es: passages('Contamos', forms) })).toEqual([]);
  });

  test('that several versions vary is style', () => {
    const mixed = (x: string, y: string) => [x, x, x, y, y, y];
    const texts = {
      en: others.en,
      de: passages('Wir zählten', mixed('Treuhänder', 'Verwalter')),
      fr: passages('Nous avons compté', mixed('fiduciaires', 'curateurs')),
      es: passages('Contamos', mixed('patronos', 'albaceas')),
    };
    expect(messages(texts)).toEqual([]);
  });
});

describe('a name', () => {
  const en = ['Then Lavrov spoke.', 'Later Lavrov left.', 'Again Lavrov came.', 'Nobody knew why.'];

  test('written in two ways by one version is found by the single form of another', () => {
    const de = ['Dann sprach Lawrow.', 'Später ging Lawrow.', 'Wieder kam Lavrov.', 'Niemand wusste, warum.'];
    expect(messages({ en, de })).toEqual([
      'German writes a name in two ways, “Lawrow” (2) and “Lavrov” (1); English has “Lavrov” at all these places.',
    ]);
  });

  test('inflected is one form', () => {
    const ru = [
      'Затем говорил Лавров.',
      'Позже видели Лаврова.',
      'Снова ждали Лаврова.',
      'Никто не знал почему.',
    ];
    expect(messages({ en, ru })).toEqual([]);
  });

  test('of two persons whom the others tell apart too is no matter', () => {
    const two = ['Then Lawrow spoke.', 'Later Lawrow left.', 'Again Lavrov came.', 'Nobody knew why.'];
    const de = ['Dann sprach Lawrow.', 'Später ging Lawrow.', 'Wieder kam Lavrov.', 'Niemand wusste, warum.'];
    expect(messages({ en: two, de })).toEqual([]);
  });
});
