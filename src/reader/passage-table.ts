import { html } from 'hono/html';
import type { PassageView } from '../service/views.ts';
import { unitAddress } from './addresses.ts';
import type { Html } from './html.ts';
import { autonym, direction } from './languages.ts';
import { provenanceBadge } from './provenance.ts';

/** What one version has in a passage. */
export type PassageVersion = PassageView['versions'][number];

/** A passage in all versions, one row each. */
export function passageTable({ document, bead, versions }: PassageView): Html {
  return html`<table class="passage"><caption class="unseen">The passage in every version</caption>
<thead class="unseen"><tr><th scope="col">Version</th><th scope="col">Text</th></tr></thead>
<tbody>${versions.map((version) => {
    const { language, text } = version;
    return html`<tr><th scope="row"><span class="column-name" lang="${language}">${autonym(language)}</span> ${provenanceBadge(version)}${passageUnits(document.slug, version)}</th>
${
  text === ''
    ? html`<td class="absent">Not in this version</td>`
    : html`<td lang="${language}" dir="${direction(language)}">${bead.moved?.includes(language) && html`<span class="chip moved" lang="en"><span aria-hidden="true">↕</span> moved</span> `}${text}</td>`
}</tr>`;
  })}</tbody></table>`;
}

/** The sentences that a version has in a passage, linked to the page of the first. */
export function passageUnits(slug: string, version: PassageVersion): Html {
  const [first] = version.sentences;
  const last = version.sentences.at(-1);
  if (first === undefined || last === undefined) return html``;
  const words = first === last ? `sentence ${first + 1}` : `sentences ${first + 1}–${last + 1}`;
  return html` <a class="fine" href="${unitAddress(slug, version, 'sentence', first)}">${words}</a>`;
}
