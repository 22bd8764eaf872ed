import { describe, expect, test } from 'vitest';
import { Renderings } from '../../src/diverge/renderings.ts';
import { unansweredDenials } from '../../src/diverge/unanswered-denials.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { passage } from './passage.ts';

const lexicons = readLexicons();

/** The denials that two texts do not share, each with whether the other has what it denies and implies it. */
function unanswered(texts: Readonly<Record<string, string>>) {
  const [first, second] = passage(texts).sides;
  return unansweredDenials([first!, second!], new Renderings([], [], lexicons)).map(
    ({ denying, span, isStated, isImplied }) => ({
      [denying.language]: denying.text.slice(...span),
      isStated,
      isImplied,
    }),
  );
}

describe('a denial that the other text does not answer', () => {
  test.each([
    [
      'is found among others by what they deny',
      {
        en: 'She can’t leave the house without her keys, and the garden is not locked.',
        de: 'Ohne ihre Schlüssel kann sie das Haus nicht verlassen, und der Garten ist verschlossen.',
      },
      [{ en: 'not', isStated: true, isImplied: false }],
    ],
    [
      'may be implied by a word there',
      { en: 'The minister refused to sign the treaty.', fr: 'Le ministre n’a pas voulu signer le traité.' },
      [{ fr: 'n’', isStated: true, isImplied: true }],
    ],
    [
      'may be implied by the ending of a word',
      { en: 'He is a heartless man.', es: 'Es un hombre sin corazón.' },
      [{ es: 'sin', isStated: false, isImplied: true }],
    ],
    [
      'is not implied by a word that renders another to the letter',
      {
        en: 'They have lost the war and have not won a battle since 1993.',
        de: 'Sie haben den Krieg verloren und seit 1993 eine Schlacht gewonnen.',
      },
      [{ en: 'not', isStated: true, isImplied: false }],
    ],
    [
      'is one of two of which a word implies the other only',
      {
        en: 'The mayor did not answer, and the police did not come.',
        de: 'Der Bürgermeister verweigerte die Antwort, und die Polizei kam.',
      },
      [
        { en: 'not', isStated: true, isImplied: true },
        { en: 'not', isStated: true, isImplied: false },
      ],
    ],
    [
      'is stated where only the verb of the negator is rendered',
      { en: 'She can’t do it.', fr: 'Elle peut le faire.' },
      [{ en: 'can’t', isStated: true, isImplied: false }],
    ],
    ['is none where both deny as often', { en: 'He never came.', ru: 'Он никогда не приходил.' }, []],
  ])('%s', (_, texts, expected) => {
    expect(unanswered(texts as unknown as Record<string, string>)).toEqual(expected);
  });

  test('is found without lexicons, too', () => {
    const [first, second] = passage({ en: 'He did not come.', de: 'Er kam.' }).sides;
    expect(unansweredDenials([first!, second!], undefined)).toMatchObject([
      { isStated: false, isImplied: false },
    ]);
  });

  test('is told of twenty at most, among however many', () => {
    const many = 'They did not refuse. '.repeat(5000);
    const few = 'Sie lehnten ab. '.repeat(5000);
    const [first, second] = passage({ en: many, de: few }).sides;
    expect(unansweredDenials([first!, second!], new Renderings([], [], lexicons)).length).toBeLessThanOrEqual(
      20,
    );
  });
});
