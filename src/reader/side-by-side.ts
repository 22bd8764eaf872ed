import { html } from 'hono/html';
import type { DivergenceView, Reading, RevisionText } from '../service/views.ts';
import { revisionAddress, unitAddress } from './addresses.ts';
import { cellHtml, cellLabel } from './cell.ts';
import { doubtChip, isDoubtful } from './chips.ts';
import { type Choice, choiceAddress, isFolded } from './choice.ts';
import { longDate } from './dates.ts';
import { explanation } from './explanation.ts';
import type { Html } from './html.ts';
import { provenanceWords } from './provenance.ts';
import { type ReadingRow, readingRows } from './reading-rows.ts';
import { dismissedMark } from './review.ts';
import type { FormOffer } from './review-form.ts';
import { shortHash } from './revision-label.ts';
import { nameInItself, versionName } from './version-name.ts';

/** From so many rows on, those out of sight are not laid out. */
const LONG = 150;

/**
 * The versions side by side: a row per paragraph bead, a column per version. A table for reading, not a grid to
 * operate; the explicit roles keep it one where the style lays it out as blocks.
 */
export function sideBySide(
  reading: Reading,
  choice: Choice,
  divergences: readonly DivergenceView[],
  { origin, offer }: { readonly origin: string; readonly offer: FormOffer },
): Html {
  const marked = divergences.filter((one) => !isFolded(one, choice));
  const rows = readingRows(reading, choice.columns, divergences, marked);
  const versions = choice.columns.map((column) => reading.versions.find((one) => one.language === column)!);
  const { slug, title, alignment } = reading.document;
  const aligned = alignment === null ? '' : ` · aligned ${longDate(alignment.createdAt)}`;
  return html`<table class="reading columns-${versions.length}${rows.length >= LONG && ' long'}" role="table"
data-beads="${reading.sentences.map(({ id }) => id).join(' ')}">
<caption class="unseen">${title}: versions side by side, one row per paragraph</caption>
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col"><span aria-hidden="true">¶</span><span class="unseen">Paragraph</span></th>
${versions.map((version) => html`<th role="columnheader" scope="col">${versionName(version)}</th>`)}</tr></thead>
<tbody role="rowgroup">
<tr role="row" class="notes"><td role="cell"></td>${versions.map(columnNote)}</tr>
${rows.map((row) => rowHtml(row, reading, choice, offer))}
</tbody>
<tfoot role="rowgroup"><tr role="row"><td role="cell"></td>${versions.map((version) => columnFoot(slug, version))}</tr>
<tr role="row" class="colophon"><td role="cell"></td><td role="cell" colspan="${versions.length}">
<span data-address>${origin}${choiceAddress(reading, choice)}</span>${aligned}</td></tr></tfoot>
</table>`;
}

function columnNote(version: RevisionText): Html {
  const { note, sourceUrl } = version;
  const source = sourceUrl === null ? '' : html`<a href="${sourceUrl}" rel="noopener noreferrer">Source</a>`;
  return html`<td role="cell">${cellLabel(version)}${note} ${source}</td>`;
}

function columnFoot(slug: string, version: RevisionText): Html {
  const { language, revision, createdAt } = version;
  const link = html`<a href="${revisionAddress(slug, version)}">revision ${revision}</a>`;
  return html`<td role="cell">${nameInItself(language)}, ${provenanceWords(version)}: ${link} of ${longDate(createdAt)},
SHA-256 ${shortHash(version)}</td>`;
}

function rowHtml(row: ReadingRow, reading: Reading, choice: Choice, offer: FormOffer): Html {
  const { slug } = reading.document;
  const { bead, cells, divergences } = row;
  return html`<tr role="row" class="row" id="row-${bead.index + 1}" data-row>
<th role="rowheader" scope="row">${rowLinks(slug, row)}${isDoubtful(bead) && html` ${doubtChip()}`}</th>
${cells.map((cell) => cellHtml(slug, bead, cell, choice.columns))}</tr>
${divergences.length > 0 && explanationsRow(row, reading, choice, offer)}`;
}

function explanationsRow(
  { cells, divergences }: ReadingRow,
  reading: Reading,
  choice: Choice,
  offer: FormOffer,
): Html {
  const explained = (list: readonly DivergenceView[]) =>
    list.map((one) => explanation(one, reading, choice, offer));
  const folded = divergences.filter((one) => isFolded(one, choice));
  const others = divergences.filter((one) => !isFolded(one, choice));
  return html`<tr role="row" class="explanations"><td role="cell"></td><td role="cell" colspan="${cells.length}">
${explained(others)}${
  folded.length > 0 &&
  html`<details class="dismissed"><summary>${dismissedMark(folded.length)}</summary>${explained(folded)}</details>`
}</td></tr>`;
}

/** Permanent links of the row's paragraphs in the first column that has any; another column's is named. */
function rowLinks(slug: string, { cells }: ReadingRow): Html {
  const index = cells.findIndex(({ paragraphs }) => paragraphs.length > 0);
  const cell = cells[index];
  if (cell === undefined)
    return html`<span aria-hidden="true">–</span><span class="unseen">in none of these versions</span>`;
  const { version, paragraphs } = cell;
  const which = index === 0 ? '' : `${version.language} `;
  return html`${paragraphs.map(({ index: paragraph }, position) => {
    const words = `${which}${paragraph + 1}`;
    const address = unitAddress(slug, version, 'paragraph', paragraph);
    const link = html`<a href="${address}" aria-label="Paragraph ${words}, permanent link">${words}</a>`;
    return html`${position > 0 && ', '}${link}`;
  })}`;
}
