import { html } from 'hono/html';
import type { PassageView } from '../service/views.ts';
import { unitAddress } from './addresses.ts';
import { movedChip } from './chips.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { versionName } from './version-name.ts';

/** What one version has in a passage. */
export type PassageVersion = PassageView['versions'][number];

/** A passage in all versions, one row each. */
export function passageTable({ document, bead, versions }: PassageView): Html {
  return html`<table class="passage"><caption class="unseen">The passage in every version</caption>
<thead class="unseen"><tr><th scope="col">Version</th><th scope="col">Text</th></tr></thead>
<tbody>${versions.map(
    (version) => html`<tr><th scope="row">${versionName(version)}${passageUnits(document.slug, version)}</th>
${textCell(version, bead)}</tr>`,
  )}</tbody></table>`;
}

function textCell({ language, text }: PassageVersion, { moved }: PassageView['bead']): Html {
  if (text === '') return html`<td class="absent">Not in this version</td>`;
  return html`<td lang="${language}" dir="${direction(language)}">${moved?.includes(language) && movedChip('moved')}${text}</td>`;
}

/** The sentences that a version has in a passage, linked to the page of the first. */
export function passageUnits(slug: string, version: PassageVersion): Html {
  const [first] = version.sentences;
  const last = version.sentences.at(-1);
  if (first === undefined || last === undefined) return html``;
  const words = first === last ? `sentence ${first + 1}` : `sentences ${first + 1}–${last + 1}`;
  return html` <a class="fine" href="${unitAddress(slug, version, 'sentence', first)}">${words}</a>`;
}
