import { html } from 'hono/html';
import type { RevisionLabel } from '../service/views.ts';
import { unitAddress } from './addresses.ts';
import type { Html } from './html.ts';

/** The permanent link that stands after a sentence, under its number. */
export function sentenceLink(
  slug: string,
  label: Pick<RevisionLabel, 'language' | 'revision'>,
  index: number,
): Html {
  const address = unitAddress(slug, label, 'sentence', index);
  return html`<a
class="permalink" href="${address}" lang="en" aria-label="Sentence ${index + 1}, permanent link">${index + 1}</a>`;
}
