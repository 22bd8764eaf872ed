import { Expressions, ExpressionTable } from '../../text/facts/expressions.ts';
import type { Check, Passage } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { onceASide, plainWordsOf } from '../side-facts.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

/** Marks that may follow a question mark. */
const TAIL = 12;
/** Certainty of a question that words of asking may put. */
const INDIRECT = 0.5;

export const question: Check = {
  id: 'question',
  title: 'Question and statement',
  description: 'A version asks what the others state, or states what they ask.',
  blindSpots: 'A version with a word of asking (“whether”) is not said to lack a question, though it may.',
  examples: [
    {
      texts: { en: 'It is useful.', de: 'Es ist nützlich.', ru: 'Полезно ли это?' },
      deviating: ['ru'],
    },
    { texts: { en: 'Is it useful?', de: 'Ist es nützlich?', es: '¿Es útil?' } },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'medium',
  level: 'sentence',
  languages: 'all',
  messages: {
    ...VALUE_MESSAGES,
    missing: '{deviating} {lacks} the question that {others} {otherHave}.',
    extra: '{deviating} {says} as a question what {others} {otherSay} as a statement.',
    onlySome:
      'The versions are divided: {first} {firstSay} as a question what {second} {secondSay} as a statement.',
  },
  *run(passage) {
    if (passage.sides.every((side) => asked(side).length === 0)) return;
    const row = questions(passage);
    // Of two versions alone, one may put a quoted question indirectly.
    const severity = row.size < 3 ? 'low' : 'medium';
    for (const finding of valueFindings(passage, row, () => 'question')) yield { ...finding, severity };
  },
};

/** Words that put a question indirectly: “asked whether”. */
const ASKING = new Expressions(
  new Map(
    Object.entries({
      de: 'frag*, gefragt, frug*, ob',
      en: 'ask*, wonder*, whether, question*',
      es: 'pregunt*, cuestion*',
      fr: "demand*, question*, interrog*, savoir si, savoir s'",
      ru: 'спрос*, спраш*, вопрос*, ли, интерес*',
    }).map(([language, words]) => [language, [new ExpressionTable({ question: words })]]),
  ),
);

/** The units that end with the mark of a question. */
const asked = onceASide(({ text, units }): readonly Statement[] =>
  units
    .filter(([start, end]) => /[?？؟]["'“”»’)\]\s]*$/u.test(text.slice(Math.max(start, end - TAIL), end)))
    .map((unit) => ({ value: 'question', span: unit, certainty: 1 })),
);

/** Questions by their mark; words of asking may put one, so that a version with them is not said to lack it. */
function questions(passage: Passage): Row {
  return new Map(
    present(passage).map((side) => {
      const direct = asked(side);
      const indirect =
        direct.length > 0
          ? []
          : plainWordsOf(side).flatMap((words) => ASKING.among(words, side.language)?.[0] ?? []);
      return [side.language, [...direct, ...indirect.map((e) => ({ ...e, certainty: INDIRECT }))]];
    }),
  );
}
