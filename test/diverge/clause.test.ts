import { describe, expect, test } from 'vitest';
import type { WordLink } from '../../src/align/links.ts';
import type { Side } from '../../src/diverge/check.ts';
import { clauseAddition, clauseOmission } from '../../src/diverge/checks/clause.ts';
import { lostClause } from '../../src/diverge/clause-links.ts';
import { Renderings } from '../../src/diverge/renderings.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { stem } from '../../src/text/stem.ts';
import { messages, passage } from './passage.ts';

const CLAUSE = {
  en: 'and will continue to help the regional associations with their projects abroad',
  de: 'und wird den regionalen Verbänden weiterhin bei ihren Projekten im Ausland helfen',
  fr: 'et continuera d’aider les associations régionales dans leurs projets à l’étranger',
  es: 'y seguirá ayudando a las asociaciones regionales en sus proyectos en el extranjero',
};
const STEM = {
  en: 'The ministry supports the dialogue with civil society',
  de: 'Das Ministerium unterstützt den Dialog mit der Zivilgesellschaft',
  fr: 'Le ministère soutient le dialogue avec la société civile',
  es: 'El ministerio apoya el diálogo con la sociedad civil',
};
type Tongue = keyof typeof STEM;

/** Word for word, in the order of the English words. */
const DICTIONARY: Readonly<Record<Exclude<Tongue, 'en'>, string>> = {
  de: 'ministry=Ministerium supports=unterstützt dialogue=Dialog civil=Zivilgesellschaft society=Zivilgesellschaft continue=weiterhin help=helfen regional=regionalen associations=Verbänden projects=Projekten abroad=Ausland',
  fr: 'ministry=ministère supports=soutient dialogue=dialogue civil=civile society=société continue=continuera help=aider regional=régionales associations=associations projects=projets abroad=étranger',
  es: 'ministry=ministerio supports=apoya dialogue=diálogo civil=civil society=sociedad continue=seguirá help=ayudando regional=regionales associations=asociaciones projects=proyectos abroad=extranjero',
};

const lexicons = new Lexicons(
  Object.entries(DICTIONARY).map(([language, entries]) =>
    lexiconOf(
      'en',
      language,
      entries.split(' ').map((entry) => {
        const [source, target] = entry.split('=') as [string, string];
        return { source: stem(source, 'en'), target: stem(target, language), forward: 0.6, backward: 0.6 };
      }),
    ),
  ),
);

/** The sentence in four languages, with the clause in those named. */
function sentence(withClause: readonly Tongue[], languages: readonly Tongue[] = ['en', 'de', 'fr', 'es']) {
  const texts = Object.fromEntries(
    languages.map((l) => [l, `${STEM[l]}${withClause.includes(l) ? `, ${CLAUSE[l]}` : ''}.`]),
  );
  const seen = passage(texts);
  const versions = seen.sides.map(({ language, text, units }) => ({
    language,
    text,
    sentences: units,
    paragraphs: units,
    paragraphOf: [0],
  }));
  const beads = [{ segments: Object.fromEntries(languages.map((l) => [l, [0]])), confidence: 1 }];
  return { ...seen, renderings: new Renderings(versions, beads, lexicons) };
}

describe('a clause', () => {
  test.each(['en', 'de', 'fr', 'es'] as const)('that %s alone leaves out is reported', (odd) => {
    const rest = (['en', 'de', 'fr', 'es'] as const).filter((l) => l !== odd);
    const seen = sentence(rest);
    const [finding] = [...clauseOmission.run(seen)];
    expect(finding?.versions).toEqual([odd]);
    const [place] = finding!.spans[odd]!;
    expect(place![0]).toBe(place![1]);
    for (const language of rest) {
      const [start, end] = finding!.spans[language]![0]!;
      const { text } = seen.sides.find((side) => side.language === language)!;
      expect(CLAUSE[language]).toContain(text.slice(start, end));
      expect(end - start).toBeGreaterThan(CLAUSE[language].length * 0.6);
    }
    expect([...clauseAddition.run(seen)]).toEqual([]);
  });

  test.each(['en', 'de', 'fr', 'es'] as const)('that %s alone adds is reported', (odd) => {
    const seen = sentence([odd]);
    const [finding] = [...clauseAddition.run(seen)];
    expect(finding?.versions).toEqual([odd]);
    expect([...clauseOmission.run(seen)]).toEqual([]);
  });

  test('that all versions have, or none, is not', () => {
    for (const seen of [sentence([]), sentence(['en', 'de', 'fr', 'es'])])
      expect([...messages(clauseOmission, seen), ...messages(clauseAddition, seen)]).toEqual([]);
  });

  test('is not judged without lexicons', () => {
    for (const languages of [
      ['en', 'de', 'fr'],
      ['en', 'de'],
    ] as const) {
      const { renderings: _, ...blind } = sentence(['en'], languages);
      expect([...messages(clauseOmission, blind), ...messages(clauseAddition, blind)]).toEqual([]);
    }
  });
});

describe('between two versions', () => {
  test.each([
    ['the second lacks is left out', 'en', undefined, [clauseOmission, clauseAddition]],
    ['the second alone has is added', 'de', undefined, [clauseAddition, clauseOmission]],
    ['the first lacks, which follows the second, is left out', 'de', 'en', [clauseOmission, clauseAddition]],
    ['the first alone has, which follows the second, is added', 'en', 'en', [clauseAddition, clauseOmission]],
  ] as const)('a clause that %s', (_, having, follower, [speaking, silent]) => {
    const seen = {
      ...sentence([having], ['en', 'de']),
      ...(follower && { descent: new Map([[follower, 'de']]) }),
    };
    const lacking = having === 'en' ? 'de' : 'en';
    expect([...silent.run(seen)]).toEqual([]);
    const [finding] = [...speaking.run(seen)];
    expect(finding).toMatchObject({ versions: ['en', 'de'], split: true });
    expect(CLAUSE[having]).toContain(finding!.values[having]);
    const [start, end] = finding!.spans[lacking]![0]!;
    expect(start).toBe(end);
    expect(STEM[lacking].length - start).toBeLessThanOrEqual(' society'.length);
  });

  test('nothing is said of what both have or neither has', () => {
    for (const seen of [sentence([], ['en', 'de']), sentence(['en', 'de'], ['en', 'de'])])
      expect([...messages(clauseOmission, seen), ...messages(clauseAddition, seen)]).toEqual([]);
  });
});

describe('the likeliest lost clause', () => {
  const [having, lacking] = passage({
    en: 'The mayor thanked the firemen, who had saved the old mill.',
    fr: 'Le maire a remercié les pompiers.',
  }).sides as [Side, Side];
  const link = (word: string, rendering: string, probability = 0.99): WordLink => {
    const [s, t] = [having.text.indexOf(word), lacking.text.indexOf(rendering)];
    return { spans: { en: [s, s + word.length], fr: [t, t + rendering.length] }, probability };
  };
  const rest = [
    link('The', 'Le'),
    link('mayor', 'maire'),
    link('thanked', 'remercié'),
    link('firemen', 'pompiers'),
  ];

  test('is what is linked to nothing, and stands behind what precedes it', () => {
    const clause = lostClause(having, lacking, rest)!;
    expect(having.text.slice(...clause.span)).toBe('who had saved the old mill');
    expect(lacking.text.slice(0, clause.place)).toBe('Le maire a remercié les pompiers');
    expect(clause.edges).toBe(2);
    expect(clause.ofLength).toBeGreaterThan(0);
  });

  test('does not end at a word whose partner is more surely linked to another, far away', () => {
    const clause = lostClause(having, lacking, [...rest, link('mill', 'maire', 0.7)])!;
    expect(having.text.slice(...clause.span)).toBe('who had saved the old mill');
  });

  test('is less likely where the other version says something in its place', () => {
    const reworded = passage({ fr: 'Le maire a remercié les pompiers héroïques, sauveteurs anciens.' })
      .sides[0]!;
    const ofWords = (side: Side) => {
      const { evidence, ofLength } = lostClause(having, side, rest)!;
      return evidence - ofLength;
    };
    expect(ofWords(reworded)).toBeLessThan(ofWords(lacking) - 2);
  });

  test('is none where every word is linked', () => {
    const same = { ...having, language: 'fr' };
    const links = [...having.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }): WordLink => {
      const span = [index, index + word.length] as const;
      return { spans: { en: span, fr: span }, probability: 0.99 };
    });
    expect(lostClause(having, same, links)).toBeUndefined();
  });
});
