import type { Bead } from '../../src/align/alignment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';

/** A version from its paragraphs, each a list of sentences. */
export function version(language: string, paragraphs: readonly (readonly string[])[]): SegmentedVersion {
  let text = '';
  const spans: [number, number][] = [];
  const sentences: [number, number][] = [];
  const paragraphOf: number[] = [];
  for (const [p, paragraph] of paragraphs.entries()) {
    const start = text.length;
    for (const sentence of paragraph) {
      sentences.push([text.length, text.length + sentence.length]);
      paragraphOf.push(p);
      text += `${sentence} `;
    }
    spans.push([start, text.length - 1]);
    text += '\n\n';
  }
  return { language, text, paragraphs: spans, sentences, paragraphOf };
}

/** Beads in one line: `0=0 1,2=1 3=` for the languages given. */
export function shown(beads: readonly Bead[], ...languages: readonly string[]): string {
  return beads.map(({ segments }) => languages.map((l) => (segments[l] ?? []).join()).join('=')).join(' ');
}
