import { describe, expect, test } from 'vitest';
import { untranslated } from '../../src/diverge/checks/untranslated.ts';
import { messages, passage } from './passage.ts';

const found: [Record<string, string>, string][] = [
  [
    {
      en: 'The delegation could not agree on the text before the meeting.',
      es: 'La delegación could not agree on the text antes de la reunión.',
    },
    'Spanish leaves “could not agree on the text” in English.',
  ],
  [
    {
      en: 'The talks went on until the early morning.',
      ru: 'Переговоры went on until the early morning продолжались.',
    },
    'Russian leaves “went on until the early morning” in English.',
  ],
  [
    {
      de: 'Er sagte, dass man nicht mehr warten kann.',
      fr: 'Il a déclaré dass man nicht mehr warten plus longtemps.',
    },
    'French leaves “dass man nicht mehr warten” in German.',
  ],
];

const clear: Record<string, string>[] = [
  { en: 'He read The Lord of the Rings twice.', es: 'Leyó The Lord of the Rings dos veces.' },
  { en: 'The New York Times reported it.', de: 'Die New York Times berichtete darüber.' },
  { es: 'La capital de la región es Las Palmas.', fr: 'La capitale de la région est Las Palmas.' },
  { en: 'It works de facto and de jure.', fr: 'Cela marche de facto et de jure.' },
];

describe('words left in another version’s language', () => {
  test.each(found)('in %o are reported', (texts, message) => {
    expect(messages(untranslated, passage(texts))).toEqual([message]);
  });

  test.each(clear)('are no names, titles or loans: %o', (texts) => {
    expect(messages(untranslated, passage(texts))).toEqual([]);
  });
});
