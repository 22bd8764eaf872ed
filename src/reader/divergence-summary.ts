import { html } from 'hono/html';
import type { Severity } from '../diverge/divergence.ts';
import type { DivergenceView, Reading } from '../service/views.ts';
import { type Language, languageName } from '../text/language.ts';
import { checkGuide } from './check-guide.ts';
import { checkLabel } from './check-labels.ts';
import { type Choice, choiceAddress, chosenDivergences } from './choice.ts';
import { checkTag, divergenceId } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { opinionChip } from './opinion.ts';
import { pedigreeNote } from './pedigree-note.ts';
import { GRAVEST_FIRST, severityMark } from './severity.ts';
import { statementAddress } from './statement-page.ts';

/** Lists longer than this stay folded until they are asked for. */
const UNFOLDED = 30;

/** The summary of the divergences shown, each linked to its place, with the filters as links. */
export function divergenceSummary(
  reading: Reading,
  choice: Choice,
  divergences: readonly DivergenceView[],
): Html {
  const total = reading.divergences.length;
  return html`<section class="summary" aria-labelledby="summary">
<h2 id="summary">Divergences</h2>
${(total > 0 || choice.pivot) && html`<div class="filters">${pivotChooser(reading, choice)}</div>`}
${total === 0 ? html`<p>${noneWords(choice)}</p>` : filters(reading, choice)}
${total > 0 && html`<p role="status">${shownOf(divergences.length, total)}</p>`}
${GRAVEST_FIRST.map((severity) => listOf(severity, divergences))}
${checkGuide([...new Set(divergences.map(({ check }) => check))].sort())}
${pedigreeNote(reading)}
<p class="fine"><a href="${statementAddress(reading.document.slug)}">What was checked, and what could not be</a></p>
</section>`;
}

function noneWords({ pivot }: Choice): string {
  return pivot
    ? `No check found a version that differs from the ${languageName(pivot)} one.`
    : 'No divergences were found between the versions.';
}

function shownOf(shown: number, total: number): string {
  const all = `${total} ${total === 1 ? 'divergence' : 'divergences'} in all versions`;
  return shown === total ? `${all}.` : `${all}; ${shown} shown under the chosen columns and filters.`;
}

function listOf(severity: Severity, divergences: readonly DivergenceView[]): Html {
  const found = divergences.filter((one) => one.severity === severity);
  if (found.length === 0) return html``;
  const isOpen = found.length <= UNFOLDED && (severity === 'high' || severity === 'medium');
  return html`<details class="severity-list"${isOpen && ' open'}><summary>${severityMark(severity, found.length)}</summary>
<ul>${found.map((one) => html`<li>${checkTag(one.check)} <a href="#${divergenceId(one)}">${one.message}</a>${opinionChip(one.opinion)}</li>`)}</ul></details>`;
}

const FILTERS = ['severity', 'check', 'version'] as const;

function filters(reading: Reading, choice: Choice): Html {
  const severities: readonly (Severity | null)[] = [null, 'low', 'medium', 'high'];
  const inColumns = chosenDivergences(reading, {
    ...choice,
    severity: null,
    check: null,
    version: null,
  });
  const checks = [...new Set(inColumns.map(({ check }) => check))].sort();
  const link = (changed: Partial<Choice>, words: string) => {
    const changedChoice = { ...choice, ...changed };
    const isCurrent = FILTERS.every((filter) => (choice[filter] ?? null) === (changedChoice[filter] ?? null));
    const count = chosenDivergences(reading, changedChoice).length;
    const current = isCurrent ? html` aria-current="true"` : '';
    return html`<li><a href="${choiceAddress(reading, changedChoice)}"${current}>${words} <span class="count">${count}</span></a></li>`;
  };
  const byCheck = checks.map((check) => link({ check }, checkLabel(check).word));
  const named = reading.versions.filter(({ language }) =>
    inColumns.some(({ versions }) => versions.includes(language)),
  );
  const byVersion = named.map(({ language }) => link({ version: language }, languageName(language)));
  return html`<div class="filters">
<nav aria-label="Severity shown"><span>Severity</span><ul>${severities.map((severity) => link({ severity }, severityWords(severity)))}</ul></nav>
<nav aria-label="Check shown"><span>Check</span><ul>${link({ check: null }, 'all')}${byCheck}</ul></nav>
<nav aria-label="Deviating version shown"><span>Deviating</span><ul>${link({ version: null }, 'all')}${byVersion}</ul></nav>
</div>`;
}

/** Links that hold all versions against one of them, or against what most of them say. */
function pivotChooser(reading: Reading, choice: Choice): Html {
  const link = (pivot: Language | null, words: string) => {
    const current = (choice.pivot ?? null) === pivot ? html` aria-current="true"` : '';
    return html`<li><a href="${choiceAddress(reading, { ...choice, pivot })}"${current}>${words}</a></li>`;
  };
  return html`<nav aria-label="Compared with"><span>Compared with</span><ul>${link(null, 'the majority')}${reading.versions.map(
    ({ language }) => link(language, languageName(language)),
  )}</ul></nav>`;
}

function severityWords(severity: Severity | null): string {
  if (severity === null) return 'all';
  return severity === 'high' ? 'high' : `${severity} and above`;
}
