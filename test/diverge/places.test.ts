import { describe, expect, test } from 'vitest';
import { placesAmong } from '../../src/diverge/vocabulary/places.ts';
import { tokenize } from '../../src/text/tokens.ts';

function places(language: string, text: string): string[] {
  return placesAmong(tokenize(text, [0, text.length], language), language).map(({ code }) => code);
}

describe('places', () => {
  test.each([
    [
      'RU',
      {
        en: 'the Russian side',
        de: 'die russische Seite',
        es: 'la parte rusa',
        fr: 'la partie russe',
        ru: 'российская сторона',
      },
    ],
    ['RU', { en: 'in Russia', de: 'in Russland', es: 'en Rusia', fr: 'en Russie', ru: 'в России' }],
    ['PL', { en: 'the Poles', de: 'die Polen', es: 'los polacos', fr: 'les Polonais', ru: 'поляки' }],
    [
      'SA',
      {
        en: 'in Saudi Arabia',
        de: 'in Saudi-Arabien',
        es: 'en Arabia Saudí',
        fr: 'en Arabie saoudite',
        ru: 'в Саудовской Аравии',
      },
    ],
    [
      'KP',
      {
        en: 'North Korean',
        de: 'nordkoreanisch',
        es: 'norcoreano',
        fr: 'nord-coréen',
        ru: 'северокорейский',
      },
    ],
    [
      'ZA',
      { en: 'in South Africa', de: 'in Südafrika', es: 'en Sudáfrica', fr: 'en Afrique du Sud', ru: 'в ЮАР' },
    ],
    ['GB-SCT', { en: 'Scottish', de: 'schottisch', es: 'escocés', fr: 'écossais', ru: 'шотландский' }],
    ['vienna', { en: 'in Vienna', de: 'in Wien', es: 'en Viena', fr: 'à Vienne', ru: 'в Вене' }],
    [
      'MIDDLE-EAST',
      {
        en: 'in the Middle East',
        de: 'im Nahen Osten',
        es: 'en Oriente Medio',
        fr: 'au Proche-Orient',
        ru: 'на Ближнем Востоке',
      },
    ],
    [
      'CR',
      {
        en: 'in Costa Rica',
        de: 'in Costa Rica',
        es: 'en Costa Rica',
        fr: 'au Costa Rica',
        ru: 'в Коста-Рике',
      },
    ],
    ['EUROPE', { en: 'European', de: 'osteuropäisch', es: 'europeo', fr: 'européen', ru: 'европейский' }],
  ] as const)('%s is known in %o', (code, texts) => {
    for (const [language, text] of Object.entries(texts))
      expect(places(language, text), `${language}: ${text}`).toEqual([code]);
  });

  test.each([
    ['en', 'polish the brass and Indiana Jones'],
    ['es', 'la colonia y las damas'],
    ['fr', 'qu’il vienne ici'],
    ['ru', 'прагматик и индустрия'],
    ['de', 'Herr Russell und die Insel'],
  ])('%s: none in “%s”', (language, text) => {
    expect(places(language, text)).toEqual([]);
  });
});
