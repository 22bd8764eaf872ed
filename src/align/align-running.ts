import { Lexicons } from '../lexicon/lexicons.ts';
import type { Language } from '../text/language.ts';
import { segment } from '../text/segment.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { align } from './align.ts';
import type { Alignment } from './alignment.ts';
import { withHeadingsDivided } from './headings.ts';

/** A text that is not yet divided into units. */
export interface RunningVersion {
  readonly language: Language;
  readonly text: string;
}

/** A heading may stand behind another one. */
const ROUNDS = 2;

/**
 * Segments and aligns the versions of one document together: a heading without a full stop that one version shows is
 * divided in the others as well, for which they are aligned a second time.
 * @throws {RangeError} for fewer than two versions or two of one language.
 */
export function alignRunning(
  texts: readonly RunningVersion[],
  lexicons = new Lexicons([]),
): { readonly versions: readonly SegmentedVersion[]; readonly alignment: Alignment } {
  let versions: readonly SegmentedVersion[] = texts.map((one) => ({
    ...one,
    ...segment(one.text, one.language),
  }));
  let alignment = align(versions, lexicons);
  for (let round = 0; round < ROUNDS; round += 1) {
    const divided = withHeadingsDivided(versions, alignment.sentences);
    if (divided === null) break;
    versions = divided;
    alignment = align(versions, lexicons);
  }
  return { versions, alignment };
}
