import { html } from 'hono/html';
import type { BeadView, DivergenceView, RevisionLabel, RevisionText } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import { unitAddress, unitId } from './addresses.ts';
import { doubtChip, isDoubtful, movedChip } from './chips.ts';
import { divergenceMark } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { markUp } from './mark-up.ts';
import type { Cell, PlacedMark, SentenceOfCell } from './reading-rows.ts';
import { versionName } from './version-name.ts';

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
    row.moved?.includes(language) && movedChip('moved: stands elsewhere in this version')
  }${paragraphs.map(
    ({ index, sentences }) =>
      html`<p id="${unitId(language, 'paragraph', index)}">${sentences.map((sentence, position) =>
        sentenceHtml(slug, version, sentence, { follows: position > 0, row, firstColumn }),
      )}</p>`,
  )}</td>`;
}

/** Language and origin of a cell's text, for the eye where the head of the column is out of sight. */
export function cellLabel(label: RevisionLabel): Html {
  return html`<div class="cell-label" lang="en" dir="ltr">${versionName(label)}</div>`;
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
  const id = unitId(language, 'sentence', index);
  const isMoved = bead?.moved?.includes(language) && !row.moved?.includes(language) && !marks.some(hasMoved);
  const isInDoubt = bead !== undefined && isDoubtful(bead) && bead.confidence !== row.confidence;
  const isSaidBefore = language !== firstColumn && bead?.segments[firstColumn]?.length !== 0;
  const marked = markUp(text, sentences[index]!, marks.map(divergenceMark));
  return html`${follows && ' '}<span
class="sentence${isInDoubt && ' doubtful'}" id="${id}" data-bead="${bead?.index}">${
    isMoved && movedChip('moved')
  }${isInDoubt && doubtChip(isSaidBefore)}${marked}${sentenceLink(slug, version, index)}</span>`;
}

function sentenceLink(slug: string, version: RevisionText, index: number): Html {
  const address = unitAddress(slug, version, 'sentence', index);
  return html`<a
class="permalink" href="${address}" lang="en" aria-label="Sentence ${index + 1}, permanent link">${index + 1}</a>`;
}

function hasMoved({ divergence }: { readonly divergence: DivergenceView }): boolean {
  return divergence.check === 'moved';
}
