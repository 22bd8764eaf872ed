import { html } from 'hono/html';
import type { PassageView } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import { documentAddress } from './addresses.ts';
import { cellLabel } from './cell.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';
import { autonym, direction } from './languages.ts';
import { type PassageVersion, passageUnits } from './passage-table.ts';

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
    (language) =>
      html`<th role="columnheader" scope="col"><span class="column-name" lang="${language}">${autonym(language)}</span></th>`,
  )}</tr></thead>
<tbody role="rowgroup">${passages.map((passage) => rowOf(passage, languages, shown))}</tbody></table>`;
}

function rowOf(
  { document, versions }: PassageView,
  languages: readonly Language[],
  shown: (version: PassageVersion) => Html,
): Html {
  const { slug, title, date } = document;
  return html`<tr role="row" class="row" data-row><th role="rowheader" scope="row"><a href="${documentAddress(slug)}">${title}</a>${date !== null && html` <span>${longDate(date)}</span>`}</th>${languages.map(
    (language) => {
      const version = versions.find((one) => one.language === language);
      if (version === undefined)
        return html`<td role="cell" class="absent"><p>No version in this language</p></td>`;
      const text = version.text === '' ? 'Not in this version' : shown(version);
      return html`<td role="cell"${version.text === '' && html` class="absent"`}>${cellLabel(version)}<p lang="${version.text === '' ? 'en' : language}" dir="${direction(language)}">${text}</p>${passageUnits(slug, version)}</td>`;
    },
  )}</tr>`;
}
