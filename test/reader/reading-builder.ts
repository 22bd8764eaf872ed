import type { Divergence } from '../../src/diverge/divergence.ts';
import type {
  BeadView,
  DivergenceView,
  DocumentView,
  PassageView,
  Reading,
  RevisionLabel,
  RevisionText,
} from '../../src/service/views.ts';
import type { Level } from '../../src/text/segmentation.ts';
import type { Span } from '../../src/text/span.ts';

/** A revision whose text is given as paragraphs of sentences. */
export function revision(
  language: string,
  paragraphs: readonly (readonly string[])[],
  label: Partial<RevisionLabel> = {},
): RevisionText {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  const spans: { paragraphs: Span[]; sentences: Span[]; paragraphOf: number[] } = {
    paragraphs: [],
    sentences: [],
    paragraphOf: [],
  };
  let offset = 0;
  paragraphs.forEach((sentences, paragraph) => {
    const start = offset;
    for (const sentence of sentences) {
      spans.sentences.push([offset, offset + sentence.length]);
      spans.paragraphOf.push(paragraph);
      offset += sentence.length + 1;
    }
    spans.paragraphs.push([start, offset - 1]);
    offset += 1;
  });
  return {
    language,
    revision: 1,
    provenance: 'official',
    translatedFrom: null,
    note: null,
    sourceUrl: null,
    textSha256: language.charCodeAt(0).toString(16).padEnd(64, '0'),
    sourceSha256: 'f'.repeat(64),
    createdAt: '2026-01-02T03:04:05.678Z',
    text,
    ...spans,
    ...label,
  };
}

type Shape = Readonly<Record<string, readonly number[]>>;

/** Beads of a level from their segments, each with what is special about it. */
export function beads(level: Level, shapes: readonly (readonly [Shape, Partial<BeadView>?])[]): BeadView[] {
  return shapes.map(([segments, special], index) => ({
    id: `${level}-${index}`,
    level,
    index,
    segments,
    confidence: 0.97,
    ...special,
  }));
}

/** A document over the given versions, aligned unless said otherwise. */
export function documentOf(
  versions: readonly RevisionLabel[],
  special: Partial<DocumentView> = {},
): DocumentView {
  return {
    slug: 'rivers',
    title: 'On rivers',
    date: '2019-06-24',
    sourceUrl: null,
    notice: null,
    versions,
    alignment: {
      ...{ id: 'a', createdAt: '2026-01-03T00:00:00.000Z', checkedAt: '2026-01-03T00:00:00.000Z' },
      ...{ stale: false, warnings: [] },
    },
    divergences: { info: 0, low: 0, medium: 0, high: 0 },
    reviews: { open: 0, confirmed: 0, dismissed: 0 },
    ...special,
  };
}

type Said = Pick<DivergenceView, 'check' | 'bead' | 'message' | 'versions'> &
  Partial<Pick<Divergence, 'severity' | 'level' | 'split' | 'values' | 'confidence'>>;

/** A divergence; `words` names per version the words it lies on, an empty span as an offset. */
export function divergence(
  versions: readonly RevisionText[],
  id: string,
  said: Said,
  words: Readonly<Record<string, string | number>>,
): DivergenceView {
  const spans = Object.entries(words).map(([language, place]): [string, Span[]] => {
    if (typeof place === 'number') return [language, [[place, place]]];
    const { text } = versions.find((version) => version.language === language)!;
    const start = text.indexOf(place);
    if (start < 0) throw new Error(`“${place}” is not in the ${language} text`);
    return [language, [[start, start + place.length]]];
  });
  return {
    id,
    category: 'Accuracy/Mistranslation',
    severity: 'medium',
    confidence: 0.93,
    split: false,
    values: {},
    level: 'sentence',
    messageId: 'differs',
    data: {},
    spans: Object.fromEntries(spans),
    ...said,
  };
}

/** The passage of a sentence bead of a reading, as the service gives it. */
export function passageOf({ document, versions, divergences }: Reading, bead: BeadView): PassageView {
  return {
    document,
    bead,
    versions: versions.map((version) => {
      const sentences = bead.segments[version.language] ?? [];
      const start = version.sentences[sentences[0] ?? -1]?.[0] ?? 0;
      const end = version.sentences[sentences.at(-1) ?? -1]?.[1] ?? 0;
      const sentenceSpans = sentences.map((sentence) => version.sentences[sentence]!);
      return {
        ...version,
        text: version.text.slice(start, end),
        span: [start, end],
        sentences,
        sentenceSpans,
      };
    }),
    divergences: divergences.filter((one) => one.bead === bead.id),
  };
}
