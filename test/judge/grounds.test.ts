import { expect, test } from 'vitest';
import { ungrounded } from '../../src/judge/grounds.ts';

const QUESTION = {
  finding: 'German says 50 states, the other two say 15.',
  rule: 'Numbers differ.',
  versions: {
    en: { passage: 'In March,  15 states signed; they paid 3.5 million.', words: ['15'], deviates: false },
    de: {
      passage: 'Im März haben 50 Staaten unterzeichnet, für 3,5 Millionen.',
      words: ['50'],
      deviates: true,
    },
    fr: { passage: 'En mars, quinze États ont signé.', words: ['quinze'], value: '15', deviates: false },
  },
};

const CASES: [string, string | undefined][] = [
  ['The German text has 50 states, not 15.', undefined],
  ['The German text has “50 Staaten”, the French “quinze États”.', undefined],
  ['The German text says «haben 50 Staaten unterzeichnet,» for "15 states".', undefined],
  ['English says “In March, 15 states signed.”', undefined],
  ['All of them say 3.5 or 3,5 million.', undefined],
  ['The German text has 51 states.', '51'],
  ['It was in March 2019.', '2019'],
  ['The German text has “fifty states”.', 'fifty states'],
  ['The German text has „51 Staaten“.', '51 Staaten'],
  ['Nobody differs.', undefined],
];

test.each(CASES)('what stands nowhere in “%s” is %s', (wording, expected) => {
  expect(ungrounded(wording, QUESTION)).toBe(expected);
});
