import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import { againstPivot } from '../../src/diverge/pivot.ts';
import { segment } from '../../src/text/segment.ts';

const COUNTED: Readonly<Record<string, string>> = {
  de: 'Staaten trafen wir in der Stadt.',
  en: 'states met us in the city.',
  es: 'Estados nos recibieron en la ciudad.',
  fr: 'États nous ont reçus dans la ville.',
};

/** The findings on one sentence with a number in each version, from one of them: who differs, and the message. */
function seen(numbers: Readonly<Record<string, number>>, pivot: string): [string, string][] {
  const versions = Object.entries(numbers).map(([language, number]) => {
    const text = `${number} ${COUNTED[language]}`;
    return { language, text, ...segment(text, language) };
  });
  const alignment = align(versions);
  const found = diverge(versions, alignment).filter(({ check }) => check === 'number');
  const from = againstPivot(
    found,
    pivot,
    Object.keys(numbers),
    ({ bead }) => (alignment.sentences[bead]!.segments[pivot] ?? []).length > 0,
    ({ bead }) => `${bead}`,
  );
  return from.map(({ versions: differing, message }) => [differing.join(), message]);
}

describe('everything against one version', () => {
  const views: [Record<string, number>, string, string[]][] = [
    [{ de: 15, en: 15, es: 50, fr: 15 }, 'de', ['es']],
    [{ de: 15, en: 15, es: 50, fr: 15 }, 'es', ['de,en,fr']],
    [{ de: 15, en: 15, es: 50, fr: 50 }, 'fr', ['de,en']],
    [{ de: 15, en: 50, es: 60, fr: 70 }, 'de', ['en,es,fr']],
    [{ de: 15, en: 15, es: 15, fr: 15 }, 'de', []],
  ];
  test.each(views)('%j from %s: %j', (numbers, pivot, expected) => {
    expect(seen(numbers, pivot).map(([differing]) => differing)).toEqual(expected);
  });

  test('is said so, and what the versions say stays as it is', () => {
    expect(seen({ de: 15, en: 15, es: 50, fr: 15 }, 'es')).toEqual([
      [
        'de,en,fr',
        'German, English and French differ from Spanish here: Spanish says 50, the other three say 15.',
      ],
    ]);
  });

  test('names exactly the versions that state another number', () => {
    const number = fc.constantFrom(15, 19, 50);
    fc.assert(
      fc.property(
        fc.record({ de: number, en: number, es: number, fr: number }),
        fc.constantFrom('de', 'en', 'es', 'fr'),
        (numbers, pivot) => {
          const differing = new Set(seen(numbers, pivot).flatMap(([versions]) => versions.split(',')));
          const expected = Object.entries(numbers).filter(([, n]) => n !== numbers[pivot as 'de']);
          expect([...differing].sort()).toEqual(expected.map(([version]) => version).sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
