import { html } from 'hono/html';
import type { PassageView } from '../service/views.ts';
import { documentAddress } from './addresses.ts';
import { cellLabel } from './cell.ts';
import { doubtChip, isDoubtful, movedChip } from './chips.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { type PassageVersion, passageUnits } from './passage-table.ts';
import { nameInItself } from './version-name.ts';

/** Passages of any documents, one row each, one column per language; `shown` makes the text that stands in a cell. */
export function passageRows(
  passages: readonly PassageView[],
  shown: (version: PassageVersion) => Html,
): Html {
  const languages = [
    ...new Set(passages.flatMap(({ versions }) => versions.map(({ language }) => language))),
  ];
  return html`<table class="reading passages columns-${languages.length}" role="table">
<caption class="unseen">Passages found, one row each, in every version</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Document</th>${languages.map(
    (language) => html`<th role="columnheader" scope="col">${nameInItself(language)}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${passages.map(
    ({ document, bead, versions }) => html`<tr role="row" class="row" data-row>
<th role="rowheader" scope="row"><a href="${documentAddress(document.slug)}">${document.title}</a>
${document.date !== null && html`<span>${longDate(document.date)}</span>`}${isDoubtful(bead) && doubtChip()}</th>${languages.map(
      (language) =>
        cellOf(
          document.slug,
          versions.find((one) => one.language === language),
          bead.moved?.includes(language) ?? false,
          shown,
        ),
    )}</tr>`,
  )}</tbody></table>`;
}

function cellOf(
  slug: string,
  version: PassageVersion | undefined,
  isMoved: boolean,
  shown: (version: PassageVersion) => Html,
): Html {
  if (version === undefined)
    return html`<td role="cell" class="absent"><p>No version in this language</p></td>`;
  const label = cellLabel(version);
  if (version.text === '')
    return html`<td role="cell" class="absent">${label}<p>Not in this version</p></td>`;
  const { language } = version;
  return html`<td role="cell">${label}
<p lang="${language}" dir="${direction(language)}">${isMoved && movedChip('moved')}${shown(version)}</p>${passageUnits(slug, version)}</td>`;
}
