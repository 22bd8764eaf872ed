import type { Language } from '../text/language.ts';
import { segment } from '../text/segment.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { type AlignOptions, alignment } from './align.ts';
import type { Alignment } from './alignment.ts';
import { withHeadingsDivided } from './headings.ts';
import { finished, type Steps, within } from './steps.ts';

/** A text that is not yet divided into units. */
export interface RunningVersion {
  readonly language: Language;
  readonly text: string;
}

/** Versions as they were divided, and their alignment. */
export interface RunningAlignment {
  readonly versions: readonly SegmentedVersion[];
  readonly alignment: Alignment;
}

/** Vectors are of units, which running text does not have yet. */
type RunningOptions = Omit<AlignOptions, 'vectors'>;

/** A heading may stand behind another one. */
const ROUNDS = 2;
/** The shares of the work that are done before each alignment, of which mostly the first is the last. */
const SHARES = [0, 0.6, 0.8, 1] as const;

/**
 * Segments and aligns the versions of one document together: a heading without a full stop that one version shows is
 * divided in the others as well, for which they are aligned anew.
 * @throws {RangeError} for fewer than two versions or two of one language.
 */
export function alignRunning(
  texts: readonly RunningVersion[],
  options: RunningOptions = {},
): RunningAlignment {
  return finished(runningAlignment(texts, options));
}

/** As `alignRunning`, step by step. */
export function* runningAlignment(
  texts: readonly RunningVersion[],
  options: RunningOptions = {},
): Steps<RunningAlignment> {
  let versions: readonly SegmentedVersion[] = texts.map((one) => ({
    ...one,
    ...segment(one.text, one.language),
  }));
  for (let round = 0; ; round += 1) {
    const [from, to] = [SHARES[round]!, SHARES[round + 1]!];
    const found = yield* within(alignment(versions, options), from, to);
    const divided = round < ROUNDS ? withHeadingsDivided(versions, found.sentences) : null;
    if (divided === null) return { versions, alignment: found };
    versions = divided;
  }
}
