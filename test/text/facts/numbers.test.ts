import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/text/facts/figures.ts';
import { LANGUAGES } from '../../../src/text/language.ts';

/** The certain figures of a text, by value. */
function figures(language: string, text: string): string[] {
  return extractFigures(text, [0, text.length], language)
    .filter(({ certainty }) => certainty >= 0.9)
    .map(({ kind, value }) => (kind === 'percent' ? `${value}%` : value));
}

const CASES: Readonly<Record<(typeof LANGUAGES)[number], readonly [text: string, ...values: string[]][]>> = {
  en: [
    ['for 15 years', '15'],
    ['for fifteen years', '15'],
    ['1,234.5 tonnes', '1234.5'],
    ['1,500,000 people', '1500000'],
    ['1.5 billion dollars', '1500000000'],
    ['two million people', '2000000'],
    ['two hundred and twenty-five thousand', '225000'],
    ['twenty-one countries', '21'],
    ['three hundred', '300'],
    ['a thousand year history', '1000'],
    ['2.5 percent and 3 %', '2.5%', '3%'],
    ['the 21st century', 'C21'],
    ['in the nineteenth century', 'C19'],
    ['World War II', '2'],
    ['one of them said so at first'],
    ['the second time'],
    ['in 2019', '2019'],
    ['from 10 to 15 states', '10', '15'],
    ['trillion: 3 trillion', '1000000000000', '3000000000000'],
  ],
  de: [
    ['seit 15 Jahren', '15'],
    ['seit fünfzehn Jahren', '15'],
    ['1.234,5 Tonnen', '1234.5'],
    ['1.500.000 Menschen', '1500000'],
    ['2,5 Milliarden Euro', '2500000000'],
    ['2,5 Mrd. Euro', '2500000000'],
    ['zwei Millionen', '2000000'],
    ['zweihundertfünfundzwanzigtausend', '225000'],
    ['einundzwanzig Staaten', '21'],
    ['dreihundert', '300'],
    ['eine tausendjährige Geschichte', '1000'],
    ['2,5 Prozent und 3 %', '2.5%', '3%'],
    ['das 21. Jahrhundert', 'C21'],
    ['im neunzehnten Jahrhundert', 'C19'],
    ['der Zweite Weltkrieg', '2'],
    ['des Ersten Weltkriegs', '1'],
    ['ein Mann und eine Frau'],
    ['zum ersten Mal'],
    ['im Jahr 2019', '2019'],
    ['eine Billion', '1000000000000'],
  ],
  es: [
    ['desde hace 15 años', '15'],
    ['desde hace quince años', '15'],
    ['1.234,5 toneladas', '1234.5'],
    ['mil quinientos millones', '1500000000'],
    ['dos millones', '2000000'],
    ['un billón de dólares', '1000000000000'],
    ['treinta y uno', '31'],
    ['veintiún países', '21'],
    ['doscientos veinticinco mil', '225000'],
    ['una historia milenaria', '1000'],
    ['el 2,5 por ciento y el 3 %', '2.5%', '3%'],
    ['el siglo XXI', 'C21'],
    ['la Segunda Guerra Mundial', '2'],
    ['un hombre y una mujer'],
    ['por primera vez'],
    ['en 2019', '2019'],
  ],
  fr: [
    ['depuis 15 ans', '15'],
    ['depuis quinze ans', '15'],
    ['1 234,5 tonnes', '1234.5'],
    ['2,5 milliards d’euros', '2500000000'],
    ['deux millions', '2000000'],
    ['un billion', '1000000000000'],
    ['quatre-vingt-dix-neuf', '99'],
    ['soixante-dix', '70'],
    ['vingt et un pays', '21'],
    ['deux cent vingt-cinq mille', '225000'],
    ['une histoire millénaire', '1000'],
    ['2,5 pour cent et 3 %', '2.5%', '3%'],
    ['le XXIe siècle', 'C21'],
    ['la Seconde Guerre mondiale', '2'],
    ['un homme et une femme'],
    ['pour la première fois'],
    ['en 2019', '2019'],
  ],
  ru: [
    ['на протяжении 15 лет', '15'],
    ['на протяжении пятнадцати лет', '15'],
    ['1 234,5 тонны', '1234.5'],
    ['2,5 млрд. рублей', '2500000000'],
    ['полтора миллиарда', '1500000000'],
    ['два миллиона', '2000000'],
    ['двести двадцать пять тысяч', '225000'],
    ['двадцати одной страны', '21'],
    ['5 тыс. человек', '5000'],
    ['тысячелетняя история', '1000'],
    ['2,5 процента и 3 %', '2.5%', '3%'],
    ['XXI век', 'C21'],
    ['требованиям XXI века', 'C21'],
    ['истории Второй мировой войны', '2'],
    ['Первой мировой войны', '1'],
    ['один из них'],
    ['в первую очередь'],
    ['в 2019 году', '2019'],
    ['триллион', '1000000000000'],
  ],
};

describe('numbers', () => {
  for (const language of LANGUAGES)
    test.each(CASES[language])(`${language}: %s`, (text, ...values) => {
      expect(figures(language, text)).toEqual(values);
    });

  test('say the same in every language', () => {
    const versions = {
      en: 'In 2018 the fund had 1.5 billion dollars, 12 percent more than in the 20th century.',
      de: 'Im Jahr 2018 hatte der Fonds 1,5 Milliarden Dollar, zwölf Prozent mehr als im 20. Jahrhundert.',
      es: 'En 2018 el fondo tenía mil quinientos millones de dólares, un 12 por ciento más que en el siglo XX.',
      fr: 'En 2018, le fonds avait 1,5 milliard de dollars, douze pour cent de plus qu’au XXe siècle.',
      ru: 'В 2018 году в фонде было полтора миллиарда долларов, на 12 процентов больше, чем в XX веке.',
    };
    for (const [language, text] of Object.entries(versions))
      expect(figures(language, text), language).toEqual(['2018', '1500000000', '12%', 'C20']);
  });

  test('in each language’s own notation have their value', () => {
    const amount = fc.integer({ min: 2100, max: 2 ** 40 });
    fc.assert(
      fc.property(amount, fc.constantFrom('en', 'de', 'fr', 'ru'), (value, language) => {
        const text = new Intl.NumberFormat(language, { useGrouping: true }).format(value);
        expect(figures(language, text)).toEqual([`${value}`]);
      }),
    );
  });

  test('of hundreds of digits are kept as they are', () => {
    const digits = `1${'0123456789'.repeat(40)}`;
    expect(figures('en', `It is ${digits}.`)).toEqual([digits]);
  });
});

const DATES: readonly [language: string, text: string, ...values: string[]][] = [
  ['en', 'on June 24, 2019', '2019-06-24'],
  ['en', 'on 24 June 2019', '2019-06-24'],
  ['en', 'on the 24th of June', '--06-24'],
  ['en', 'which started last September', '--09'],
  ['en', 'We may march in step'],
  ['en', 'next Monday', 'W1'],
  ['en', 'at 16:48', '16:48'],
  ['en', '2019-06-24', '2019-06-24'],
  ['de', 'am 24. Juni 2019', '2019-06-24'],
  ['de', 'am 24.06.2019', '2019-06-24'],
  ['de', 'im vergangenen September', '--09'],
  ['de', 'Im März haben 50 Staaten unterzeichnet', '--03', '50'],
  ['de', 'am Mittwoch um 19.30 Uhr', 'W3', '19:30'],
  ['es', 'el 24 de junio de 2019', '2019-06-24'],
  ['es', 'el pasado septiembre', '--09'],
  ['es', 'el lunes', 'W1'],
  ['fr', 'le 24 juin 2019', '2019-06-24'],
  ['fr', 'le 1er mai 2018', '2018-05-01'],
  ['fr', 'en septembre dernier', '--09'],
  ['ru', '24 июня 2019 года', '2019-06-24'],
  ['ru', 'в сентябре прошлого года', '--09'],
  ['ru', 'В марте 15 государств', '--03', '15'],
  ['ru', 'в понедельник', 'W1'],
  ['eo', 'la 15 landoj', '15'],
];

describe('dates', () => {
  test.each(DATES)('%s: %s', (language, text, ...values) => {
    expect(figures(language, text)).toEqual(values);
  });
});

test('spans slice to what is said, in order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.string({ unit: 'binary', maxLength: 80 }),
      (language, noise) => {
        const text = `${noise} 24. Juni 2019, two million ${noise} 15 % ${noise}`;
        let last = 0;
        for (const { span } of extractFigures(text, [0, text.length], language)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(text.slice(...span).trim()).not.toBe('');
          last = span[1];
        }
      },
    ),
  );
});
