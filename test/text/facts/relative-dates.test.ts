import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, number } from '../../../src/diverge/checks/figures.ts';
import { figuresAmong } from '../../../src/text/facts/figures.ts';
import { withRelativeDates } from '../../../src/text/facts/relative-dates.ts';
import { LANGUAGES } from '../../../src/text/language.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { messages, passage } from '../../diverge/passage.ts';

/** The dates of a text, and the numbers that lie so far back. */
function dates(language: string, text: string, day?: string): string[] {
  const tokens = tokenize(text, [0, text.length], language);
  const facts = withRelativeDates(figuresAmong(text, tokens, language), tokens, language, day);
  return facts.flatMap(({ kind, value, date: ago }) =>
    ago === undefined ? (kind === 'date' || kind === 'year' ? [value] : []) : [ago],
  );
}

const DAY = '2019-06-24';

const CASES: Readonly<
  Record<(typeof LANGUAGES)[number], readonly [text: string, relative: string, absolute: string][]>
> = {
  en: [
    ['He left yesterday.', 'P-1D', '2019-06-23'],
    ['They meet the day after tomorrow.', 'P+2D', '2019-06-26'],
    ['It began last September.', 'P-1M09', '2018-09'],
    ['It began in September last year.', 'P-1M09', '2018-09'],
    ['It began in September of last year.', 'P-1M09', '2018-09'],
    ['It ends this year.', 'P+0Y', '2019'],
    ['See you next week.', 'P+1W', '2019-W27'],
    ['It was last month.', 'P-1M', '2019-05'],
    ['They came two years ago.', 'P-2Y', '2017'],
    ['They came 10 days ago.', 'P-10D', '2019-06-14'],
  ],
  de: [
    ['Er ging gestern.', 'P-1D', '2019-06-23'],
    ['Er ging gestern Morgen.', 'P-1D', '2019-06-23'],
    ['Sie kommen morgen.', 'P+1D', '2019-06-25'],
    ['Es begann im vergangenen September.', 'P-1M09', '2018-09'],
    ['Es begann im September vergangenen Jahres.', 'P-1M09', '2018-09'],
    ['Es endet in diesem Jahr.', 'P+0Y', '2019'],
    ['Sie kommen nächste Woche.', 'P+1W', '2019-W27'],
    ['Sie kamen vor zwei Jahren.', 'P-2Y', '2017'],
  ],
  es: [
    ['Se fue ayer.', 'P-1D', '2019-06-23'],
    ['Se fue ayer por la mañana.', 'P-1D', '2019-06-23'],
    ['Vienen mañana.', 'P+1D', '2019-06-25'],
    ['Comenzó en septiembre pasado.', 'P-1M09', '2018-09'],
    ['Comenzó en septiembre del año pasado.', 'P-1M09', '2018-09'],
    ['Termina este año.', 'P+0Y', '2019'],
    ['Vienen la próxima semana.', 'P+1W', '2019-W27'],
    ['Vinieron hace dos años.', 'P-2Y', '2017'],
  ],
  fr: [
    ['Il est parti hier.', 'P-1D', '2019-06-23'],
    ['Ils parlent aujourd’hui.', 'P+0D', '2019-06-24'],
    ['Cela a commencé en septembre dernier.', 'P-1M09', '2018-09'],
    ['Cela a commencé en septembre de l’année dernière.', 'P-1M09', '2018-09'],
    ['Cela finira cette année.', 'P+0Y', '2019'],
    ['Ils viennent la semaine prochaine.', 'P+1W', '2019-W27'],
    ['Ils sont venus il y a deux ans.', 'P-2Y', '2017'],
  ],
  ru: [
    ['Он уехал вчера.', 'P-1D', '2019-06-23'],
    ['Это началось в прошлом сентябре.', 'P-1M09', '2018-09'],
    ['Это началось в сентябре прошлого года.', 'P-1M09', '2018-09'],
    ['Это закончится в этом году.', 'P+0Y', '2019'],
    ['Они приедут на следующей неделе.', 'P+1W', '2019-W27'],
    ['Они приехали два года назад.', 'P-2Y', '2017'],
  ],
};

describe.each(LANGUAGES)('relative dates in %s', (language) => {
  test.each(CASES[language])('%s', (text, relative, absolute) => {
    expect(dates(language, text)).toEqual([relative]);
    expect(dates(language, text, DAY)).toEqual([absolute]);
  });
});

describe('what is no relative date', () => {
  test.each([
    ['en', 'over the last 15 years'],
    ['en', 'at long last'],
    ['de', 'in den letzten Jahren'],
    ['de', 'Guten Morgen!'],
    ['de', 'am Morgen'],
    ['es', 'desde hace 15 años'],
    ['es', 'por la mañana'],
    ['fr', 'ces dernières années'],
    ['ru', 'за последние 15 лет'],
  ])('%s: %s', (language, text) => {
    expect(dates(language, text, DAY)).toEqual([]);
  });

  test('is a year where two may be meant', () => {
    expect(dates('en', 'It began last May.', DAY)).toEqual(['--05']);
    expect(dates('en', 'It began last May.', '2019-04-01')).toEqual(['2018-05']);
    expect(dates('en', 'It begins next September.', DAY)).toEqual(['--09']);
  });
});

describe('the check of dates', () => {
  const found = (texts: Readonly<Record<string, string>>, day?: string) => [
    ...messages(date, passage(texts, day === undefined ? {} : { day })),
    ...messages(number, passage(texts, day === undefined ? {} : { day })),
  ];

  test('takes a relative date for the absolute one', () => {
    expect(found({ en: 'He came last year.', de: 'Er kam 2018.', fr: 'Il est venu en 2018.' }, DAY)).toEqual(
      [],
    );
    expect(found({ en: 'He came two years ago.', de: 'Er kam 2017.' }, DAY)).toEqual([]);
    expect(found({ en: 'He left yesterday.', ru: 'Он уехал 23 июня.' }, DAY)).toEqual([]);
    expect(found({ en: 'He came last year.', de: 'Er kam 2018.' })).toEqual([]);
  });

  test('finds another day, month or year', () => {
    expect(found({ en: 'He left yesterday.', de: 'Er geht morgen.', ru: 'Он уехал вчера.' })).toEqual([
      'German says tomorrow, English and Russian say yesterday.',
    ]);
    expect(
      found(
        { en: 'It began last year.', de: 'Es begann in diesem Jahr.', fr: 'Cela a commencé l’an dernier.' },
        DAY,
      ),
    ).toEqual(['German says 2019, English and French say 2018.']);
    expect(
      found({
        en: 'It began last October.',
        de: 'Es begann im vergangenen September.',
        ru: 'В сентябре прошлого года.',
      }),
    ).toEqual(['English says last October, German and Russian say last September.']);
    expect(
      found(
        {
          en: 'It began last October.',
          de: 'Es begann im vergangenen September.',
          ru: 'Началось в сентябре.',
        },
        DAY,
      ),
    ).toEqual(['English says October 2018, German and Russian say September.']);
    expect(
      found(
        {
          en: 'It began last September.',
          de: 'Es begann im September 2017.',
          fr: 'Cela a commencé en septembre 2018.',
        },
        DAY,
      ),
    ).toEqual(['German says September 2017, English and French say September 2018.']);
  });

  test('is silent where a version says no time at all', () => {
    expect(found({ en: 'Today we meet.', de: 'Wir treffen uns.', fr: 'Nous nous réunissons.' }, DAY)).toEqual(
      [],
    );
  });

  test('never fails, whatever the text', () => {
    const words = fc.constantFrom(
      'last',
      'year',
      'this',
      'May',
      '9999999',
      'ago',
      'years',
      'next',
      'week',
      '3000',
      'days',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        for (const value of dates('en', list.join(' '), DAY)) expect(value).toMatch(/\d/);
      }),
    );
  });
});
