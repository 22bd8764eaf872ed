import type { BeadView, DivergenceView, Reading, RevisionText } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import { lastFrom, type Span } from '../text/span.ts';
import { outOfOrder } from './out-of-order.ts';

/** A divergence where one version has it: words of the text, or the point where they would stand. */
export interface PlacedMark {
  readonly span: Span;
  readonly divergence: DivergenceView;
  /** Whether this version is among those that deviate. */
  readonly deviates: boolean;
}

/** A sentence in its cell. */
export interface SentenceOfCell {
  readonly index: number;
  readonly bead: BeadView | undefined;
  readonly marks: readonly PlacedMark[];
}

/** A paragraph in its cell. */
export interface ParagraphOfCell {
  readonly index: number;
  readonly sentences: readonly SentenceOfCell[];
  /** Where it stands out of the text’s order here, the paragraph that it follows in the text; -1 for none. */
  readonly follows: number | undefined;
}

/** What one version has in a row. */
export interface Cell {
  readonly version: RevisionText;
  readonly paragraphs: readonly ParagraphOfCell[];
  /** Paragraphs that would stand here but are shown elsewhere, by the paragraph of this cell that they follow; -1 for none. */
  readonly elsewhere: ReadonlyMap<number, readonly number[]>;
  /** Marks of what this version lacks where it has no text at all. */
  readonly missing: readonly PlacedMark[];
}

/** A row of the side-by-side view: a paragraph bead. */
export interface ReadingRow {
  readonly bead: BeadView;
  readonly cells: readonly Cell[];
  /** The divergences explained under this row. */
  readonly divergences: readonly DivergenceView[];
}

/** Rows of the side-by-side view with the given columns and divergences, those that are `marked` at their places. */
export function readingRows(
  reading: Reading,
  columns: readonly Language[],
  divergences: readonly DivergenceView[],
  marked: readonly DivergenceView[],
): ReadingRow[] {
  const rowOf = rowsOfDivergences(reading, divergences);
  const divergencesOf = Map.groupBy(divergences, (divergence) => rowOf.get(divergence));
  const texts = columns.map((language) => columnText(reading, language, marked, rowOf));
  return reading.paragraphs.map((bead, row) => ({
    bead,
    cells: texts.map(({ version, sentencesOf, missingIn, order, elsewhereIn }) => ({
      version,
      paragraphs: (bead.segments[version.language] ?? []).map((index) => ({
        index,
        sentences: sentencesOf[index] ?? [],
        follows: order.get(index),
      })),
      elsewhere: elsewhereIn.get(row) ?? new Map(),
      missing: missingIn.get(row) ?? [],
    })),
    divergences: divergencesOf.get(row) ?? [],
  }));
}

/** For each divergence the row where its bead begins in the first version that has it. */
function rowsOfDivergences(
  reading: Reading,
  divergences: readonly DivergenceView[],
): Map<DivergenceView, number> {
  const rows = reading.versions.map((version) => ({ version, rowOf: rowsOfParagraphs(reading, version) }));
  const paragraphs = new Map(reading.paragraphs.map((bead, row) => [bead.id, row]));
  const sentences = new Map(reading.sentences.map((bead) => [bead.id, bead]));
  const rowOfSentences = ({ segments }: BeadView) => {
    for (const { version, rowOf } of rows) {
      const first = segments[version.language]?.[0];
      if (first !== undefined) return rowOf[version.paragraphOf[first]!];
    }
    return undefined;
  };
  return new Map(
    divergences.map((divergence) => {
      const bead = sentences.get(divergence.bead);
      const row = bead === undefined ? paragraphs.get(divergence.bead) : rowOfSentences(bead);
      return [divergence, row ?? 0];
    }),
  );
}

function rowsOfParagraphs(reading: Reading, { language }: RevisionText): number[] {
  const rows: number[] = [];
  reading.paragraphs.forEach(({ segments }, row) => {
    for (const paragraph of segments[language] ?? []) rows[paragraph] = row;
  });
  return rows;
}

/** One column: its sentences by paragraph with their marks, and the marks of rows in which it has no text. */
function columnText(
  reading: Reading,
  language: Language,
  divergences: readonly DivergenceView[],
  rowOf: ReadonlyMap<DivergenceView, number>,
) {
  const version = reading.versions.find((one) => one.language === language)!;
  const beadOf: BeadView[] = [];
  for (const bead of reading.sentences)
    for (const sentence of bead.segments[language] ?? []) beadOf[sentence] = bead;
  const marks: PlacedMark[][] = version.sentences.map(() => []);
  const sentencesOf: SentenceOfCell[][] = version.paragraphs.map(() => []);
  version.paragraphOf.forEach((paragraph, index) => {
    sentencesOf[paragraph]?.push({ index, bead: beadOf[index], marks: marks[index]! });
  });
  const missingIn = new Map<number, PlacedMark[]>();
  for (const divergence of divergences)
    for (const span of divergence.spans[language] ?? []) {
      const mark = { span, divergence, deviates: divergence.versions.includes(language) };
      if (span[0] < span[1]) {
        for (const sentence of sentencesWithin(version, span)) marks[sentence]!.push(mark);
        continue;
      }
      const row = rowOf.get(divergence)!;
      const own = (reading.paragraphs[row]?.segments[language] ?? []).flatMap(
        (one) => sentencesOf[one] ?? [],
      );
      const place = nearestPlace(version, own, span[0]);
      if (place === undefined) missingIn.set(row, [...(missingIn.get(row) ?? []), mark]);
      else marks[place.sentence]!.push({ ...mark, span: [place.offset, place.offset] });
    }
  return { version, sentencesOf, missingIn, ...placesElsewhere(reading, version) };
}

/** Which paragraphs of a column are shown out of its order, and the rows and paragraphs that they would stand behind. */
function placesElsewhere(reading: Reading, version: RevisionText) {
  const shown = reading.paragraphs.flatMap(({ segments }) => segments[version.language] ?? []);
  const order = outOfOrder(shown);
  const rowOf = rowsOfParagraphs(reading, version);
  const elsewhereIn = new Map<number, Map<number, number[]>>();
  const first = shown.find((paragraph) => !order.has(paragraph));
  for (const [paragraph, follows] of order) {
    const row = rowOf[follows < 0 ? first! : follows]!;
    const places = elsewhereIn.get(row) ?? new Map<number, number[]>();
    places.set(follows, [...(places.get(follows) ?? []), paragraph]);
    elsewhereIn.set(row, places);
  }
  return { order, elsewhereIn };
}

/** The sentence that holds the offset or, in a gap or after the end, the last one before it; -1 before all. */
export function sentenceBefore({ sentences }: Pick<RevisionText, 'sentences'>, offset: number): number {
  return lastFrom(sentences, offset);
}

function sentencesWithin(version: RevisionText, [start, end]: Span): number[] {
  const found: number[] = [];
  for (let index = Math.max(0, sentenceBefore(version, start)); index < version.sentences.length; index++) {
    const [from, to] = version.sentences[index]!;
    if (from >= end) break;
    if (to > start) found.push(index);
  }
  return found;
}

/** The place nearest to the offset in the given sentences; undefined without any. */
function nearestPlace(version: RevisionText, own: readonly SentenceOfCell[], offset: number) {
  const sentence = (own.findLast(({ index }) => version.sentences[index]![0] <= offset) ?? own[0])?.index;
  if (sentence === undefined) return undefined;
  const [start, end] = version.sentences[sentence]!;
  return { sentence, offset: Math.min(Math.max(offset, start), end) };
}
