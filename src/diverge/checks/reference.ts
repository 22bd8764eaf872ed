import type { Check, Passage, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { referencesOf, tokensOf } from '../side-facts.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

/** Certainty of a number that a version has without the word before it: it supports a reference, but raises nothing. */
const IMPLIED = 0.5;

export const reference: Check = {
  id: 'reference',
  title: 'References differ',
  description:
    'A version refers to another article, paragraph, chapter, annex, protocol, resolution or web address than the others, ' +
    'or lacks a reference that they have.',
  blindSpots:
    'Numbers of several articles after one word (“articles 5 and 7”) are compared as numbers only, from the second on. The ' +
    'part of a web address that names a language is left out of account.',
  examples: [
    {
      texts: {
        en: 'It follows from Article 51 of the Charter.',
        de: 'Das folgt aus Artikel 51 der Charta.',
        fr: 'Cela découle de l’article 15 de la Charte.',
        ru: 'Это следует из статьи 51 Устава.',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'Resolution 2254 is the basis.',
        es: 'La resolución 2245 es la base.',
        ru: 'Основой служит резолюция 2254.',
      },
      deviating: ['es'],
    },
    {
      texts: {
        en: 'See Article 5(2) and Chapter VII.',
        de: 'Siehe Artikel 5 Absatz 2 und Kapitel VII.',
        es: 'Véanse el artículo 5, párrafo 2, y el capítulo VII.',
        fr: 'Voir l’article 5, paragraphe 2, et le chapitre VII.',
        ru: 'См. пункт 2 статьи 5 и главу VII.',
      },
    },
    {
      texts: {
        en: 'More at https://www.example.org/en/news.',
        de: 'Mehr unter https://example.org/de/news',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    for (const finding of valueFindings(passage, rowOf(passage), (value) => value)) {
      const isExchange = finding.messageId === 'differ' || finding.messageId === 'split';
      yield isExchange ? finding : { ...finding, severity: 'medium' as const };
    }
  },
};

function rowOf(passage: Passage): Row {
  const stated = present(passage).map((side) => ({ side, own: referencesOf(side).flat() }));
  const all = new Set(stated.flatMap(({ own }) => own.map(({ value }) => value)));
  return new Map(
    stated.map(({ side, own }): [string, Statement[]] => {
      const lacking = [...all].filter((value) => !own.some((statement) => statement.value === value));
      const implied = lacking.length === 0 ? [] : bareNumbers(side, lacking);
      return [side.language, [...own.map((statement) => ({ ...statement, certainty: 1 })), ...implied]];
    }),
  );
}

/** Those of the references whose number a side has somewhere: “51” may be Article 51 after “Articles 50 and”. */
function bareNumbers(side: Side, references: readonly string[]): Statement[] {
  const tokens = tokensOf(side).flat();
  return references.flatMap((value) => {
    const number = value.split(' ').at(-1)!;
    const token = tokens.find((candidate) => candidate.text === number);
    return token ? [{ value, span: token.span, certainty: IMPLIED }] : [];
  });
}
