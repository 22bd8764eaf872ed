import { type SpeakerLabel, speakerLabel } from '../../text/facts/speakers.ts';
import { similarity } from '../../text/transliterate.ts';
import type { Check, Side } from '../check.ts';
import type { Row } from '../consensus.ts';
import { present } from '../sides.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';

/** Names whose keys are at least so alike are one, in whichever script. */
const SAME_NAME = 0.5;

export const speaker: Check = {
  id: 'speaker',
  title: 'Who speaks',
  description:
    'A version gives a turn of a conversation to somebody else: to the questioner where the others give it to the one who ' +
    'answers, or to another person by name.',
  blindSpots:
    'Only labels at the start of a paragraph that end with a colon are read. A version without any label is left out.',
  examples: [
    {
      texts: {
        en: 'Question: How are you?',
        de: 'Frage: Wie geht es?',
        fr: 'Sergueï Lavrov : Comment allez-vous ?',
        ru: 'Вопрос: Как дела?',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'Sergey Lavrov: We agree.',
        de: 'Heiko Maas: Wir stimmen zu.',
        es: 'Serguéi Lavrov: Estamos de acuerdo.',
        ru: 'С.В.Лавров: Мы согласны.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'Sergey Lavrov: We agree.',
        de: 'Sergej Lawrow: Wir stimmen zu.',
        fr: 'Sergueï Lavrov (en anglais) : Nous sommes d’accord.',
        ru: 'С.В.Лавров: Мы согласны.',
      },
    },
    {
      texts: {
        en: 'The result: we agree.',
        de: 'Das Ergebnis: Wir sind uns einig.',
        es: 'El resultado: estamos de acuerdo.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'medium',
  level: 'paragraph',
  languages: 'all',
  messages: {
    ...VALUE_MESSAGES,
    differ: '{deviating} {says} that {found} speaks, {others} {otherSay} {expected}.',
    split:
      'The versions are divided on who speaks: {first} {firstSay} {expected}, {second} {secondSay} {found}.',
  },
  *run(passage) {
    const labels = new Map(present(passage).flatMap((side) => labelOf(side)));
    if (labels.size < 2) return;
    const shown = new Map<string, string>();
    const row: Row = new Map(
      [...labels].map(([side, label]) => {
        const value = speakerOf(label, [...labels.values()]);
        if (!shown.has(value))
          shown.set(
            value,
            label.role === 'name' ? side.text.slice(...label.span) : `the ${ROLE_NAMES[label.role]}`,
          );
        return [side.language, [{ value, span: label.span, certainty: 1 }]];
      }),
    );
    yield* exchanges(passage, row, (value) => shown.get(value)!);
  },
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  question: 'questioner',
  answer: 'one who answers',
  moderator: 'moderator',
};

/** The label of a side that begins with one. */
function labelOf(side: Side): [Side, SpeakerLabel][] {
  const [first] = side.units;
  const label = first && speakerLabel(side.text, first, side.language);
  return label ? [[side, label]] : [];
}

/** The role, or of a name the first one among all labels that sounds like it. */
function speakerOf(label: SpeakerLabel, all: readonly SpeakerLabel[]): string {
  if (label.role !== 'name') return label.role;
  const same = all.find(({ role, key }) => role === 'name' && similarity(key, label.key) >= SAME_NAME);
  return `name ${same!.key}`;
}
