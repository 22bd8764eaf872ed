import { html } from 'hono/html';
import { pedigreeWords } from '../diverge/pedigree/words.ts';
import type { Reading } from '../service/views.ts';
import type { Html } from './html.ts';

/** Which version follows which, and that such versions count as fewer witnesses; nothing where it is not known. */
export function pedigreeNote({ examined }: Reading): Html {
  if (examined === null) return html``;
  const { pedigree } = examined;
  const isEstimated =
    pedigree.kinships.length + pedigree.origins.filter((o) => o.basis === 'estimated').length > 0;
  return html`<p class="fine pedigree">${pedigreeWords(pedigree).join(' ')}${
    isEstimated && ' A version that follows another is no second witness where the versions disagree.'
  }</p>`;
}
