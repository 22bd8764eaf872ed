import { MANNER_LANGUAGES } from '../../text/facts/manner.ts';
import { SCALES } from '../../text/facts/words/quantifiers.ts';
import type { Check, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import type { Finding, Severity } from '../divergence.ts';
import { counted, manner, uncounted, weighed } from '../said.ts';
import { present } from '../sides.ts';
import { VALUE_MESSAGES, valueFindings } from '../value-finding.ts';

/** So many versions that agree outvote a translator’s freedom. */
const SURE_AGREEING = 3;

/** What changes a statement when it is left out; “all” or “very” often only adds weight to it. */
const QUALIFYING: ReadonlySet<string> = new Set([
  '“nearly”',
  '“only”',
  '“rather”',
  '“at least”',
  '“at most”',
]);

export const quantity: Check = {
  id: 'quantity',
  title: 'All, some, nearly, only',
  description:
    'A version puts one quantifier for another – some for all, seldom for often, at most for at least – or leaves out what ' +
    'the others qualify a statement with: nearly, only, rather, at least.',
  blindSpots:
    'What a version leaves out is reported with low severity and only where all others have it: translators do so without ' +
    'a change of meaning. A quantity put in other words (“two thirds” for “most”) is not known.',
  examples: [
    {
      texts: {
        en: 'All members of the council voted.',
        de: 'Einige Mitglieder des Rates stimmten ab.',
        es: 'Todos los miembros del consejo votaron.',
        ru: 'Все члены совета проголосовали.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'They often met.',
        de: 'Sie trafen sich oft.',
        fr: 'Ils se sont rarement vus.',
        ru: 'Они часто встречались.',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'At least ten came.',
        de: 'Mindestens zehn kamen.',
        es: 'Como máximo vinieron diez.',
        ru: 'Пришло не менее десяти.',
      },
      deviating: ['es'],
    },
    {
      texts: {
        en: 'Nearly every village was empty.',
        de: 'Fast jedes Dorf war leer.',
        es: 'Casi todas las aldeas estaban vacías.',
        ru: 'Почти все деревни опустели.',
      },
    },
    {
      texts: {
        en: 'Above all we want peace.',
        de: 'Vor allem wollen wir Frieden.',
        fr: 'Avant tout, nous voulons la paix.',
        ru: 'Прежде всего мы хотим мира.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'medium',
  level: 'sentence',
  languages: MANNER_LANGUAGES,
  messages: VALUE_MESSAGES,
  *run(passage) {
    const all = present(passage).flatMap((side) => manner(side).quantity);
    const sure = new Set(all.flatMap(({ value, certainty }) => (certainty === 1 ? [value] : [])));
    for (const scale of Object.values(SCALES)) {
      if (!scale.some((value) => sure.has(value))) continue;
      const row = weighed(passage, (side) => onScale(side, scale));
      const numbered: Row = new Map([...row].map(([version, said]) => [version, counted(said)]));
      for (const finding of valueFindings(passage, numbered, (value) => `“${uncounted(value)}”`)) {
        if (finding.messageId === 'missing' && !isMissed(finding, numbered)) continue;
        const severity = severityOf(finding, numbered.size);
        if (severity) yield { ...finding, severity };
      }
    }
  },
};

function onScale(side: Side, scale: readonly string[]): Statement[] {
  return manner(side).quantity.filter(({ value }) => scale.includes(value));
}

/** Whether what a version lacks qualifies the statement, and enough of the others have it surely. */
function isMissed({ data, versions }: Finding, row: Row): boolean {
  const missed = [...row].filter(
    ([version, said]) =>
      !versions.includes(version) &&
      said.some(({ value, certainty }) => certainty === 1 && `“${uncounted(value)}”` === data.expected),
  );
  return QUALIFYING.has(data.expected!) && missed.length >= SURE_AGREEING;
}

/** Undefined for what may be no difference at all. */
function severityOf({ messageId, versions, split }: Finding, voters: number): Severity | undefined {
  const agreeing = voters - versions.length;
  if (messageId === 'differ') return agreeing >= SURE_AGREEING ? 'medium' : 'low';
  if (messageId === 'missing') return versions.length === 1 && agreeing >= SURE_AGREEING ? 'low' : undefined;
  return split && messageId === 'split' ? 'low' : undefined;
}
