import type { Divergence } from '../diverge/divergence.ts';
import type { AlignedTexts } from '../service/align-texts.ts';
import type { CheckQuality } from '../service/check-quality.ts';
import { checkedScope } from '../service/get-statement.ts';
import { resultWords, scopeLines } from '../service/statement-text.ts';
import { languageName } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { lastFrom, type Span } from '../text/span.ts';
import type { DocumentOptions, NamedFile } from './document-files.ts';
import { LinePlaces } from './line-places.ts';
import { oneLine } from './one-line.ts';

/** Of a finding with more sentences than these it is only said where the others are. */
const SHOWN_SENTENCES = 3;

/**
 * What was found in a document given as files, first to last and each with its sentences and where they stand; then which
 * version follows which; then what was checked and what could not be. `quality` is what was measured of the checks.
 */
export function checkedDocument(
  { alignment, versions, ...examined }: AlignedTexts,
  files: readonly NamedFile[],
  { date, pivot, quality }: Pick<DocumentOptions, 'date' | 'pivot'> & { readonly quality: CheckQuality },
): string {
  const { languages, sentences, paragraphs, divergences } = alignment;
  const sources = versions.map((version, k) => ({
    ...version,
    path: files[k]!.path,
    places: new LinePlaces(version.text),
  }));
  const hasPassage = ({ level, bead }: Divergence, language: string) =>
    ((level === 'sentence' ? sentences : paragraphs)[bead]!.segments[language] ?? []).length > 0;
  const findings = divergences.flatMap((found) => [
    `${found.severity}  ${found.check}  ${oneLine(found.message)}`,
    ...sources.flatMap((source) => sentenceLines(found, source, hasPassage(found, source.language))),
    '',
  ]);
  const scope = checkedScope({ languages, sentences, paragraphs, divergences, examined }, quality);
  const lines = [
    ...findings,
    ...scope.descent,
    '',
    resultWords({ ...scope, stale: false }),
    ...(pivot === undefined ? [] : [`Only what differs from ${languageName(pivot)}, the pivot, is counted.`]),
    '',
    ...scopeLines({ ...scope, reviewedAt: null, document: { date: date ?? null } }),
  ];
  return `${lines.join('\n')}\n`;
}

interface Source extends SegmentedVersion {
  readonly path: string;
  readonly places: LinePlaces;
}

/** The sentences of a version that a finding is about, a line each, led by the place of what it is about in them. */
function sentenceLines({ spans }: Divergence, source: Source, hasPassage: boolean): string[] {
  const { language, text, sentences, path, places } = source;
  const line = (offset: number, words: string) => `  ${language}  ${path}:${places.at(offset)}  ${words}`;
  const own = spans[language] ?? [];
  const stated = own.filter(([start, end]) => start < end);
  if (stated.length === 0 && !hasPassage) return own.slice(0, 1).map(([place]) => line(place, '—'));
  const about = stated.length > 0 ? stated : own;
  const touched = touchedSentences(about, sentences);
  const shown = touched
    .slice(0, SHOWN_SENTENCES)
    .map(({ sentence, offset }) => line(offset, oneLine(text.slice(...sentences[sentence]!))));
  if (touched.length <= SHOWN_SENTENCES) return shown;
  const starts = new Set(about.map(([start]) => start));
  const others = touched.slice(SHOWN_SENTENCES).filter(({ offset }) => starts.has(offset));
  const where =
    others.length > 0
      ? `also at ${others.map(({ offset }) => places.at(offset)).join(', ')}`
      : `up to ${places.at(Math.max(...about.map(([, end]) => end)))}`;
  return [...shown, `  ${language}  ${where}`];
}

/** The sentences that spans lie in, in order, each with the offset at which the first of the spans begins in it. */
function touchedSentences(spans: readonly Span[], sentences: readonly Span[]) {
  const offsets = new Map<number, number>();
  for (const [start, end] of spans) {
    const last = Math.max(0, lastFrom(sentences, Math.max(start, end - 1)));
    for (let k = Math.max(0, lastFrom(sentences, start)); k <= last; k += 1)
      if (!offsets.has(k)) offsets.set(k, Math.max(start, sentences[k]![0]));
  }
  return [...offsets]
    .map(([sentence, offset]) => ({ sentence, offset }))
    .sort((x, y) => x.sentence - y.sentence);
}
