import type { SegmentedVersion } from '../text/segmentation.ts';

/**
 * The sentences of a segment on one line: line breaks and other blanks as one space, no-break spaces as they are.
 * Where sentences are apart in the text, ` … ` stands between them.
 */
export function segmentText({ text, sentences }: SegmentedVersion, units: readonly number[]): string {
  return units
    .map((unit, index) => {
      const [start, end] = sentences[unit]!;
      const apart = index > 0 && unit !== units[index - 1]! + 1;
      return `${apart ? '… ' : ''}${text.slice(start, end).replace(/[ \t\n\r]+/g, ' ')}`;
    })
    .join(' ');
}
