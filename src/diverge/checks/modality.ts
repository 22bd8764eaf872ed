import { MANNER_LANGUAGES } from '../../text/facts/manner.ts';
import type { Check, Side } from '../check.ts';
import type { Statement } from '../consensus.ts';
import { denialsOf } from '../denials.ts';
import type { Finding, Severity } from '../divergence.ts';
import { counted, manner, uncounted, weighed } from '../said.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';

/** Characters between a modal verb and the negator that belongs to it. */
const BESIDE = 12;
const DOUBTFUL = 0.5;
/** From the least to the most binding; what is wanted stands outside the order. */
const FORCE = ['possibility', 'recommendation', 'obligation'];
const SHOWN: Readonly<Record<string, string>> = {
  obligation: '“must”',
  recommendation: '“should”',
  possibility: '“can” or “may”',
  volition: '“want to”',
};
const VALUE_SHOWN = new Map(Object.entries(SHOWN).map(([value, shown]) => [shown, value]));
/** So many versions that agree outvote a translator’s freedom. */
const SURE_AGREEING = 3;

export const modality: Check = {
  id: 'modality',
  title: 'Must, should or can',
  description:
    'A version softens or hardens what the others say: it says that something can be where they say that it must, or that ' +
    'it must where they say that it should. Obligation, recommendation, possibility and will are told apart by the verbs, ' +
    'adverbs and phrases of five languages.',
  blindSpots:
    'Only an exchange is reported, not a modal verb that a version leaves out or adds, as translators often do. A phrase ' +
    'that may stand for several of them (“is to”, “shall”) is taken for whichever the others say.',
  examples: [
    {
      texts: {
        en: 'The states can keep the treaty.',
        de: 'Die Staaten müssen den Vertrag einhalten.',
        es: 'Los Estados deben cumplir el tratado.',
        ru: 'Государства должны соблюдать договор.',
      },
      deviating: ['en'],
    },
    {
      texts: {
        en: 'The court may hear the witness.',
        de: 'Das Gericht kann den Zeugen hören.',
        fr: 'Le tribunal doit entendre le témoin.',
        ru: 'Суд может заслушать свидетеля.',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'We need to act.',
        de: 'Wir müssen handeln.',
        es: 'Es necesario actuar.',
        fr: 'Il faut agir.',
        ru: 'Необходимо действовать.',
      },
    },
    {
      texts: {
        en: 'You must not smoke here.',
        de: 'Hier darf man nicht rauchen.',
        es: 'Aquí no se puede fumar.',
        ru: 'Здесь нельзя курить.',
      },
    },
    {
      texts: {
        en: 'The ministers are to meet in May.',
        de: 'Die Minister sollen sich im Mai treffen.',
        fr: 'Les ministres doivent se réunir en mai.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'medium',
  level: 'sentence',
  languages: MANNER_LANGUAGES,
  messages: {
    ...VALUE_MESSAGES,
    softened: '{deviating} softens it to {found}; {others} {otherSay} {expected}.',
    hardened: '{deviating} hardens it to {found}; {others} {otherSay} {expected}.',
  },
  *run(passage) {
    const row = weighed(passage, modalsOf);
    const numbered = new Map([...row].map(([version, modals]) => [version, counted(modals)]));
    for (const finding of exchanges(passage, numbered, (value) => SHOWN[uncounted(value)]!))
      yield { ...finding, ...comparedByForce(finding), severity: severityOf(finding, row.size) };
  },
};

/** What must not be cannot be: beside a denial obligation and possibility are not told apart. */
function modalsOf(side: Side): Statement[] {
  const denied = denialsOf(side);
  let k = 0;
  return manner(side).modality.flatMap((modal): Statement[] => {
    while (k < denied.length && denied[k]![1] < modal.span[0] - BESIDE) k += 1;
    const isDenied = k < denied.length && denied[k]![0] <= modal.span[1] + BESIDE;
    if (!isDenied || modal.certainty < 1 || modal.value === 'volition') return [modal];
    return FORCE.map((value) => ({ ...modal, value, certainty: DOUBTFUL }));
  });
}

/** Where one version alone has another force than the rest: whether it is less or more binding. */
function comparedByForce({ messageId, versions, data }: Finding): Partial<Finding> {
  const [expected, found] = [data.expected, data.found].map((shown) =>
    FORCE.indexOf(VALUE_SHOWN.get(shown ?? '') ?? ''),
  ) as [number, number];
  if (messageId !== 'differ' || versions.length > 1 || expected < 0 || found < 0) return {};
  return { messageId: found < expected ? 'softened' : 'hardened' };
}

function severityOf({ split, versions, values }: Finding, voters: number): Severity {
  const said = new Set(Object.values(values));
  if (said.has(SHOWN.recommendation!) || split) return 'low';
  return voters - versions.length >= SURE_AGREEING ? 'medium' : 'low';
}
