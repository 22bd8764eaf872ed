import type { Level } from '../../text/segmentation.ts';
import type { Check, Example } from '../check.ts';
import { extent } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

const ENGLISH = [
  'The committee met in Vienna on Monday.',
  'Nobody spoke of the harvest that year.',
  'Seven bridges over the river were repaired.',
  'The school received a new library from the town.',
  'At the end everyone thanked the hosts.',
].join('\n\n');
const GERMAN = [
  'Der Ausschuss trat am Montag in Wien zusammen.',
  'Niemand sprach in jenem Jahr von der Ernte.',
  'Sieben Brücken über den Fluss wurden repariert.',
  'Die Schule erhielt von der Stadt eine neue Bibliothek.',
  'Am Ende dankten alle den Gastgebern.',
].join('\n\n');

const MOVED_EXAMPLES: readonly Example[] = [
  {
    texts: {
      en: ENGLISH,
      de: GERMAN,
      fr: [
        'L’école a reçu de la ville une nouvelle bibliothèque.',
        'Le comité s’est réuni à Vienne lundi.',
        'Personne n’a parlé de la récolte cette année-là.',
        'Sept ponts sur le fleuve ont été réparés.',
        'À la fin, tous ont remercié les hôtes.',
      ].join('\n\n'),
    },
    deviating: ['fr'],
  },
  { texts: { en: ENGLISH, de: GERMAN } },
];

/** Asked of paragraphs, and of the sentences of paragraphs that moved in part. */
function movedAt(level: Level): Check {
  return {
    id: 'moved',
    title: 'Passage moved',
    description:
      'A version has the passage at another place than the others: the order of the argument is another.',
    blindSpots: 'Sentences that only change places with their neighbours are not seen.',
    examples: MOVED_EXAMPLES,
    category: 'Style/Organization',
    severity: 'medium',
    level,
    languages: 'all',
    messages: {
      moved: '{deviating} {has} this passage at another place than {others}.',
      split: 'The versions have this passage at different places.',
    },
    *run(passage) {
      const deviating = passage.moved;
      if (deviating.length === 0) return;
      const others = passage.sides.map(({ language }) => language).filter((l) => !deviating.includes(l));
      const split = others.length === 0;
      yield {
        messageId: split ? 'split' : 'moved',
        data: {
          deviating: named(deviating),
          has: verb(deviating, 'has', 'have'),
          others: theOthers(others),
        },
        versions: deviating,
        split,
        confidence: passage.confidence,
        values: {},
        spans: Object.fromEntries(passage.sides.map((side) => [side.language, [extent(side)]])),
      };
    },
  };
}

export const moved = movedAt('sentence');
export const movedParagraph = movedAt('paragraph');
