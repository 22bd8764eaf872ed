import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairLinks } from '../../src/diverge/pairs/links.ts';
import { likelihood } from '../../src/diverge/pairs/model.ts';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { readPairModel } from '../../src/node/pair-model.ts';

const CHECKER = readPairChecker();
const GERMAN = 'Am 24. Juni 2019 trafen wir in Moskau 19 Vertreter der Regionen, die nicht zufrieden waren.';

/** A German sentence against its English translation or a damaged one. */
function checked(target: string) {
  return CHECKER.check({
    id: 1,
    sourceLanguage: 'de',
    targetLanguage: 'en',
    source: GERMAN,
    target,
  });
}

const FAITHFUL = 'On 24 June 2019 we met 19 representatives of the regions in Moscow who were not satisfied.';

describe('a pair of texts', () => {
  test.each([
    ['another number', FAITHFUL.replace('19 rep', '91 rep'), 'number'],
    ['another month', FAITHFUL.replace('June', 'July'), 'date'],
    [
      'words left untranslated',
      FAITHFUL.replace('of the regions', 'der Regionen, die nicht'),
      'untranslated',
    ],
  ])('with %s scores higher than the faithful one and says why', (_, target, check) => {
    const { divergences, score } = checked(target);
    expect(divergences.map((d) => d.check)).toContain(check);
    expect(score).toBeGreaterThan(checked(FAITHFUL).score + 0.2);
  });

  test.each([
    ['a negation dropped', FAITHFUL.replace('not ', '')],
    ['a clause left out', FAITHFUL.replace(' who were not satisfied', '')],
    ['a clause added', FAITHFUL.replace('.', ', and the minister promised money for new schools.')],
    ['another place', FAITHFUL.replace('Moscow', 'Hamburg')],
    ['one word left in the other language', FAITHFUL.replace('regions', 'Regionen und regions')],
    ['another sentence', 'The weather will be fine tomorrow, with some clouds over the mountains.'],
  ])('with %s scores higher than the faithful one', (_, target) => {
    expect(checked(target).score).toBeGreaterThan(checked(FAITHFUL).score);
  });

  test.each([
    [
      'de',
      'en',
      'Der Schaden wurde von Inspector Miller gemeldet.',
      'The damage was reported by Insp Miller.',
    ],
    [
      'ru',
      'en',
      'Худшая команда АПЛ «Норвич» потеряла в субботу шансы остаться в АПЛ.',
      'The worst team in the Premier League, Norwich, lost its chances of staying in the Premier League on Saturday.',
    ],
  ])(
    'takes an abbreviation for what it stands for (%s–%s)',
    (sourceLanguage, targetLanguage, source, target) => {
      expect(CHECKER.check({ id: 1, sourceLanguage, targetLanguage, source, target }).divergences).toEqual(
        [],
      );
    },
  );

  test('doubts names exchanged where one may be a word like any other', () => {
    const { divergences } = CHECKER.check({
      id: 1,
      sourceLanguage: 'en',
      targetLanguage: 'es',
      source: 'He said that Kodak was the sponsor of the school.',
      target: 'Dijo que Puentes era el patrocinador de la escuela.',
    });
    expect(divergences).toMatchObject([
      { check: 'name', severity: 'low', values: { source: 'Kodak', target: 'Puentes' } },
    ]);
  });

  test('tells a small word of the other language from a loan', () => {
    const { evidence } = CHECKER.evidenceOf({
      id: 1,
      sourceLanguage: 'es',
      targetLanguage: 'en',
      source: 'Las escuelas de la costa cerraron con chocolate el miércoles.',
      target: 'The escuelas on the coast closed with chocolate on Wednesday.',
    });
    expect(evidence).toMatchObject({ foreignClearly: 1, foreignWords: 0, foreignSurely: 0 });
  });

  test('names its sides source and target, also where they share a language', () => {
    const [divergence] = CHECKER.check({
      id: 'x',
      sourceLanguage: 'en',
      targetLanguage: 'en',
      source: 'It took 15 years.',
      target: 'It took 50 years.',
    }).divergences;
    expect(Object.keys(divergence!.spans)).toEqual(['source', 'target']);
    expect(divergence!.versions).toEqual(['source', 'target']);
  });

  test('is one passage, however its sentences are divided', () => {
    const { divergences } = checked(
      'On 24 June 2019 we met in Moscow. There were 19 representatives of the regions. They were not satisfied.',
    );
    expect(divergences).toEqual([]);
  });

  test('of which one text is empty diverges, of which both are does not', () => {
    const { divergences, score } = checked('');
    expect(divergences.map(({ check }) => check)).toEqual(['omission']);
    expect(score).toBeGreaterThan(0.9);
    const blank = { id: 0, sourceLanguage: 'de', targetLanguage: 'en', source: '', target: ' \u200e' };
    expect(CHECKER.check(blank)).toEqual({ id: 0, divergences: [], score: 0 });
  });

  test('has a score between 0 and 1, whatever the texts', () => {
    const languages = fc.constantFrom('de', 'en', 'es', 'fr', 'ru', 'it', 'zh');
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(FAITHFUL));
    fc.assert(
      fc.property(languages, languages, text, text, (from, to, source, target) => {
        const pair = { id: 0, sourceLanguage: from, targetLanguage: to, source, target };
        const { score } = CHECKER.check(pair);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(CHECKER.check(pair)).toEqual(CHECKER.check(pair));
      }),
      { numRuns: 100 },
    );
  });
});

describe('text as it comes', () => {
  const score = (source: string, target: string) => checked2(source, target).score;
  const checked2 = (source: string, target: string) =>
    CHECKER.check({ id: 0, sourceLanguage: 'de', targetLanguage: 'en', source, target });

  test.each([
    ['decomposed letters', GERMAN.normalize('NFD'), FAITHFUL],
    ['marks of direction', `\u202b${GERMAN}\u202c`, `\u200f${FAITHFUL}\u200e`],
    ['control characters', `\u0000${GERMAN}`, FAITHFUL.replace('who', 'who\u0007')],
    ['a byte-order mark', `\ufeff${GERMAN}`, FAITHFUL],
  ])('with %s is read as without', (_, source, target) => {
    expect(Math.abs(score(source, target) - score(GERMAN, FAITHFUL))).toBeLessThan(0.1);
  });

  test('with mark-up has spans into the text as it stands', () => {
    const target = `<p>${FAITHFUL.replace('19 rep', '<b>91</b> rep')}</p>`;
    const { divergences } = checked(target);
    const span = divergences.find(({ check }) => check === 'number')!.spans.target![0]!;
    expect(target.slice(...span)).toBe('91');
  });

  test('with a word in the other script is not a translation through and through', () => {
    const source = 'Атомы настолько малы, что их трудно увидеть.';
    const pair = (target: string) =>
      CHECKER.check({ id: 0, sourceLanguage: 'ru', targetLanguage: 'en', source, target }).score;
    const faithful = pair('Atoms are so small that they are hard to see.');
    expect(pair('Atoms are so малы that they are hard to see.')).toBeGreaterThan(faithful + 0.2);
  });

  test.each([
    ['one word', 'word '],
    ['one letter', 'a'],
    ['dots', '. '],
    ['a name', 'Moscow '],
    ['brackets', '<(['],
  ])('that repeats %s a thousand times is answered', (_, piece) => {
    const text = piece.repeat(1000);
    expect(score(text, text)).toBeLessThanOrEqual(1);
  });
});

describe('words of a pair', () => {
  const linksOf = (source: string, target: string, sourceLanguage = 'de') =>
    CHECKER.countablesOf({ id: 0, sourceLanguage, targetLanguage: 'en', source, target }).links;
  const shown = ({ source, target }: PairLinks) =>
    source.flatMap(({ word, partner }) =>
      partner < 0 ? [] : [`${word.text}–${target[partner]!.word.text}`],
    );

  test('are linked by lexicon, sound and value', () => {
    const links = shown(
      linksOf('Der Minister Порошенко sprach 15 Minuten.', 'Minister Poroshenko spoke for 15 minutes.'),
    );
    expect(links).toEqual(
      expect.arrayContaining(['Minister–Minister', 'Порошенко–Poroshenko', '15–15', 'Minuten–minutes']),
    );
  });

  test('are linked one to one, a German compound to two', () => {
    const links = linksOf('Das Haus und das Haus.', 'The house is big.');
    expect(links.source.filter(({ partner }) => partner >= 0)).toHaveLength(1);
    const compound = linksOf('Die Wasserqualität ist gut.', 'The quality of the water is good.');
    expect(compound.target.filter(({ partner }) => partner === 0).map(({ word }) => word.text)).toEqual([
      'quality',
      'water',
    ]);
  });

  test('turn with the pair', () => {
    const there = linksOf('Wir trafen den Präsidenten in Moskau.', 'We met the president in Moscow.');
    expect(shown(there).length).toBeGreaterThan(2);
    for (const [s, { partner }] of there.source.entries())
      if (partner >= 0) expect(there.target[partner]!.partner).toBe(s);
  });
});

describe('the model', () => {
  const model = readPairModel();

  test('lets no evidence speak against a divergence', () => {
    for (const [name, weight] of Object.entries(model.weights))
      expect(weight, name).toBeGreaterThanOrEqual(0);
  });

  test('adds weights up to log-odds; evidence that it does not know says nothing', () => {
    const two = { ...model, prior: -1, weights: { number: 3, name: 1 } };
    expect(likelihood(two, { number: 1, name: 0.5, weather: 9 })).toBeCloseTo(1 / (1 + Math.exp(-2.5)));
    expect(likelihood(two, {})).toBeCloseTo(1 / (1 + Math.E));
  });
});
