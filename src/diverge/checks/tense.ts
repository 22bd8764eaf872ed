import { TENSE_LANGUAGES, tensesIn } from '../../text/facts/tenses.ts';
import type { Check, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { rowOf } from '../said.ts';
import { plainWordsOf } from '../side-facts.ts';
import { tensesShown } from '../tenses-shown.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';

export const tense: Check = {
  id: 'tense',
  title: 'Past or future',
  description: 'A version puts into the future what the others put into the past, or the other way round.',
  blindSpots:
    'Only passages that every version puts wholly into one of the two are compared. The future that Russian tells by the ' +
    'aspect of the verb, and what a present tense means, are not known; so this is for information.',
  examples: [
    {
      texts: {
        en: 'The ministers will meet in Moscow.',
        ru: 'Министры встретились в Москве, где говорили о мире.',
      },
      deviating: ['en', 'ru'],
    },
    {
      texts: {
        en: 'The talks will go on.',
        de: 'Die Gespräche werden weitergehen.',
        es: 'Las negociaciones continuaron.',
        fr: 'Les négociations continueront.',
      },
      deviating: ['es'],
    },
    { texts: { en: 'She was here.', de: 'Sie war hier.', es: 'Ella estaba aquí.', fr: 'Elle était ici.' } },
    {
      texts: {
        en: 'He is elected every year.',
        de: 'Er wird jedes Jahr gewählt.',
        fr: 'Il est élu chaque année.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'info',
  level: 'sentence',
  languages: TENSE_LANGUAGES,
  messages: {
    ...VALUE_MESSAGES,
    differ: '{deviating} {says} it in the {found}, {others} {otherSay} it in the {expected}.',
    split:
      'The versions are divided: {first} {firstSay} it in the {expected}, {second} {secondSay} it in the {found}.',
  },
  *run(passage) {
    const row: Row = rowOf(passage, wholly);
    if ([...row.values()].some((statements) => statements.length === 0)) return;
    for (const finding of exchanges(passage, row, (value) => value))
      if (row.size === 2 || finding.versions.length === 1) yield finding;
  },
};

/** The one tense of a side; nothing where it has both, or a form that may be of the other. */
function wholly(side: Side): Statement[] {
  const found = plainWordsOf(side).flatMap((words) => tensesIn(words, side.language));
  if (found.length === 0) return found;
  const other = found[0]!.value === 'past' ? 'future' : 'past';
  return found.every(({ value }) => value !== other) && !tensesShown(side)?.[other] ? found : [];
}
