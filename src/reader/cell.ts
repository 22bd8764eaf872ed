import { html } from 'hono/html';
import type { BeadView, DivergenceView, RevisionLabel, RevisionText } from '../service/views.ts';
import type { Language } from '../text/language.ts';
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
export function cellHtml(
  slug: string,
  row: BeadView,
  { version, paragraphs, missing }: Cell,
  firstColumn: Language,
): Html {
  const { language } = version;
  const opening = cellLabel(version);
  if (paragraphs.length === 0)
    return html`<td role="cell" class="absent">${opening}<p>Not in this version${points(missing)}</p></td>`;
  return html`<td role="cell" lang="${language}" dir="${direction(language)}">${opening}${
    row.moved?.includes(language) && chip('moved', '↕', ' moved: stands elsewhere in this version')
  }${paragraphs.map(
    ({ index, sentences }) =>
      html`<p id="${unitId(language, 'paragraph', index)}">${sentences.map((sentence, position) =>
        sentenceHtml(slug, version, sentence, { follows: position > 0, row, firstColumn }),
      )}</p>`,
  )}</td>`;
}

/** Language and origin of a cell's text, for the eye where the head of the column is out of sight. */
export function cellLabel(label: RevisionLabel): Html {
  return html`<div class="cell-label" lang="en" dir="ltr"><span class="cell-name" lang="${label.language}">${autonym(label.language)}</span> ${provenanceBadge(label)}</div>`;
}

/** Whether a reader must be told that the bead's alignment may be wrong. */
export function isDoubtful({ confidence }: BeadView): boolean {
  return confidence < DOUBTFUL;
}

/** What says that an alignment may be wrong; its words are for ears only where they stand close by already. */
export function doubtChip(isShort = false): Html {
  const words = ' alignment uncertain';
  return chip('doubt', '≈', isShort ? html`<span class="unseen">${words}</span>` : words);
}

function chip(kind: string, icon: string, words: string | Html): Html {
  return html`<span class="chip ${kind}" lang="en" dir="ltr"><span aria-hidden="true">${icon}</span>${words}</span> `;
}

function points(missing: readonly PlacedMark[]): Html {
  return html`${missing.map(
    (mark) =>
      html` <span class="point ${mark.deviates ? 'deviates' : 'agrees'}">${divergenceMark(mark).label}</span>`,
  )}`;
}

interface Surroundings {
  /** Whether another sentence of the paragraph stands before. */
  readonly follows: boolean;
  readonly row: BeadView;
  readonly firstColumn: Language;
}

function sentenceHtml(
  slug: string,
  version: RevisionText,
  { index, bead, marks }: SentenceOfCell,
  { follows, row, firstColumn }: Surroundings,
): Html {
  const { language, text, sentences } = version;
  const span = sentences[index]!;
  const address = unitAddress(slug, version, 'sentence', index);
  const moved =
    bead?.moved?.includes(language) && !row.moved?.includes(language) && !marks.some(hasMoved)
      ? chip('moved', '↕', ' moved')
      : '';
  const doubt = bead !== undefined && isDoubtful(bead) && bead.confidence !== row.confidence;
  return html`${follows && ' '}<span class="sentence${doubt && ' doubtful'}" id="${unitId(language, 'sentence', index)}" data-bead="${bead?.index}">${moved}${doubt && doubtChip(language !== firstColumn && bead.segments[firstColumn]?.length !== 0)}${markUp(
    text,
    span,
    marks.map(divergenceMark),
  )}<a class="permalink" href="${address}" lang="en" aria-label="Sentence ${index + 1}, permanent link">${index + 1}</a></span>`;
}

function hasMoved({ divergence }: { readonly divergence: DivergenceView }): boolean {
  return divergence.check === 'moved';
}
