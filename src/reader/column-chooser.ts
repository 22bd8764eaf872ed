import { html } from 'hono/html';
import type { Reading } from '../service/views.ts';
import { type Language, languageName } from '../text/language.ts';
import { type Choice, choiceAddress } from './choice.ts';
import type { Html } from './html.ts';
import { nameInItself } from './version-name.ts';

/** Links that show, hide and order the versions; the order is that of the columns. */
export function columnChooser(reading: Reading, choice: Choice): Html {
  const { columns } = choice;
  const all = reading.versions.map(({ language }) => language);
  const hidden = all.filter((language) => !columns.includes(language));
  const link = (chosen: readonly Language[], action: string, shown: string | Html) =>
    html`<a href="${choiceAddress(reading, { ...choice, columns: chosen })}" aria-label="${action}">${shown}</a>`;
  const shown = columns.map((language, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    const name = languageName(language);
    const others = columns.filter((one) => one !== language);
    return html`<li>${before && link(swapped(columns, index - 1), `Move ${name} before ${languageName(before)}`, '←')}
${nameInItself(language)}
${others.length > 0 && link(others, `Hide ${name}`, '×')}
${after && link(swapped(columns, index), `Move ${name} after ${languageName(after)}`, '→')}</li>`;
  });
  const addable = hidden.map((language) => {
    const added = link(
      [...columns, language],
      `Show ${languageName(language)}`,
      html`+ ${nameInItself(language)}`,
    );
    return html`<li class="hidden">${added}</li>`;
  });
  return html`<nav class="columns" aria-label="Versions shown"><span>Columns</span>
<ul>${shown}${addable}${
    hidden.length > 1 && html`<li class="hidden">${link(all, 'Show all versions', 'Show all')}</li>`
  }</ul></nav>`;
}

/** The columns with the one at the index and its successor in each other's place. */
function swapped(columns: readonly Language[], index: number): Language[] {
  return columns.with(index, columns[index + 1]!).with(index + 1, columns[index]!);
}
