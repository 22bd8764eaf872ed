import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeclaredSources,
  descentOf,
  type Pedigree,
  pedigree,
} from '../../src/diverge/pedigree/pedigree.ts';
import { chance, lineage } from './lineage.ts';
import { checkedSeed } from './speech.ts';

function declared(...steps: string[]): DeclaredSources {
  return new Map(steps.map((step) => step.split('<-') as [string, string]));
}

/** What is estimated, in one line: `es<-fr fr<-en`, kinships as `es~fr`. */
function shown({ origins, kinships }: Pedigree): string {
  const steps = origins
    .filter(({ basis }) => basis === 'estimated')
    .map(({ version, follows }) => `${version}<-${follows}`);
  return [...steps, ...kinships.map(({ versions }) => versions.join('~'))].sort().join(' ');
}

/** How the versions were made; what is declared; what is to be found. */
const lineages: [string, string[], string][] = [
  ['ru<- en<-ru fr<-en es<-fr de<-ru', ['en<-ru'], 'de<-ru es<-fr fr<-en'],
  ['ru<- en<-ru fr<-en es<-en de<-ru', ['en<-ru'], 'de<-ru es<-en fr<-en'],
  ['ru<- en<-ru fr<-ru es<-ru de<-ru', ['en<-ru'], 'de<-ru es<-ru fr<-ru'],
  ['ru<- en<-ru fr<-en es<-fr de<-ru', ['en<-ru', 'fr<-en'], 'de<-ru es<-fr'],
  ['de<- en<- fr<- es<-fr ru<-', [], 'es~fr'],
  ['de<- en<- fr<- es<- ru<-', [], ''],
  ['de<- en<-de fr<-en', [], ''],
];

describe('the pedigree of documents whose lineage is known', () => {
  test.each(lineages)('%s, declared %j', (made, sources, expected) => {
    for (const seed of [1, 2, 3]) {
      const { versions, alignment } = lineage(made, 300, chance(seed));
      expect(shown(pedigree(versions, alignment, [], declared(...sources)))).toBe(expected);
    }
  });

  test('hardly ever says that independent versions follow one another, in short documents', () => {
    let claims = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const { versions, alignment } = lineage('ru<- en<-ru fr<-ru es<-ru de<-ru', 60, chance(seed));
      const { origins } = pedigree(versions, alignment, [], declared('en<-ru'));
      claims += origins.filter(({ follows }) => follows !== null && follows !== 'ru').length;
      const { kinships } = pedigree(versions, alignment, []);
      claims += kinships.length;
    }
    // 40 documents with three open versions each and with ten pairs each.
    expect(claims).toBeLessThanOrEqual(4);
  });

  test('says nothing of versions that hardly differ', () => {
    const { versions, alignment } = lineage('ru<- en<-ru fr<-en es<-fr', 20, chance(1), {
      join: 0.02,
      paragraph: 0,
      omit: 0,
    });
    expect(pedigree(versions, alignment, [], declared('en<-ru')).undetermined).toEqual(['fr', 'es']);
    expect(pedigree(versions, alignment, [])).toMatchObject({
      origins: [],
      undetermined: ['ru', 'en', 'fr', 'es'],
    });
  });

  test('counts figures that two versions share against the original', () => {
    const { versions, alignment } = lineage('ru<- en<-ru fr<-ru es<-ru de<-ru', 60, chance(3), {
      join: 0.05,
      paragraph: 0.05,
      omit: 0,
    });
    const shared = [...alignment.sentences.keys()]
      .filter((bead) => bead % 9 === 0)
      .map((bead) => ({
        ...{ check: 'number', category: 'Accuracy/Mistranslation', severity: 'high', confidence: 0.9 },
        ...{ versions: ['es', 'fr'], split: false, values: {}, spans: {}, level: 'sentence', bead },
        ...{ messageId: 'differ', data: {}, message: '' },
      })) as unknown as Parameters<typeof pedigree>[2];
    const found = pedigree(versions, alignment, shared, declared('en<-ru'));
    const pair = found.pairs.find(({ versions: [x, y] }) => `${x}${y}` === 'esfr')!;
    expect(pair.shared).toBeGreaterThanOrEqual(shared.length);
    const descent = descentOf(found);
    expect([descent.get('es'), descent.get('fr')]).toContainEqual(expect.stringMatching(/^(es|fr)$/));
  });

  test('is the same in whatever order the versions stand', () => {
    const { versions, alignment } = lineage('ru<- en<-ru fr<-en es<-fr de<-ru', 150, chance(5));
    const comparable = ({ origins, kinships, pairs, places }: Pedigree) => ({
      origins: [...origins].sort((x, y) => (x.version < y.version ? -1 : 1)),
      ...{ kinships, pairs, places },
    });
    for (const sources of [declared('en<-ru'), declared()]) {
      const expected = comparable(pedigree(versions, alignment, [], sources));
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...versions], { minLength: versions.length, maxLength: versions.length }),
          (order) => {
            expect(comparable(pedigree(order, alignment, [], sources))).toEqual(expected);
          },
        ),
        { numRuns: 10 },
      );
    }
  });
});

describe('what is declared is respected', () => {
  const { versions, alignment } = lineage('ru<- en<-ru fr<-en es<-fr', 200, chance(7));

  test('against the evidence', () => {
    const { origins } = pedigree(versions, alignment, [], declared('en<-ru', 'fr<-ru', 'es<-ru'));
    expect(origins.map(({ version, follows, basis }) => [version, follows, basis])).toEqual([
      ['ru', null, 'declared'],
      ['en', 'ru', 'declared'],
      ['fr', 'ru', 'declared'],
      ['es', 'ru', 'declared'],
    ]);
  });

  test('also where the source is not among the versions', () => {
    const { origins } = pedigree(versions, alignment, [], declared('es<-it'));
    expect(origins).toContainEqual({ version: 'es', follows: null, basis: 'declared', support: 1 });
  });

  test('but not where it runs in a circle', () => {
    const { origins } = pedigree(versions, alignment, [], declared('es<-fr', 'fr<-es'));
    expect(origins.filter(({ basis }) => basis === 'declared')).toEqual([]);
  });

  test('in the speech, whose versions were all translated from English', async () => {
    const seed = await checkedSeed('nonprofits-2019-06-24');
    const sources = declared('de<-en', 'es<-en', 'fr<-en', 'ru<-en');
    const { origins, undetermined } = pedigree(seed.versions, seed.alignment, seed.divergences, sources);
    expect(undetermined).toEqual([]);
    expect(origins.map(({ follows }) => follows)).toEqual([null, 'en', 'en', 'en', 'en']);
    expect(origins.every(({ basis }) => basis === 'declared')).toBe(true);
    // Undeclared, nothing in it shows that one of them follows another.
    expect(shown(pedigree(seed.versions, seed.alignment, seed.divergences))).toBe('');
  });
});
