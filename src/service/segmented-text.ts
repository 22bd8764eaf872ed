import type { Segmentation } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';

/** The units of a text that has one sentence per line and a blank line between paragraphs. */
export function readSegmentedText(text: string): Segmentation {
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const paragraphOf: number[] = [];
  let start = 0;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '') isOpen = false;
    else {
      const first = start + line.indexOf(content);
      const end = first + content.length;
      if (isOpen) paragraphs[paragraphs.length - 1] = [paragraphs.at(-1)![0], end];
      else paragraphs.push([first, end]);
      isOpen = true;
      sentences.push([first, end]);
      paragraphOf.push(paragraphs.length - 1);
    }
    start += line.length + 1;
  }
  return { paragraphs, sentences, paragraphOf };
}
