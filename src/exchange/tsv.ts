import { stringify } from 'csv-stringify/sync';
import type { DivergenceView, Reading } from '../service/views.ts';
import { provenanceText } from './provenance.ts';
import { segmentText } from './segment-text.ts';

/**
 * The sentence beads as a table, tab-separated, with a row of headings: `bead`, `confidence` and `moved`, then for
 * each version its text and its provenance, then the messages of the divergences with their severity and people's verdict. Made for spreadsheets: a cell that
 * one would take for a formula begins with an apostrophe.
 */
export function documentTsv({ document, versions, sentences, divergences }: Reading): string {
  const headings = [
    'document',
    'bead',
    'confidence',
    'moved',
    ...versions.flatMap(({ language }) => [language, `${language} provenance`]),
    'divergences',
    'notice',
  ];
  const messages = Map.groupBy(divergences, ({ bead }) => bead);
  const rows = sentences.map(({ id, index, confidence, moved, segments }) => [
    document.slug,
    index,
    confidence,
    (moved ?? []).join(' '),
    ...versions.flatMap((version) => [
      segmentText(version, segments[version.language] ?? []),
      provenanceText(version),
    ]),
    (messages.get(id) ?? []).map(messageText).join(' '),
    document.notice ?? '',
  ]);
  return stringify([headings, ...rows], { delimiter: '\t', escape_formulas: true });
}

/** “[high, dismissed] German says 50, the others say 15.” */
function messageText({ severity, review, message }: DivergenceView): string {
  const verdict = review === undefined || review.state === 'open' ? '' : `, ${review.state}`;
  return `[${severity}${verdict}] ${message}`;
}
