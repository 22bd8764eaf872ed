import { html } from 'hono/html';
import type { Reading } from '../service/views.ts';
import { type Language, languageName } from '../text/language.ts';
import { type Choice, choiceAddress } from './choice.ts';
import type { Html } from './html.ts';
import { autonym } from './languages.ts';

/** Links that show, hide and order the versions; the order is that of the columns. */
export function columnChooser(reading: Reading, choice: Choice): Html {
  const { columns } = choice;
  const all = reading.versions.map(({ language }) => language);
  const hidden = all.filter((language) => !columns.includes(language));
  const address = (chosen: readonly Language[]) => choiceAddress(reading, { ...choice, columns: chosen });
  return html`<nav class="columns" aria-label="Versions shown"><span>Columns</span>
<ul>${columns.map((language, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    const name = languageName(language);
    return html`<li>${before !== undefined && html`<a href="${address(swapped(columns, index - 1))}" aria-label="Move ${name} before ${languageName(before)}">←</a>`}<span lang="${language}">${autonym(language)}</span>${
      columns.length > 1 &&
      html`<a href="${address(columns.filter((one) => one !== language))}" aria-label="Hide ${name}">×</a>`
    }${after !== undefined && html`<a href="${address(swapped(columns, index))}" aria-label="Move ${name} after ${languageName(after)}">→</a>`}</li>`;
  })}${hidden.map(
    (language) =>
      html`<li class="hidden"><a href="${address([...columns, language])}" aria-label="Show ${languageName(language)}">+ <span lang="${language}">${autonym(language)}</span></a></li>`,
  )}${hidden.length > 1 && html`<li class="hidden"><a href="${address(all)}">Show all</a></li>`}</ul></nav>`;
}

/** The columns with the one at the index and its successor in each other's place. */
function swapped(columns: readonly Language[], index: number): Language[] {
  return columns.with(index, columns[index + 1]!).with(index + 1, columns[index]!);
}
