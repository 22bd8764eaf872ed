import { checksOnce } from '../diverge/examine.ts';
import type { Question, VersionOfQuestion } from '../judge/judge.ts';
import type { Span } from '../text/span.ts';
import type { DivergenceView, Reading, RevisionText } from './views.ts';

/** Characters of each version that are sent with a finding, and of each of the words that it is about. */
const MAX_PASSAGE = 3000;
const MAX_WORDS = 500;
/** Spans of a version whose words are sent: a finding on a whole document may have hundreds. */
const MAX_SPANS = 20;

/** What is asked of a finding in a document: its passage in all versions, and nothing else of the document. */
export function questionOf(reading: Reading, divergence: DivergenceView): Question {
  const { check, message, values, versions: deviating } = divergence;
  const { title, description } = checksOnce().find(({ id }) => id === check) ?? {
    title: check,
    description: '',
  };
  const beads = divergence.level === 'sentence' ? reading.sentences : reading.paragraphs;
  const segments = beads.find(({ id }) => id === divergence.bead)?.segments ?? {};
  const versionOf = (version: RevisionText): VersionOfQuestion => {
    const { language, text } = version;
    const spans = divergence.spans[language] ?? [];
    const units = (segments[language] ?? []).map((unit) => unitsOf(version, divergence)[unit]!);
    return {
      passage: passage(text, units, spans[0]),
      words: spans.slice(0, MAX_SPANS).map((span) => cut(text, span, MAX_WORDS)),
      value: values[language],
      deviates: deviating.includes(language),
    };
  };
  return {
    finding: message,
    rule: `${title}. ${description}`,
    versions: Object.fromEntries(reading.versions.map((version) => [version.language, versionOf(version)])),
  };
}

function unitsOf({ sentences, paragraphs }: RevisionText, { level }: DivergenceView): readonly Span[] {
  return level === 'sentence' ? sentences : paragraphs;
}

/** The units of a segment, ` … ` between those that are apart; of a long one the part around the finding. */
function passage(text: string, units: readonly Span[], at: Span | undefined): string {
  const pieces: Span[] = [];
  for (const [start, end] of units) {
    const last = pieces.at(-1);
    if (last && text.slice(last[1], start).trim() === '') pieces[pieces.length - 1] = [last[0], end];
    else pieces.push([start, end]);
  }
  const length = pieces.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length <= MAX_PASSAGE)
    return pieces
      .map((piece) => text.slice(...piece))
      .join(' … ')
      .toWellFormed();
  const [from, to] = pieces.find(([start, end]) => at && at[0] >= start && at[0] <= end) ?? pieces[0]!;
  const start = Math.max(from, Math.min((at?.[0] ?? from) - MAX_PASSAGE / 2, to - MAX_PASSAGE));
  return `${start > from ? '…' : ''}${cut(text, [start, to], MAX_PASSAGE)}`;
}

/** The text of a span, no longer than allowed. */
function cut(text: string, [start, end]: Span, length: number): string {
  const words = text.slice(start, Math.min(end, start + length)).toWellFormed();
  return end - start > length ? `${words}…` : words;
}
