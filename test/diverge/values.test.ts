import { describe, expect, test } from 'vitest';

import { number } from '../../src/diverge/checks/figures.ts';
import { mixedScript } from '../../src/diverge/checks/mixed-script.ts';
import { name } from '../../src/diverge/checks/name.ts';
import { reference } from '../../src/diverge/checks/reference.ts';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { messages, passage } from './passage.ts';

type Texts = Readonly<Record<string, string>>;

describe('what numbers count', () => {
  test.each<[Texts, string[]]>([
    [
      { en: 'It took 15 months.', de: 'Es dauerte 15 Jahre.', fr: 'Cela a pris 15 mois.' },
      ['German says 15 years, English and French say 15 months.'],
    ],
    [
      {
        en: 'They paid 40 million dollars.',
        es: 'Pagaron 40 millones de euros.',
        ru: 'Они заплатили 40 млн долларов.',
      },
      ['Spanish says 40,000,000 euros, English and Russian say 40,000,000 dollars.'],
    ],
    [
      { en: 'It rose by 3 percent.', de: 'Es stieg um 3 Prozentpunkte.' },
      ['The versions are divided: English says 3 per cent, German says 3 percentage points.'],
    ],
    [
      { en: 'It is 60 miles away.', de: 'Es ist 300 km entfernt.' },
      ['The versions are divided: German says 300, English says 60.'],
    ],
    [{ en: 'It is 60 miles away.', de: 'Es ist hundert Kilometer entfernt.', ru: 'До него 97 км.' }, []],
    [{ en: 'It weighs 10 pounds.', fr: 'Il pèse 4,5 kilos.' }, []],
    [{ en: 'It was 68 °F.', es: 'Hacía 20 grados Celsius.' }, []],
    [{ en: 'after two weeks', es: 'a los 15 días', fr: 'après quinze jours' }, []],
    [{ en: 'Two years and 2 months passed.', de: 'Zwei Jahre und zwei Monate vergingen.' }, []],
    [{ en: 'They won 5-3.', de: 'Sie siegten 5:3.', ru: 'Они победили 5:3.' }, []],
    [{ en: 'for decades', ru: 'на протяжении 30 лет' }, []],
  ])('%o', (texts, expected) => {
    expect(messages(number, passage(texts))).toEqual(expected);
  });
});

describe('names between two versions', () => {
  const checker = readPairChecker();
  const found = (sourceLanguage: string, source: string, targetLanguage: string, target: string) =>
    checker
      .check({ id: 0, sourceLanguage, source, targetLanguage, target })
      .divergences.filter(({ check }) => check === 'name');

  test.each([
    [
      'en',
      'Later the reporter called Hutchinson at home.',
      'es',
      'Más tarde, el periodista llamó a Petersen a su casa.',
      ['Hutchinson'],
      ['Petersen'],
    ],
    [
      'en',
      'They met in Belfast on Monday.',
      'de',
      'Sie trafen sich am Montag in Dortmund.',
      ['Belfast'],
      ['Dortmund'],
    ],
    ['ru', 'Потом выступил Сидоренко.', 'en', 'After that Wallace spoke.', ['Сидоренко'], ['Wallace']],
    ['fr', 'C’était en Lituanie.', 'en', 'It was in Latvia.', ['Lituanie'], ['Latvia']],
  ] as const)('%s: %s / %s: %s', (sourceLanguage, source, targetLanguage, target, there, here) => {
    const [finding, ...others] = found(sourceLanguage, source, targetLanguage, target);
    expect(others).toEqual([]);
    expect(finding!.spans.source!.map((span) => source.slice(...span))).toEqual(there);
    expect(finding!.spans.target!.map((span) => target.slice(...span))).toEqual(here);
  });

  test.each([
    ['en', 'Later Mr Hughes called Beauvillier.', 'ru', 'Позже Хьюз позвонил Бовилье.'],
    ['en', 'The Commission met in Prague.', 'de', 'Das Gremium tagte in Prag.'],
    ['en', 'They came from New Mexico.', 'fr', 'Ils venaient du Nouveau-Mexique.'],
    ['en', 'On Saturday it rained in East Africa.', 'de', 'In Ostafrika regnete es am Samstagabend.'],
    ['en', 'The British government answered.', 'de', 'Die englische Regierung antwortete.'],
    ['es', 'Habló el presidente Hutchinson.', 'en', 'President Hutchinson spoke.'],
  ])('are silent on %s: %s / %s: %s', (sourceLanguage, source, targetLanguage, target) => {
    expect(found(sourceLanguage, source, targetLanguage, target)).toEqual([]);
  });

  test('the second mention of a place is compared as well', () => {
    const texts = {
      en: 'In Georgia they fear for the Georgian people.',
      de: 'In Georgien fürchtet man um das georgische Volk.',
      ru: 'В Молдавии боятся за грузинский народ.',
    };
    expect(messages(name, passage(texts))).toEqual(['Russian says Moldova, English and German say Georgia.']);
  });
});

describe('references', () => {
  test('are told from numbers, which are then not compared twice', () => {
    const texts = { en: 'under Article 51', de: 'nach Artikel 15', fr: 'selon l’article 51' };
    expect(messages(reference, passage(texts))).toEqual([
      'German says article 15, English and French say article 51.',
    ]);
    expect(messages(number, passage(texts))).toEqual([]);
  });

  test('a number alone bears one out', () => {
    expect(messages(reference, passage({ en: 'Articles 5 and 7', de: 'die Artikel 5 und 7' }))).toEqual([]);
    expect(messages(reference, passage({ en: 'under Article 7', de: 'nach Art. 5 und 7' }))).toEqual([
      'The versions are divided: German says article 5, English lacks it.',
    ]);
  });
});

describe('letters of another alphabet', () => {
  test('are shown where they stand', () => {
    const text = 'Вчера Mосква ответила.';
    const [finding] = mixedScript.run(passage({ ru: text, en: 'Moscow answered yesterday.' }));
    expect(text.slice(...finding!.spans.ru![0]!)).toBe('Mосква');
    expect(finding!.data).toMatchObject({ letters: 'the letter M', alphabet: 'Latin' });
  });
});
