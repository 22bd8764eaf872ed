import type { Language } from '../../text/language.ts';
import type { Check, Example, Passage } from '../check.ts';
import { poll, voteConfidence } from '../consensus.ts';
import type { Finding } from '../divergence.ts';
import { extent, present } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

const description = {
  omission:
    'A sentence or a whole paragraph that most versions have is missing from a version. The place where it would stand ' +
    'is marked. A passage that stands elsewhere is reported as moved instead.',
  addition: 'A version has a sentence or a whole paragraph that most versions do not have.',
};

const blindSpots =
  'A sentence whose content another one of the version takes over in part is not missing; a clause left out inside a ' +
  'sentence is not seen by this check.';

const WHOLE: Example = {
  texts: {
    en: 'It rained. We stayed at home.',
    de: 'Es regnete. Wir blieben zu Hause.',
    es: 'Llovía. Nos quedamos en casa.',
  },
};
const OMISSIONS: readonly Example[] = [
  { texts: { en: 'We stayed at home.', de: '', es: 'Nos quedamos en casa.' }, deviating: ['de'] },
  WHOLE,
];
const ADDITIONS: readonly Example[] = [
  { texts: { en: 'We stayed at home.', de: '', es: '' }, deviating: ['en'] },
  WHOLE,
];

/** Omission and addition: the two sides of one question, asked of sentences and of paragraphs. */
function presence(id: 'omission' | 'addition', level: 'sentence' | 'paragraph'): Check {
  return {
    id,
    title: id === 'omission' ? 'Passage left out' : 'Passage added',
    description: description[id],
    blindSpots,
    examples: id === 'omission' ? OMISSIONS : ADDITIONS,
    category: id === 'omission' ? 'Accuracy/Omission' : 'Accuracy/Addition',
    severity: 'high',
    level,
    languages: 'all',
    messages: {
      omission: '{deviating} {leaves} this {unit} out; {others} {otherHave} it.',
      addition: 'Only {deviating} {has} this {unit}; {others} {otherLack} it.',
      split: 'The versions are divided: {deviating} {has} this {unit}, {others} {otherLack} it.',
    },
    *run(passage) {
      const finding = presenceFinding(passage);
      if (finding && (finding.messageId === id || (id === 'omission' && finding.split))) yield finding;
    },
  };
}

function presenceFinding(passage: Passage): Finding | undefined {
  const having = present(passage).map(({ language }) => language);
  const lacking = passage.sides
    .map(({ language }) => language)
    .filter((language) => !having.includes(language));
  if (lacking.length === 0 || having.length === 0) return undefined;
  const { voters, ballots } = poll([{ versions: having }, { versions: lacking }], passage.descent);
  const [most, fewest] = ballots as [(typeof ballots)[number], (typeof ballots)[number]];
  const split = 2 * most.votes <= voters;
  const isOmission = !split && most.group.versions === having;
  const deviating = isOmission ? lacking : having;
  return {
    messageId: split ? 'split' : isOmission ? 'omission' : 'addition',
    data: worded(passage, deviating, isOmission ? having : lacking),
    versions: split ? [...having, ...lacking] : deviating,
    split,
    confidence:
      voteConfidence(fewest.votes, split ? passage.sides.length : voters, split) * passage.confidence,
    values: Object.fromEntries(
      passage.sides.map(({ language, units }) => [language, units.length > 0 ? 'present' : 'absent']),
    ),
    spans: Object.fromEntries(passage.sides.map((side) => [side.language, [extent(side)]])),
  };
}

function worded(passage: Passage, deviating: readonly Language[], others: readonly Language[]) {
  return {
    unit: passage.level,
    deviating: named(deviating),
    leaves: verb(deviating, 'leaves', 'leave'),
    has: verb(deviating, 'has', 'have'),
    others: theOthers(others),
    otherHave: verb(others, 'has', 'have'),
    otherLack: verb(others, 'lacks', 'lack'),
  };
}

export const omission = presence('omission', 'sentence');
export const addition = presence('addition', 'sentence');
export const paragraphOmission = presence('omission', 'paragraph');
export const paragraphAddition = presence('addition', 'paragraph');
