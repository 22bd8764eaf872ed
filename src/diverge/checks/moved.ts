import type { Level } from '../../text/segmentation.ts';
import type { Check } from '../check.ts';
import { extent } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

/** Asked of paragraphs, and of the sentences of paragraphs that moved in part. */
function movedAt(level: Level): Check {
  return {
    id: 'moved',
    title: 'Passage moved',
    description:
      'A version has the passage at another place than the others: the order of the argument is another.',
    blindSpots: 'Sentences that only change places with their neighbours are not seen.',
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
