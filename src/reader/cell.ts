import { html } from 'hono/html';
import type { BeadView, DivergenceView, RevisionText } from '../service/views.ts';
import { unitAddress, unitId } from './addresses.ts';
import { divergenceMark } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { autonym, direction } from './languages.ts';
import { markUp } from './mark-up.ts';
import { provenanceBadge } from './provenance.ts';
import type { Cell, PlacedMark, SentenceOfCell } from './reading-rows.ts';

/** Below this posterior a reader is told that the alignment may be wrong. */
const DOUBTFUL = 0.5;

/** A cell of the side-by-side view. The roles keep a table a table where the style lays it out as blocks. */
export function cellHtml(slug: string, row: BeadView, { version, paragraphs, missing }: Cell): Html {
  const { language } = version;
  const name = html`<span class="cell-name" lang="${language}">${autonym(language)}</span> ${provenanceBadge(version)}`;
  const opening = html`<div class="cell-label" lang="en" dir="ltr">${name}</div>`;
  if (paragraphs.length === 0)
    return html`<td role="cell" class="absent">${opening}<p>Not in this version${points(missing)}</p></td>`;
  return html`<td role="cell" lang="${language}" dir="${direction(language)}">${opening}${
    row.moved?.includes(language) && chip('moved', '↕', 'moved: stands elsewhere in this version')
  }${paragraphs.map(
    ({ index, sentences }) =>
      html`<p id="${unitId(language, 'paragraph', index)}">${sentences.map((sentence, position) =>
        sentenceHtml(slug, version, sentence, position > 0, row),
      )}</p>`,
  )}</td>`;
}

/** Whether a reader must be told that the bead's alignment may be wrong. */
export function isDoubtful({ confidence }: BeadView): boolean {
  return confidence < DOUBTFUL;
}

/** What says that an alignment may be wrong. */
export function doubtChip(): Html {
  return chip('doubt', '≈', 'alignment uncertain');
}

function chip(kind: string, icon: string, words: string): Html {
  return html`<span class="chip ${kind}" lang="en" dir="ltr"><span aria-hidden="true">${icon}</span> ${words}</span> `;
}

function points(missing: readonly PlacedMark[]): Html {
  return html`${missing.map(
    (mark) =>
      html` <span class="point ${mark.deviates ? 'deviates' : 'agrees'}">${divergenceMark(mark).label}</span>`,
  )}`;
}

function sentenceHtml(
  slug: string,
  version: RevisionText,
  { index, bead, marks }: SentenceOfCell,
  follows: boolean,
  row: BeadView,
): Html {
  const { language, text, sentences } = version;
  const span = sentences[index]!;
  const address = unitAddress(slug, version, 'sentence', index);
  const moved =
    bead?.moved?.includes(language) && !row.moved?.includes(language) && !marks.some(hasMoved)
      ? chip('moved', '↕', 'moved')
      : '';
  const doubt = bead !== undefined && isDoubtful(bead) && bead.confidence !== row.confidence;
  return html`${follows && ' '}<span class="sentence${doubt && ' doubtful'}" id="${unitId(language, 'sentence', index)}" data-bead="${bead?.index}">${moved}${doubt && doubtChip()}${markUp(
    text,
    span,
    marks.map(divergenceMark),
  )}<a class="permalink" href="${address}" lang="en" aria-label="Sentence ${index + 1}, permanent link">${index + 1}</a></span>`;
}

function hasMoved({ divergence }: { readonly divergence: DivergenceView }): boolean {
  return divergence.check === 'moved';
}
