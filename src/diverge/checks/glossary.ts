import type { Glossary } from '../../lexicon/glossary.ts';
import type { TermInText } from '../../lexicon/glossary-terms.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Check, Passage } from '../check.ts';
import type { Finding } from '../divergence.ts';
import { present, spansOf } from '../sides.ts';
import { named, verb } from '../wording.ts';

/** A pronoun, a compound or a free rendering may stand in a term's place. */
const CONFIDENCE = 0.6;

const TRUSTEES = [
  { en: ['board of trustees'], de: ['Kuratorium', 'Stiftungsrat'], fr: ['conseil de tutelle'] },
];

export const glossary: Check = {
  id: 'glossary',
  title: 'Term rendered unlike the glossary',
  description:
    'A term of your own glossary stands in a version, and another version has none of the renderings that the glossary gives ' +
    'for it. It is looked for only where the service has a glossary.',
  blindSpots:
    'A pronoun in the term’s place, or a rendering that is part of a compound, is not recognised; a term that has other meanings ' +
    'too is expected to be rendered by the glossary in all of them. What most versions lack is taken for such another meaning.',
  examples: [
    {
      glossary: TRUSTEES,
      texts: { en: 'The board of trustees met.', de: 'Der Aufsichtsrat tagte.' },
      deviating: ['de'],
    },
    {
      glossary: TRUSTEES,
      texts: {
        en: 'The board of the new trustees met.',
        de: 'Das Kuratorium tagte.',
        fr: 'Le comité de direction se réunit.',
      },
      deviating: ['fr'],
    },
    {
      glossary: TRUSTEES,
      texts: {
        en: 'Boards of trustees met.',
        de: 'Die Stiftungsräte tagten.',
        fr: 'Les conseils de tutelle se réunirent.',
      },
    },
    { texts: { en: 'The board of trustees met.', de: 'Der Aufsichtsrat tagte.' } },
  ],
  category: 'Terminology/Inconsistent',
  severity: 'low',
  level: 'sentence',
  languages: 'all',
  needsGlossary: true,
  messages: {
    unlike:
      'Where {having} {have} “{found}”, {lacking} has none of the renderings that the glossary gives: {expected}.',
  },
  *run(passage) {
    const own = passage.renderings?.glossary;
    if (own === undefined || own.isEmpty) return;
    const terms = termsOf(passage, own);
    for (const concept of conceptsNamed(terms)) yield* findings(passage, own, terms, concept);
  },
};

/** The terms that each version of the passage has. */
type Terms = ReadonlyMap<Language, readonly TermInText[]>;

function termsOf(passage: Passage, own: Glossary): Terms {
  return new Map(
    present(passage).map(({ text, units, language }) => [
      language,
      own.terms(language).in(text, units, language),
    ]),
  );
}

/** The concepts that a version names by a term of its own, not by a part of a longer one. */
function conceptsNamed(terms: Terms): ReadonlySet<number> {
  return new Set([...terms.values()].flat().flatMap(({ term, isPart }) => (isPart ? [] : term.concepts)));
}

function* findings(passage: Passage, own: Glossary, terms: Terms, concept: number): Generator<Finding> {
  const naming = new Map(
    [...terms].map(([language, list]) => [
      language,
      list.filter(({ term }) => term.concepts.includes(concept)),
    ]),
  );
  const languages = [...naming.keys()].filter((language) => own.terms(language).of(concept).length > 0);
  const having = languages.filter((language) => naming.get(language)!.length > 0);
  const lacking = languages.filter((language) => naming.get(language)!.length === 0);
  if (lacking.length > having.length) return;
  const asked = having.filter((language) => naming.get(language)!.some(({ isPart }) => !isPart));
  const said = new Map<Language, readonly Span[]>(
    having.map((language) => [language, naming.get(language)!.map(({ span }) => span)]),
  );
  for (const version of lacking) {
    const by = asked.filter((language) => !isOtherwiseMet(naming.get(language)!, terms.get(version)!));
    if (by.length === 0) continue;
    const { text } = naming.get(by[0]!)![0]!.term;
    const expected = own.terms(version).of(concept);
    yield {
      messageId: 'unlike',
      data: {
        having: named(having),
        have: verb(having, 'has', 'have'),
        lacking: named([version]),
        found: text,
        expected: new Intl.ListFormat('en', { type: 'disjunction' }).format(
          expected.map((one) => `“${one}”`),
        ),
      },
      versions: [version],
      split: false,
      confidence: CONFIDENCE * passage.confidence,
      values: Object.fromEntries(having.map((language) => [language, naming.get(language)![0]!.term.text])),
      spans: spansOf(passage, said),
    };
  }
}

/** Whether the term stands for another concept too, which the other version names. */
function isOtherwiseMet(asking: readonly TermInText[], there: readonly TermInText[]): boolean {
  const concepts = new Set(asking.flatMap(({ term }) => term.concepts));
  return there.some(({ term }) => term.concepts.some((concept) => concepts.has(concept)));
}
