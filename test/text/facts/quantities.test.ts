import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/text/facts/fact.ts';
import { extractFigures } from '../../../src/text/facts/figures.ts';

/** Figures as value and unit; what is only rough or ambiguous in parentheses. */
function figures(language: string, text: string): string[] {
  const shown = ({ value, unit, certainty }: Fact) => {
    const whole = unit === undefined ? value : `${value} ${unit}`;
    return certainty >= 0.9 ? whole : `(${whole})`;
  };
  return extractFigures(text, [0, text.length], language).map(shown);
}

type Row = readonly [language: string, text: string, ...figures: string[]];

const QUANTITIES: readonly Row[] = [
  ['en', 'over 15 years', '15 year'],
  ['en', 'a six-month plan', '6 month'],
  ['en', 'a 20-mile road', '20 mile'],
  ['en', 'he is 6 feet 2 inches tall', '6.167 foot'],
  ['en', '5 million US dollars', '5000000 dollar'],
  ['en', 'worth £3.2bn', '3200000000 sterling'],
  ['en', 'a fine of $40k', '40000 dollar'],
  ['en', 'at 68 °F', '68 fahrenheit'],
  ['de', 'drei Wochen', '3 week'],
  ['de', 'ein zweitägiges Treffen', '(1)', '2 day'],
  ['de', 'eine fünfprozentige Abgabe', '(1)', '5 percent'],
  ['de', '20 Grad Celsius', '20 celsius'],
  ['es', '3 millones de euros', '3000000 euro'],
  ['es', '40 kilómetros', '40 kilometer'],
  ['es', 'tres puntos porcentuales', '3 percentage-point'],
  ['fr', '12 milliards d’euros', '12000000000 euro'],
  ['fr', 'deux heures', '2 hour'],
  ['fr', 'trois points de pourcentage', '3 percentage-point'],
  ['ru', 'за последние 15 лет', '15 year'],
  ['ru', 'пятилетний план', '5 year'],
  ['ru', 'трёхдневный визит', '3 day'],
  ['ru', '1 м 82 см', '1.82 meter'],
  ['ru', '7 млн. рублей', '7000000 rouble'],
];

const FRACTIONS: readonly Row[] = [
  ['en', 'two thirds of them', '2/3'],
  ['en', 'two-thirds of them', '2/3'],
  ['en', 'three and a half', '3.5'],
  ['en', '2 ½ and ¾', '2.5', '3/4'],
  ['en', 'half of them', '(1/2)'],
  ['en', 'after 9/11'],
  ['de', 'zwei Drittel', '2/3'],
  ['de', 'zweieinhalb', '2.5'],
  ['de', 'anderthalb Stunden', '1.5 hour'],
  ['es', 'dos tercios', '2/3'],
  ['es', 'tres millones y medio', '3000000', '(1/2)'],
  ['fr', 'deux tiers', '2/3'],
  ['fr', 'trois quarts', '3/4'],
  ['ru', 'две трети', '2/3'],
  ['ru', 'два с половиной года', '2.5 year'],
];

const ROUGH: readonly Row[] = [
  ['en', 'dozens of people', '(~10)'],
  ['en', 'tens of thousands of people', '(~10000)'],
  ['de', 'Zehntausende', '(~10000)'],
  ['es', 'decenas de miles de personas', '(~10000)'],
  ['fr', 'des milliers de personnes', '(~1000)'],
  ['ru', 'десятки тысяч людей', '(~10000)'],
  ['ru', 'две тысячи человек', '2000'],
];

const DECADES: readonly Row[] = [
  ['en', 'in the 1990s', '1990s'],
  ['en', 'in the nineties', '90s'],
  ['de', 'die 90er Jahre', '90s'],
  ['de', 'die neunziger Jahre', '90s'],
  ['es', 'los años noventa', '90s'],
  ['es', 'en los años 2010 y 2011', '2010', '2011'],
  ['fr', 'les années 1990', '1990s'],
  ['ru', '90-е годы', '90s'],
  ['ru', 'в девяностых годах', '90s'],
];

const TIMES: readonly Row[] = [
  ['en', 'half past two', '02:30'],
  ['en', '10 a.m. GMT', '10:00+00:00'],
  ['de', 'um halb drei', '02:30'],
  ['de', 'am Freitagabend um 19.30 Uhr MEZ', 'W5', '19:30+01:00'],
  ['es', 'a las dos y media', '02:30'],
  ['fr', 'à deux heures et quart', '02:15'],
  ['ru', 'в 16 часов 48 минут', '16:48'],
  ['ru', 'в 19:30 мск', '19:30+03:00'],
  ['en', 'in week 2019-W26', '2019-W26'],
  ['en', 'the 2018/19 season', '2018/19'],
  ['de', 'montags', 'W1'],
];

const SCRIPTS: readonly Row[] = [
  ['ar', '\u0661\u0665', '15'],
  ['hi', '\u096a\u0968', '42'],
  ['de', 'fu\u0308nf Jahre', '5 year'],
  ['ru', 'в понедел\u044cник, 3 ма\u0438\u0306\u0430', 'W1', '3'],
  ['en', '\u200f15\u200e %', '15 percent'],
  ['de', 'siegten 17:5', '(17)', '(5)'],
  ['en', 'Covid-19', '(19)'],
];

describe.each([
  ['quantities', QUANTITIES],
  ['fractions', FRACTIONS],
  ['rough numbers', ROUGH],
  ['decades', DECADES],
  ['times', TIMES],
  ['digits and letters as texts have them', SCRIPTS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (language, text, ...values) => {
    expect(figures(language, text)).toEqual(values);
  });
});

test('spans are those of the stored text, whatever marks stand between', () => {
  const text = 'Es waren \u200ffu\u0308nf\u200f Staaten.';
  const [five] = extractFigures(text, [0, text.length], 'de');
  expect(text.slice(...five!.span)).toBe('fu\u0308nf');
});
