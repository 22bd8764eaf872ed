import { html } from 'hono/html';
import type { Severity } from '../diverge/divergence.ts';
import { type DivergenceView, REVIEW_STATES, type Reading } from '../service/views.ts';
import { type Language, languageName } from '../text/language.ts';
import { reviewsAddress } from './addresses.ts';
import { checkGuide } from './check-guide.ts';
import { checkLabel } from './check-labels.ts';
import { type Choice, choiceAddress, chosenDivergences, FILTERS, isFolded } from './choice.ts';
import { checkTag, divergenceId } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { opinionChip } from './opinion.ts';
import { pedigreeNote } from './pedigree-note.ts';
import { dismissedMark, reviewChip, stateWords } from './review.ts';
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
  const folded = divergences.filter((one) => isFolded(one, choice));
  const listed = divergences.filter((one) => !isFolded(one, choice));
  return html`<section class="summary" aria-labelledby="summary">
<h2 id="summary">Divergences</h2>
${(total > 0 || choice.pivot) && html`<div class="filters">${pivotChooser(reading, choice)}</div>`}
${total === 0 ? html`<p>${noneWords(choice)}</p>` : filters(reading, choice)}
${total > 0 && html`<p role="status">${shownOf(divergences.length, total, folded.length)}</p>`}
${GRAVEST_FIRST.map((severity) => listOf(severity, listed))}
${folded.length > 0 && html`<details class="severity-list dismissed"><summary>${dismissedMark(folded.length)}</summary>${links(folded)}</details>`}
${checkGuide([...new Set(divergences.map(({ check }) => check))].sort())}
${pedigreeNote(reading)}
<p class="fine"><a href="${statementAddress(reading.document.slug)}">What was checked, and what could not be</a> ·
<a href="${reviewsAddress(reading.document.slug)}">What people said of the divergences</a></p>
</section>`;
}

function noneWords({ pivot }: Choice): string {
  return pivot
    ? `No check found a version that differs from the ${languageName(pivot)} one.`
    : 'No divergences were found between the versions.';
}

function shownOf(shown: number, total: number, folded: number): string {
  const all = `${total} ${total === 1 ? 'divergence' : 'divergences'} in all versions`;
  const some = shown === total ? '' : `; ${shown} shown under the chosen columns and filters`;
  return `${all}${some}${folded === 0 ? '' : `; ${folded} dismissed by people, folded away below`}.`;
}

function listOf(severity: Severity, divergences: readonly DivergenceView[]): Html {
  const found = divergences.filter((one) => one.severity === severity);
  if (found.length === 0) return html``;
  const isOpen = found.length <= UNFOLDED && (severity === 'high' || severity === 'medium');
  return html`<details class="severity-list"${isOpen && ' open'}><summary>${severityMark(severity, found.length)}</summary>
${links(found)}</details>`;
}

function links(found: readonly DivergenceView[]): Html {
  return html`<ul>${found.map(
    (one) =>
      html`<li>${checkTag(one.check)} <a href="#${divergenceId(one)}">${one.message}</a>${opinionChip(one.opinion)}${reviewChip(one.review)}</li>`,
  )}</ul>`;
}

/** The confidences that are offered as the least one; an address may name any other. */
const CONFIDENCES = [0.5, 0.7, 0.9] as const;

function filters(reading: Reading, choice: Choice): Html {
  const none = Object.fromEntries(FILTERS.map((filter) => [filter, undefined]));
  const inColumns = chosenDivergences(reading, { ...choice, ...none });
  const link = (changed: Partial<Choice>, words: string | Html) => {
    const changedChoice = { ...choice, ...changed };
    const isCurrent = FILTERS.every((filter) => choice[filter] === changedChoice[filter]);
    const count = chosenDivergences(reading, changedChoice).length;
    const current = isCurrent ? html` aria-current="true"` : '';
    return html`<li><a href="${choiceAddress(reading, changedChoice)}"${current}>${words} <span class="count">${count}</span></a></li>`;
  };
  const row = (name: string, label: string, links: readonly Html[]) =>
    html`<nav aria-label="${name} shown"><span>${label}</span><ul>${links}</ul></nav>`;
  const severities = [undefined, 'low', 'medium', 'high'] as const;
  const checks = [...new Set(inColumns.map(({ check }) => check))].sort();
  const named = reading.versions.filter(({ language }) =>
    inColumns.some(({ versions }) => versions.includes(language)),
  );
  const categories = [...new Set(inColumns.map(({ category }) => category))].sort();
  const { category, minConfidence } = choice;
  const confidences = [...new Set([...CONFIDENCES, ...(minConfidence === undefined ? [] : [minConfidence])])];
  const isNarrowed = category !== undefined || minConfidence !== undefined;
  return html`<div class="filters">
${row(
  'Severity',
  'Severity',
  severities.map((severity) => link({ severity }, severityWords(severity))),
)}
${row('Check', 'Check', [
  link({ check: undefined }, 'all'),
  ...checks.map((check) => link({ check }, checkLabel(check).word)),
])}
${row('Deviating version', 'Deviating', [
  link({ version: undefined }, 'all'),
  ...named.map(({ language }) => link({ version: language }, languageName(language))),
])}
${row('Verdict', 'Verdict', [
  link({ review: undefined }, 'all'),
  ...REVIEW_STATES.map((review) => link({ review }, stateWords(review))),
])}
</div>
<details class="more-filters"${isNarrowed && ' open'}><summary>More filters</summary><div class="filters">
${row('Category', 'Category', [
  link({ category: undefined }, 'all'),
  ...categories.map((one) => link({ category: one }, one)),
])}
${row('Confidence', 'Confidence', [
  link({ minConfidence: undefined }, 'all'),
  ...confidences
    .toSorted((x, y) => x - y)
    .map((least) => link({ minConfidence: least }, `${Number((100 * least).toFixed(1))} % and above`)),
])}
</div></details>`;
}

/** Links that hold all versions against one of them, or against what most of them say. */
function pivotChooser(reading: Reading, choice: Choice): Html {
  const link = (pivot: Language | undefined, words: string) => {
    const current = choice.pivot === pivot ? html` aria-current="true"` : '';
    return html`<li><a href="${choiceAddress(reading, { ...choice, pivot })}"${current}>${words}</a></li>`;
  };
  return html`<nav aria-label="Compared with"><span>Compared with</span><ul>${link(undefined, 'the majority')}${reading.versions.map(
    ({ language }) => link(language, languageName(language)),
  )}</ul></nav>`;
}

function severityWords(severity: Severity | undefined): string {
  if (severity === undefined) return 'all';
  return severity === 'high' ? 'high' : `${severity} and above`;
}
