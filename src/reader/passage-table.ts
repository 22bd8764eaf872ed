import { html } from 'hono/html';
import type { PassageView } from '../service/views.ts';
import { revisionAddress, unitAddress, unitName } from './addresses.ts';
import { movedChip } from './chips.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { sentenceLink } from './sentence-link.ts';
import { versionName } from './version-name.ts';

/** What one version has in a passage. */
export type PassageVersion = PassageView['versions'][number];

/** A passage in all versions, one row each. */
export function passageTable({ document, bead, versions }: PassageView): Html {
  return html`<table class="passage" data-beads="${bead.id}"><caption class="unseen">The passage in every version</caption>
<thead class="unseen"><tr><th scope="col">Version</th><th scope="col">Text</th></tr></thead>
<tbody>${versions.map(
    (version) => html`<tr><th scope="row">${versionName(version)}${passageUnits(document.slug, version)}</th>
${textCell(document.slug, version, bead)}</tr>`,
  )}</tbody></table>`;
}

function textCell(slug: string, version: PassageVersion, { moved }: PassageView['bead']): Html {
  const { language, text, sentences } = version;
  if (text === '') return html`<td class="absent">Not in this version</td>`;
  const place = `${revisionAddress(slug, version)}#${unitName('sentence', sentences[0]!)}`;
  const chip = moved?.includes(language) && movedChip('moved: stands elsewhere in this version', place);
  return html`<td lang="${language}" dir="${direction(language)}">${chip}${sentencesOf(slug, version)}</td>`;
}

/** What stands in a passage’s text between sentences that are apart. */
const APART = ' … ';

/** The sentences of a passage with what stands between them, each with where its text starts in the version’s. */
function sentencesOf(slug: string, version: PassageVersion): Html {
  const { text, sentences, sentenceSpans } = version;
  let at = 0;
  const take = (length: number) => {
    at += length;
    return text.slice(at - length, at);
  };
  return html`${sentenceSpans.map(([start, end], index) => {
    const next = sentenceSpans[index + 1];
    const goesOn = sentences[index + 1] === sentences[index]! + 1;
    const words = take(end - start);
    const between = next === undefined ? '' : take(goesOn ? next[0] - end : APART.length);
    return html`<span class="sentence" data-bead="0" data-at="${start}">${words}${sentenceLink(slug, version, sentences[index]!)}</span>${between}`;
  })}`;
}

/** The sentences that a version has in a passage, linked to the page of the first. */
export function passageUnits(slug: string, version: PassageVersion): Html {
  const [first] = version.sentences;
  const last = version.sentences.at(-1);
  if (first === undefined || last === undefined) return html``;
  const words = first === last ? `sentence ${first + 1}` : `sentences ${first + 1}–${last + 1}`;
  return html` <a class="fine" href="${unitAddress(slug, version, 'sentence', first)}">${words}</a>`;
}
