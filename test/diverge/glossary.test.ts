import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { examine } from '../../src/diverge/examine.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexiconFiles } from '../../src/node/lexicons.ts';
import { version } from '../align/versions.ts';

const FILES = readLexiconFiles();

/** A document of one sentence a paragraph in each language, and what is said of it under a glossary. */
function examined(
  texts: Readonly<Record<string, readonly string[]>>,
  glossary: readonly Readonly<Record<string, readonly string[]>>[],
) {
  const lexicons = new Lexicons(
    FILES,
    glossary.map((concept) => new Map(Object.entries(concept))),
  );
  const versions = Object.entries(texts).map(([language, sentences]) =>
    version(
      language,
      sentences.map((sentence) => [sentence]),
    ),
  );
  return examine({ versions, alignment: align(versions, { lexicons }), lexicons });
}

function messages(...input: Parameters<typeof examined>): string[] {
  const { divergences } = examined(...input);
  return divergences.filter(({ check }) => check === 'glossary').map(({ message }) => message);
}

const COUNCIL = { en: ['Council of the Baltic Sea States'], de: ['Ostseerat'] };

describe('a term of the glossary', () => {
  test('is found by its content words in order, and so is its absence', () => {
    const en = ['In 2019 the Council of all the Baltic Sea States met in Riga.'];
    const rendered = { en, de: ['Im Jahr 2019 tagte der Ostseerat in Riga.'] };
    const otherwise = { en, de: ['Im Jahr 2019 tagte der Rat der baltischen Staaten in Riga.'] };
    expect(messages(rendered, [COUNCIL])).toEqual([]);
    expect(messages(otherwise, [COUNCIL])).toEqual([
      'Where English has “Council of the Baltic Sea States”, German has none of the renderings that the glossary gives: “Ostseerat”.',
    ]);
    const scattered = { en: ['In 2019 the Baltic Council met in Riga.'], de: otherwise.de };
    expect(messages(scattered, [COUNCIL])).toEqual([]);
  });

  test('is marked in the version that has it, with the place where the other would have it', () => {
    const texts = { en: ['The trustees met in 2019.'], de: ['Die Verwalter tagten 2019.'] };
    const [finding] = examined(texts, [{ en: ['trustee'], 'de-AT': ['Treuhänder'] }]).divergences;
    expect(finding).toMatchObject({ check: 'glossary', severity: 'low', versions: ['de'], split: false });
    expect(finding!.values).toEqual({ en: 'trustee' });
    expect(finding!.spans.en).toEqual([[4, 12]]);
    const [[start, end]] = finding!.spans.de as [[number, number]];
    expect(start).toBe(end);
  });

  test('is asked for as the longest one only', () => {
    const glossary = [
      { en: ['state'], de: ['Staat'] },
      { en: ['member state'], de: ['Mitgliedsland'] },
    ];
    const texts = { en: ['In 2019 each member state paid.'], de: ['2019 zahlte jedes Mitgliedsland.'] };
    expect(messages(texts, glossary)).toEqual([]);
  });

  test('may stand for several concepts', () => {
    const glossary = [
      { en: ['state'], de: ['Staat'] },
      { en: ['state'], de: ['Zustand'] },
    ];
    expect(messages({ en: ['The state of 2019.'], de: ['Der Zustand von 2019.'] }, glossary)).toEqual([]);
  });

  test('that is an acronym is no other word', () => {
    const glossary = [{ en: ['WHO'], de: ['Weltgesundheitsorganisation'] }];
    expect(messages({ en: ['Those who came in 2019.'], de: ['Die 2019 kamen.'] }, glossary)).toEqual([]);
    expect(messages({ en: ['The WHO came in 2019.'], de: ['Sie kamen 2019.'] }, glossary)).toHaveLength(1);
  });

  test('is not asked for in a version without the passage, nor where most versions have something else', () => {
    const glossary = [{ en: ['land'], de: ['Land'], fr: ['terrain'] }];
    const texts = {
      de: ['Das Land zahlte 2019.'],
      en: ['The country paid in 2019.'],
      fr: ['Le pays a payé en 2019.'],
    };
    expect(messages(texts, glossary)).toEqual([]);
    const [first, last] = ['1815', '1916'];
    const omitted = {
      en: [
        `The talks of ${first} began in Riga.`,
        'In those days land was very dear, and hardly anybody could buy it.',
        `The talks of ${last} ended in Oslo.`,
      ],
      de: [`Die Gespräche von ${first} begannen in Riga.`, `Die Gespräche von ${last} endeten in Oslo.`],
    };
    expect(messages(omitted, glossary)).toEqual([]);
  });

  test('that a version renders otherwise throughout is noted once', () => {
    const times = Array.from({ length: 6 }, (_, k) => 2010 + k);
    const texts = {
      en: times.map((year) => `The trustees met in ${year}.`),
      de: times.map((year) => `Die Verwalter tagten ${year}.`),
    };
    const found = messages(texts, [{ en: ['trustee'], de: ['Treuhänder'] }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^6 times in the same way/);
  });
});

describe('the check of the glossary', () => {
  const texts = {
    en: ['The trustees met in 2019.'],
    de: ['Die Verwalter tagten 2019.'],
    fr: ['Ils se réunirent.'],
  };
  const ran = (glossary: Parameters<typeof examined>[1]) =>
    examined(texts, glossary).checked.find(({ check }) => check === 'glossary');

  test('is not said to have been run without a glossary', () => {
    expect(ran([])).toBeUndefined();
  });

  test('is said to have been run on the languages that the glossary has', () => {
    expect(ran([{ en: ['trustee'], de: ['Treuhänder'] }])).toMatchObject({
      versions: ['en', 'de'],
      unable: ['fr'],
    });
  });
});
