import type { Alignment } from '../align/alignment.ts';
import { type Examination, examining } from '../diverge/examine.ts';
import type { CheckConfiguration } from '../diverge/settings.ts';
import type { DocumentRow } from '../store/database.ts';
import type { SegmentedRow } from '../store/revisions.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { checkSettings } from './check-settings.ts';
import type { Context } from './context.ts';
import { type Control, paced } from './paced.ts';

/** Names the aligner and the checks in what they produce; the number rises when they would produce something else. */
export const METHOD = 'concordat/3';

/** What is checked: revisions of a document, aligned. */
interface Aligned {
  readonly document: Pick<DocumentRow, 'date'>;
  readonly rows: readonly SegmentedRow[];
  readonly alignment: Alignment;
}

/**
 * Runs the checks on a document as the deployment and, over that, the document's own configuration ask.
 * @throws the signal's reason when it is aborted.
 */
export async function examineDocument(
  { lexicons, settings }: Pick<Context, 'lexicons' | 'settings'>,
  { document, rows, alignment }: Aligned,
  configuration: CheckConfiguration | null,
  control: Control,
): Promise<Examination> {
  const declared = rows.flatMap(({ language, translated_from: source }) =>
    source === null ? [] : [[language, source] as const],
  );
  const steps = examining({
    ...{ versions: rows.map(segmentedVersion), alignment, lexicons },
    declared: new Map(declared),
    ...(document.date && { date: document.date }),
    settings: checkSettings(configuration, settings),
  });
  return paced(steps, control);
}

/** A revision as aligner and checks take it. */
export function segmentedVersion({ language, text, segmentation }: SegmentedRow): SegmentedVersion {
  return { language, text, ...segmentation };
}
