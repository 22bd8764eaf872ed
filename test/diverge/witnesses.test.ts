import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { divergences } from '../../src/diverge/diverge.ts';
import { type Descent, tally } from '../../src/diverge/pedigree/witnesses.ts';
import { segment } from '../../src/text/segment.ts';

/** `fr<-en es<-fr` */
function descent(line: string): Descent {
  return new Map(
    line
      .split(' ')
      .filter((step) => step !== '')
      .map((step) => step.split('<-') as [string, string]),
  );
}

/** Who follows whom; the groups; their votes. */
const tallies: [string, string, string][] = [
  ['', 'de,en,ru | es,fr', '3:2 of 5'],
  ['', 'de | en | es', '1:1:1 of 3'],
  ['de<-en es<-en fr<-en ru<-en', 'de,en,ru | es,fr', '3:2 of 5'],
  ['de<-en es<-en fr<-en ru<-en', 'en | de,es,fr,ru', '1:4 of 5'],
  ['es<-fr', 'de,en | es,fr', '2:1 of 3'],
  ['es<-fr', 'en | es,fr', '1:1 of 2'],
  ['es<-fr', 'es | en,fr', '1:2 of 3'],
  ['es<-fr fr<-en', 'de,en,ru | es,fr', '3:1 of 4'],
  ['es<-en fr<-en', 'de,ru | en,es,fr', '2:1 of 3'],
  ['en<-ru de<-ru es<-en fr<-en', 'de,ru | en,es,fr', '2:1 of 3'],
  ['es<-it', 'de,en | es', '2:1 of 3'],
];

describe('versions that follow another are no second witness', () => {
  test.each(tallies)('%s: %s is %s', (made, groups, expected) => {
    const { votes, voters } = tally(
      groups.split(' | ').map((group) => group.split(',')),
      descent(made),
    );
    expect(`${votes.join(':')} of ${voters}`).toBe(expected);
  });

  test('without descent every version has one vote', () => {
    const groupings = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(groupings, (states) => {
        const groups = [...Map.groupBy(states.keys(), (version) => states[version]!).values()];
        const { votes, voters } = tally(groups.map((group) => group.map(String)));
        expect(votes).toEqual(groups.map(({ length }) => length));
        expect(voters).toBe(states.length);
      }),
    );
  });

  test('a figure that one version has from another is outvoted', () => {
    const texts = {
      de: 'Wir trafen 19 Staaten.',
      en: 'We met 19 states.',
      es: 'Nos reunimos con 16 Estados.',
      fr: 'Nous avons rencontré 16 États.',
    };
    const versions = Object.entries(texts).map(([language, text]) => ({
      language,
      text,
      ...segment(text, language),
    }));
    const verdict = (made: string) =>
      divergences(versions, align(versions), undefined, { descent: descent(made) })
        .filter(({ check }) => check === 'number')
        .map(({ message }) => message);
    expect(verdict('')).toEqual([
      'The versions are divided: Spanish and French say 16, German and English say 19.',
    ]);
    expect(verdict('es<-fr')).toEqual(['Spanish and French say 16, German and English say 19.']);
  });
});
