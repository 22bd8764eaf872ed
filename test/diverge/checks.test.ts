import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/diverge/check.ts';
import { acronym } from '../../src/diverge/checks/acronym.ts';
import { date, number } from '../../src/diverge/checks/figures.ts';
import { moved } from '../../src/diverge/checks/moved.ts';
import { name } from '../../src/diverge/checks/name.ts';
import { negation } from '../../src/diverge/checks/negation.ts';
import { addition, omission } from '../../src/diverge/checks/presence.ts';
import { question } from '../../src/diverge/checks/question.ts';
import { untranslated } from '../../src/diverge/checks/untranslated.ts';
import { messages, passage } from './passage.ts';

type Texts = Readonly<Record<string, string>>;

/** What a check says of a passage, or that it is silent. */
function table(check: Check, found: readonly [Texts, string][], clear: readonly Texts[]): void {
  describe(check.id, () => {
    test.each(found)('finds %o', (texts, message) => {
      expect(messages(check, passage(texts))).toEqual([message]);
    });
    test.each(clear)('is silent on %o', (texts) => {
      expect(messages(check, passage(texts))).toEqual([]);
    });
  });
}

table(
  number,
  [
    [
      { en: 'It took 15 years.', de: 'Es dauerte 15 Jahre.', es: 'Tardó 50 años.' },
      'Spanish says 50, English and German say 15.',
    ],
    [
      { en: 'It took 15 years.', de: 'Es dauerte 50 Jahre.' },
      'The versions are divided: English says 15, German says 50.',
    ],
    [
      {
        en: 'They gave 3 billion.',
        de: 'Sie gaben 3 Millionen.',
        fr: 'Ils ont donné 3 milliards.',
        ru: 'Они дали 3 миллиарда.',
      },
      'German says 3,000,000, the other three say 3,000,000,000.',
    ],
    [
      { en: 'All came.', de: 'Alle kamen.', ru: 'Пришли все 19.' },
      'Russian says 19, which English and German lack.',
    ],
    [
      { en: 'All 19 came.', de: 'Alle 19 kamen.', ru: 'Пришли все.' },
      'Russian lacks 19, which English and German have.',
    ],
    [
      { en: 'the 21st century', es: 'el siglo XX', fr: 'le XXIe siècle', ru: 'XXI век' },
      'Spanish says century 20, the other three say century 21.',
    ],
  ],
  [
    {
      en: 'It cost 1.5 billion.',
      de: 'Es kostete 1,5 Milliarden.',
      es: 'Costó mil quinientos millones.',
      ru: 'Это стоило полтора миллиарда.',
    },
    {
      en: 'Twenty-one states signed.',
      de: '21 Staaten unterzeichneten.',
      fr: 'Vingt et un États ont signé.',
    },
    { en: 'One of them left.', de: 'Er ging.', ru: 'Один ушёл.' },
    { en: 'It rose by 12 percent.', de: 'Es stieg um 12 %.', ru: 'Рост составил 12 процентов.' },
  ],
);

table(
  date,
  [
    [
      {
        en: 'It began last October.',
        de: 'Es begann im vergangenen September.',
        ru: 'Это началось в сентябре прошлого года.',
      },
      'English says last October, German and Russian say last September.',
    ],
    [
      {
        en: 'We met on 24 June 2019.',
        de: 'Wir trafen uns am 24.06.2019.',
        fr: 'Nous nous sommes vus le 25 juin 2019.',
      },
      'French says 2019-06-25, English and German say 2019-06-24.',
    ],
    [
      { en: 'Today we meet.', de: 'Heute, am Mittwoch, treffen wir uns.', es: 'Hoy nos vemos.' },
      'German says Wednesday, which English and Spanish lack.',
    ],
  ],
  [
    {
      en: 'on June 24, 2019',
      de: 'am 24. Juni 2019',
      es: 'el 24 de junio de 2019',
      fr: 'le 24 juin 2019',
      ru: '24 июня 2019 года',
    },
  ],
);

table(
  name,
  [
    [
      {
        en: 'It was under Poroshenko.',
        de: 'Es war unter Poroschenko.',
        es: 'Fue bajo Yanukóvich.',
        ru: 'Это было при Порошенко.',
      },
      'Spanish says Yanukóvich, the other three say Poroshenko.',
    ],
    [
      {
        en: 'They live in Latvia.',
        de: 'Sie leben in Lettland.',
        fr: 'Ils vivent en Lituanie.',
        ru: 'Они живут в Латвии.',
      },
      'French says Lithuania, the other three say Latvia.',
    ],
  ],
  [
    {
      en: 'It was under Poroshenko.',
      de: 'Es war unter Poroschenko.',
      fr: 'C’était sous Porochenko.',
      ru: 'Это было при Порошенко.',
    },
    {
      en: 'The talks in Georgia failed.',
      de: 'Die Gespräche in Georgien scheiterten.',
      ru: 'Переговоры в Грузии провалились.',
    },
    { en: 'Then Putin spoke.', de: 'Dann sprach er.', ru: 'Потом говорил Путин.' },
  ],
);

table(
  acronym,
  [
    [
      {
        en: 'debates at the OECD',
        de: 'Debatten in der OSZE',
        fr: 'débats à l’OSCE',
        ru: 'дискуссии в ОБСЕ',
      },
      'English says OECD, the other three say OSZE.',
    ],
    [
      { en: 'partners in the CIS', de: 'Partner in der GUS', ru: 'партнёры по СНБ' },
      'Russian says СНБ, English and German say CIS.',
    ],
  ],
  [
    {
      en: 'the EAEU and the CSTO',
      de: 'die EAWU und die OVKS',
      es: 'la UEEA y la OTSC',
      fr: 'l’UEE et l’OTSC',
      ru: 'ЕАЭС и ОДКБ',
    },
    { en: 'in the United Nations', de: 'in der UNO', ru: 'в ООН' },
    { en: 'the NGO came', de: 'die Organisation kam', ru: 'НПО пришла' },
  ],
);

table(
  negation,
  [
    [
      {
        en: 'We will never yield.',
        de: 'Wir werden nachgeben.',
        es: 'Nunca cederemos.',
        fr: 'Nous ne céderons jamais.',
        ru: 'Мы никогда не уступим.',
      },
      'German states what the other four deny.',
    ],
    [
      {
        en: 'We are not open.',
        de: 'Wir sind offen.',
        es: 'Estamos abiertos.',
        fr: 'Nous sommes ouverts.',
        ru: 'Мы открыты.',
      },
      'English denies what the other four state.',
    ],
  ],
  [
    {
      en: 'Nobody said anything.',
      de: 'Niemand sagte etwas.',
      es: 'Nadie dijo nada.',
      fr: 'Personne n’a rien dit.',
      ru: 'Никто ничего не сказал.',
    },
    {
      en: 'Not only we came.',
      de: 'Nicht nur wir kamen.',
      es: 'No solo vinimos nosotros.',
      fr: 'Pas seulement nous.',
      ru: 'Пришли не только мы.',
    },
    {
      en: 'It is, however, late.',
      de: 'Es ist spät.',
      es: 'Sin embargo, es tarde.',
      ru: 'Тем не менее поздно.',
    },
  ],
);

table(
  untranslated,
  [
    [
      { en: 'We have given a number of examples.', de: 'We have given a number of examples.' },
      'German leaves this sentence in English.',
    ],
    [
      { en: 'This is the end of it.', ru: 'This is the end of it.' },
      'Russian leaves this sentence in English.',
    ],
  ],
  [
    { en: 'New York Times', de: 'New York Times' },
    { en: 'The director of the museum is here.', es: 'El director del museo está aquí.' },
  ],
);

table(
  question,
  [
    [
      { en: 'It is useful.', de: 'Es ist nützlich.', ru: 'Полезно ли это?' },
      'Russian says as a question what English and German say as a statement.',
    ],
  ],
  [{ en: 'Is it useful?', de: 'Ist es nützlich?', es: '¿Es útil?' }],
);

table(
  omission,
  [
    [
      { en: 'It is so.', de: '', es: 'Es así.' },
      'German leaves this sentence out; English and Spanish have it.',
    ],
  ],
  [
    { en: 'It is so.', de: 'So ist es.' },
    { en: 'It is so.', de: '', es: '' },
  ],
);

table(
  addition,
  [[{ en: 'It is so.', de: '', es: '' }, 'Only English has this sentence; German and Spanish lack it.']],
  [
    { en: 'It is so.', de: 'So ist es.' },
    { en: 'It is so.', de: '', es: 'Es así.' },
  ],
);

test('moved names the versions that have the passage elsewhere', () => {
  const seen = passage({ en: 'It is so.', de: 'So ist es.', fr: 'C’est ainsi.' }, { moved: ['fr'] });
  expect(messages(moved, seen)).toEqual([
    'French has this passage at another place than English and German.',
  ]);
});
