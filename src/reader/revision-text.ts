import { html } from 'hono/html';
import type { RevisionText } from '../service/views.ts';
import type { Level } from '../text/segmentation.ts';
import { unitAddress, unitName } from './addresses.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';

/** The text of one revision with an id and a permanent link for every unit; the prefix keeps ids apart on one page. */
export function revisionText(slug: string, revision: RevisionText, prefix = ''): Html {
  const { language, text, paragraphs, sentences, paragraphOf } = revision;
  const sentencesOf: number[][] = paragraphs.map(() => []);
  paragraphOf.forEach((paragraph, index) => {
    sentencesOf[paragraph]?.push(index);
  });
  const permalink = (level: Level, index: number) =>
    html`<a class="permalink" lang="en" href="${unitAddress(slug, revision, level, index)}"
aria-label="${level === 'sentence' ? 'Sentence' : 'Paragraph'} ${index + 1}, permanent link">${
      level === 'sentence' ? '' : '¶ '
    }${index + 1}</a>`;
  const sentence = (index: number) =>
    html` <span class="sentence" id="${prefix}${unitName('sentence', index)}">${text.slice(
      ...sentences[index]!,
    )}${permalink('sentence', index)}</span>`;
  const paragraph = (own: readonly number[], index: number) =>
    html`<p id="${prefix}${unitName('paragraph', index)}">${permalink('paragraph', index)}${own.map(sentence)}</p>`;
  return html`<div class="text" lang="${language}" dir="${direction(language)}">${sentencesOf.map(paragraph)}</div>`;
}
