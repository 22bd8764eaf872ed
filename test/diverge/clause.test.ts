import { describe, expect, test } from 'vitest';
import { clauseAddition, clauseOmission } from '../../src/diverge/checks/clause.ts';
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

  test('is not judged between two versions, nor without lexicons', () => {
    const { renderings: _, ...blind } = sentence(['en', 'de', 'fr']);
    for (const seen of [sentence(['en'], ['en', 'de']), blind])
      expect([...messages(clauseOmission, seen), ...messages(clauseAddition, seen)]).toEqual([]);
  });
});
