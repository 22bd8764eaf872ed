import type { Check, Passage } from '../check.ts';
import type { Row } from '../consensus.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

export const question: Check = {
  id: 'question',
  title: 'Question and statement',
  description: 'A version asks what the others state, or states what they ask.',
  blindSpots: 'An indirect question without a question mark counts as a statement.',
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
    const row = questions(passage);
    // Of two versions alone, one may put a quoted question indirectly.
    const severity = row.size < 3 ? 'low' : 'medium';
    for (const finding of valueFindings(passage, row, () => 'question')) yield { ...finding, severity };
  },
};

function questions(passage: Passage): Row {
  return new Map(
    present(passage).map(({ language, text, units }) => [
      language,
      units
        .filter(([start, end]) => /[?？؟]["'”»’)\]\s]*$/u.test(text.slice(start, end)))
        .map((unit) => ({ value: 'question', span: unit, certainty: 1 })),
    ]),
  );
}
