import { describe, expect, test } from 'vitest';
import { negation } from '../../src/diverge/checks/negation.ts';
import { denials, leftOver } from '../../src/diverge/denials.ts';
import { passage } from './passage.ts';

describe('places left over', () => {
  test.each([
    [[0.1, 0.9], [0.8], [0]],
    [[0.1, 0.9], [0.2], [1]],
    [[0.1, 0.5, 0.9], [0.1, 0.9], [1]],
    [[0.1, 0.5, 0.9], [], [0, 1, 2]],
    [[0.3], [0.9], []],
  ])('of %j beside %j are %j', (more, fewer, left) => {
    expect(leftOver(more, fewer)).toEqual(left);
  });
});

describe('a negation that one of several versions lacks', () => {
  const seen = passage({
    en: 'We cannot force them, but those who have not applied should think of it.',
    de: 'Wir können sie nicht zwingen, aber wer sich noch nicht beworben hat, sollte es bedenken.',
    fr: 'Nous pouvons les forcer, mais ceux qui n’ont pas postulé devraient y songer.',
    ru: 'Мы не можем их заставить, но тем, кто ещё не подал заявку, стоит подумать.',
  });

  test('is marked where it stands in the others, and where it would stand', () => {
    const [finding] = [...negation.run(seen)];
    expect(finding?.versions).toEqual(['fr']);
    const marked = Object.fromEntries(
      seen.sides.map(({ language, text }) => [
        language,
        finding!.spans[language]!.map(([start, end]) => text.slice(start, end)),
      ]),
    );
    expect(marked).toEqual({ en: ['cannot'], de: ['nicht'], fr: [''], ru: ['не'] });
    expect(finding!.spans.fr![0]![0]).toBeLessThan('Nous pouvons les forcer, mais'.length);
  });

  test.each([
    [
      {
        en: 'They did not come.',
        de: 'Sie kamen nicht.',
        es: 'Vinieron.',
        fr: 'Ils sont venus.',
        ru: 'Они не пришли.',
      },
      ['es', 'fr'],
    ],
    [{ en: 'They came.', de: 'Sie kamen nicht.', es: 'Vinieron.', ru: 'Они пришли.' }, ['de']],
  ] as [Record<string, string>, string[]][])('is found in %o', (texts, deviating) => {
    expect([...negation.run(passage(texts))].map(({ versions }) => versions)).toEqual([deviating]);
  });

  test('is no finding where the versions deny different numbers of times without a majority', () => {
    const texts = { en: 'No, not now.', de: 'Nicht jetzt.', es: 'Ahora.', fr: 'Maintenant.' };
    expect([...negation.run(passage(texts))]).toEqual([]);
  });
});

/** What of a text is read as a denial, as a word that implies one and as what may deny nothing. */
function read(language: string, text: string) {
  const [side] = passage({ [language]: text }).sides;
  const { sure, implied, doubtful } = denials(side!);
  return [sure, implied, doubtful].map((spans) => spans.map(([start, end]) => text.slice(start, end)));
}

describe('denials are read', () => {
  test.each([
    ['en', 'You left early, didn’t you?', [], [], ['didn’t you?']],
    ['en', 'No one’s been here.', ['No'], [], []],
    ['en', 'They did not refuse.', ['not'], [], []],
    ['fr', 'C’est plus cher que vous ne le pensez.', [], [], ['ne']],
    ['fr', 'Ils ne viendront plus.', ['ne'], [], []],
    ['fr', 'Nul doute : il ne peut l’accepter.', ['ne'], [], []],
    ['fr', 'Nous ne nous coupons de personne.', ['ne'], [], []],
    ['es', 'Nunca han dejado de luchar.', [], [], ['Nunca han dejado de']],
    ['es', 'La ministra ha firmado ningún acuerdo.', [], [], []],
    ['es', 'Ningún acuerdo se ha firmado.', ['Ningún'], [], []],
    ['ru', 'Книга, которая никогда соответствовала ожиданиям.', [], [], []],
    ['ru', 'Он никогда не соответствовал ожиданиям.', ['не'], [], []],
    [
      'ru',
      'Никто из тех, кого она приглашала на вечер в качестве почётных гостей, так и не пришёл.',
      ['не'],
      [],
      [],
    ],
    ['ru', 'Никогда!', ['Никогда'], [], []],
    ['ru', 'Куда ни пойдёшь, везде снег.', [], [], ['Куда ни']],
  ])('%s: %s', (language, text, ...expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
