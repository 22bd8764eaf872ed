import { html } from 'hono/html';
import type { BeadView, DivergenceView, RevisionLabel, RevisionText } from '../service/views.ts';
import { type Language, languageName } from '../text/language.ts';
import { placeId, unitId } from './addresses.ts';
import { doubtChip, isDoubtful, movedChip } from './chips.ts';
import { divergenceMark } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { markUp } from './mark-up.ts';
import type { Cell, ParagraphOfCell, PlacedMark, SentenceOfCell } from './reading-rows.ts';
import { sentenceLink } from './sentence-link.ts';
import { versionName } from './version-name.ts';

/** A cell of the side-by-side view. The roles keep a table a table where the style lays it out as blocks. */
export function cellHtml(
  slug: string,
  row: BeadView,
  { version, paragraphs, elsewhere, missing }: Cell,
  columns: readonly Language[],
): Html {
  const { language } = version;
  const opening = cellLabel(version);
  if (paragraphs.length === 0)
    return html`<td role="cell" class="absent">${opening}<p>Not in this version${points(missing)}</p></td>`;
  const isMovedInOrder =
    row.moved?.includes(language) && paragraphs.every(({ follows }) => follows === undefined);
  return html`<td role="cell" lang="${language}" dir="${direction(language)}">${opening}${
    isMovedInOrder && movedChip('moved: stands elsewhere in the other versions')
  }${placesOf(elsewhere.get(-1), language)}${paragraphs.map((paragraph, position) => {
    const { index, sentences } = paragraph;
    const before = paragraphs[position - 1];
    const goesOn = before?.index === index - 1 && before.follows === paragraph.follows;
    return html`${!goesOn && displaced(paragraph, version, row)}<p id="${unitId(language, 'paragraph', index)}">${sentences.map(
      (sentence, place) => sentenceHtml(slug, version, sentence, { isLater: place > 0, row, columns }),
    )}</p>${placesOf(elsewhere.get(index), language)}`;
  })}</td>`;
}

/** What says where a paragraph stands in its text that is shown out of its order; nothing where it is in order. */
function displaced(
  { index, follows }: ParagraphOfCell,
  { language }: RevisionText,
  { moved }: BeadView,
): Html {
  if (follows === undefined) return html``;
  const where = follows < 0 ? 'at the beginning' : `after paragraph ${follows + 1}`;
  const words = `stands ${where} in this version`;
  const chip = movedChip(
    moved?.includes(language) ? `moved: ${words}` : words,
    `#${placeId(language, index)}`,
  );
  return html`<div class="place">${chip}</div>`;
}

/** The places of paragraphs that are shown elsewhere, each linked to where that is. */
function placesOf(paragraphs: readonly number[] = [], language: Language): Html {
  return html`${paragraphs.map(
    (paragraph) =>
      html`<div class="place" id="${placeId(language, paragraph)}">${movedChip(
        `paragraph ${paragraph + 1} stands here; it is shown beside its counterparts`,
        `#${unitId(language, 'paragraph', paragraph)}`,
      )}</div>`,
  )}`;
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
  readonly isLater: boolean;
  readonly row: BeadView;
  readonly columns: readonly Language[];
}

function sentenceHtml(
  slug: string,
  version: RevisionText,
  { index, bead, marks }: SentenceOfCell,
  { isLater, row, columns }: Surroundings,
): Html {
  const { language, text, sentences } = version;
  const id = unitId(language, 'sentence', index);
  const [firstColumn = language] = columns;
  const isSilent = bead === undefined || marks.some(hasMoved);
  const isInDoubt = bead !== undefined && isDoubtful(bead) && bead.confidence !== row.confidence;
  const isSaidBefore = language !== firstColumn && bead?.segments[firstColumn]?.length !== 0;
  const marked = markUp(text, sentences[index]!, marks.map(divergenceMark));
  return html`${isLater && ' '}<span
class="sentence${isInDoubt && ' doubtful'}" id="${id}" data-bead="${bead?.index}" data-at="${sentences[index]![0]}">${!isSilent && movedNote(bead, row, language, columns)}${isInDoubt && doubtChip(isSaidBefore)}${marked}${sentenceLink(slug, version, index)}</span>`;
}

/**
 * What says of a sentence that moved by itself where its counterpart stands, and of the counterpart in the first column
 * that has it where the moved sentence stands.
 */
function movedNote(
  { segments, moved = [] }: BeadView,
  row: BeadView,
  language: Language,
  columns: readonly Language[],
): Html {
  const having = columns.filter((column) => (segments[column] ?? []).length > 0);
  const stray = having.filter((column) => moved.includes(column) && !row.moved?.includes(column));
  const steady = having.find((column) => !moved.includes(column));
  const placeIn = (column: Language) => `#${unitId(column, 'sentence', segments[column]![0]!)}`;
  if (stray.includes(language)) return movedChip('moved', steady && placeIn(steady));
  if (stray.length === 0 || language !== steady) return html``;
  return movedChip(`moved in ${languageName(stray[0]!)}`, placeIn(stray[0]!));
}

function hasMoved({ divergence }: { readonly divergence: DivergenceView }): boolean {
  return divergence.check === 'moved';
}
