import { html } from 'hono/html';
import type { RevisionText } from '../service/views.ts';
import { unitAddress, unitName } from './addresses.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';

/** The text of one revision with an id and a permanent link for every unit; the prefix keeps ids apart on one page. */
export function revisionText(slug: string, revision: RevisionText, prefix = ''): Html {
  const { language, text, paragraphs, sentences, paragraphOf } = revision;
  const sentencesOf: number[][] = paragraphs.map(() => []);
  paragraphOf.forEach((paragraph, sentence) => {
    sentencesOf[paragraph]?.push(sentence);
  });
  const permalink = (level: 'paragraph' | 'sentence', index: number) =>
    html`<a class="permalink" lang="en" href="${unitAddress(slug, revision, level, index)}" aria-label="${level === 'sentence' ? 'Sentence' : 'Paragraph'} ${index + 1}, permanent link">${level === 'sentence' ? '' : '¶ '}${index + 1}</a>`;
  return html`<div class="text" lang="${language}" dir="${direction(language)}">${sentencesOf.map(
    (own, paragraph) =>
      html`<p id="${prefix}${unitName('paragraph', paragraph)}">${permalink('paragraph', paragraph)}${own.map(
        (sentence) =>
          html` <span class="sentence" id="${prefix}${unitName('sentence', sentence)}">${text.slice(...sentences[sentence]!)}${permalink('sentence', sentence)}</span>`,
      )}</p>`,
  )}</div>`;
}
