import { html } from 'hono/html';
import type { MeasuredQuality } from '../service/check-quality.ts';
import type { CheckExample, CheckView } from '../service/list-checks.ts';
import { languageName } from '../text/language.ts';
import { checkTag } from './divergence-tag.ts';
import { percent } from './explanation.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { layout } from './layout.ts';
import { severityMark } from './severity.ts';

export function checkAddress(id: string): string {
  return `/checks/${encodeURIComponent(id)}`;
}

/** All checks with what was measured of them. */
export function checksPage(checks: readonly CheckView[]): Html {
  return layout(
    { title: 'Checks' },
    html`<h1>What is checked</h1>
<p class="lead">Each check compares one kind of fact in all versions. None of them understands the text.</p>
<div class="scrolling" role="region" aria-label="Checks" tabindex="0"><table class="facts">
<caption class="unseen">Checks with their severity and measured quality</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Severity</th><th scope="col">Languages</th>
<th scope="col">Measured</th></tr></thead>
<tbody>${checks.map(row)}</tbody></table></div>
${measuringNote()}`,
  );
}

/** One check: what a finding means, when it is wrong, and how often. */
export function checkPage(check: CheckView): Html {
  const { title, id, description, blindSpots, category, severity, usualSeverity, minConfidence, on } = check;
  return layout(
    { title },
    html`<p class="trail"><a href="/checks">Checks</a></p>
<h1>${title}</h1>
<p class="lead">${description}</p>
<dl class="details">
<div><dt>Mark</dt><dd>${checkTag(id)}</dd></div>
<div><dt>Severity</dt><dd>${severityMark(severity)}${severity !== usualSeverity && ` here; usually ${usualSeverity}`}</dd></div>
<div><dt>Kind of error</dt><dd>${category} (MQM)</dd></div>
<div><dt>Languages</dt><dd>${languagesOf(check)}</dd></div>
${!on && html`<div><dt>State</dt><dd>switched off in this service</dd></div>`}
${minConfidence > 0 && html`<div><dt>Shown from</dt><dd>confidence ${percent(minConfidence)}</dd></div>`}
</dl>
<h2>When it is wrong or silent</h2>
<p>${blindSpots}</p>
<h2>Examples</h2>
${examplesTable(check)}
<h2>How well it does</h2>
${check.quality.length === 0 ? html`<p>This has not been measured.</p>` : qualityTable(check.quality)}
${measuringNote()}`,
  );
}

function row(check: CheckView): Html {
  const { id, title, severity, on, quality } = check;
  const measured = quality.filter(({ precision, recall }) => precision !== null || recall !== null);
  return html`<tr><th scope="row">${checkTag(id)} <a href="${checkAddress(id)}">${title}</a>${!on && ' (off)'}</th>
<td>${severityMark(severity)}</td><td>${languagesOf(check)}</td>
<td>${measured.length === 0 ? 'not measured' : html`<ul>${measured.map((one) => html`<li>${one.set}: ${inShort(one)}</li>`)}</ul>`}</td></tr>`;
}

function languagesOf({ languages }: CheckView): string {
  return languages === null
    ? 'all'
    : new Intl.ListFormat('en').format(languages.map((language) => languageName(language)));
}

function inShort({ precision, recall }: MeasuredQuality): string {
  const parts = [
    ...(precision === null ? [] : [`precision ${percent(precision)}`]),
    ...(recall === null ? [] : [`recall ${percent(recall)}`]),
  ];
  return parts.join(', ');
}

/** Those in which something is found come first. */
function examplesTable({ examples }: CheckView): Html {
  const sorted = examples.toSorted((x, y) => Math.sign(y.deviating.length) - Math.sign(x.deviating.length));
  return html`<div class="scrolling" role="region" aria-label="Examples" tabindex="0"><table class="facts examples">
<caption class="unseen">What the check finds and what it does not</caption>
<thead><tr><th scope="col">Texts side by side</th><th scope="col">What is found</th></tr></thead>
<tbody>${sorted.map(exampleRow)}</tbody></table></div>
<p class="fine">These are also a test that every change of the program must pass. Where nothing is found, the check may still
note something that claims no difference in meaning.</p>`;
}

function exampleRow({ texts, glossary, deviating }: CheckExample): Html {
  const versions = Object.entries(texts);
  const isDivided = deviating.length === versions.length;
  const names = new Intl.ListFormat('en').format(deviating.map((language) => languageName(language)));
  const found =
    deviating.length === 0
      ? html`nothing`
      : html`<strong>${isDivided ? 'the versions are divided' : `${names} ${deviating.length === 1 ? 'deviates' : 'deviate'}`}</strong>`;
  return html`<tr><td><dl>${versions.map(
    ([language, text]) => html`<div class="${!isDivided && deviating.includes(language) && 'deviates'}">
<dt>${languageName(language)}</dt><dd lang="${language}" dir="${direction(language)}">${exampleText(text)}</dd></div>`,
  )}</dl>${glossary.map(conceptWords)}</td><td>${found}</td></tr>`;
}

function conceptWords(concept: CheckExample['glossary'][number]): Html {
  const terms = Object.entries(concept).map(
    ([language, list]) => `${languageName(language)} ${list.join(' or ')}`,
  );
  return html`<p class="fine">In the glossary: ${terms.join('; ')}</p>`;
}

/** Of a document the paragraphs are shown on demand: they are too many for a table. */
function exampleText(text: string): Html {
  const paragraphs = text.split('\n\n');
  if (text === '') return html`<em>says nothing here</em>`;
  if (paragraphs.length === 1) return html`${text}`;
  return html`<details><summary>${paragraphs.length} paragraphs</summary>${paragraphs.map((one) => html`<p>${one}</p>`)}</details>`;
}

function qualityTable(quality: readonly MeasuredQuality[]): Html {
  return html`<div class="scrolling" role="region" aria-label="Measured quality" tabindex="0"><table class="facts">
<caption class="unseen">Precision and recall on texts whose divergences are known</caption>
<thead><tr><th scope="col">Texts</th><th scope="col">Precision</th><th scope="col">Recall</th></tr></thead>
<tbody>${quality.map(
    (one) => html`<tr><th scope="row">${one.title}</th>
<td>${share(one.precision, one.right, one.flagged, one.versions === 2 ? 'findings are of pairs that diverge' : 'findings are of a planted change')}</td>
<td>${share(one.recall, one.found, one.sought, 'known divergences are found')}</td></tr>`,
  )}</tbody></table></div>`;
}

function share(ratio: number | null, part: number, whole: number, words: string): Html {
  if (whole === 0) return html`none to measure it on`;
  const counts = `${part} of ${whole} ${words}`;
  return ratio === null
    ? html`${counts}; too few to say`
    : html`<strong>${percent(ratio)}</strong> (${counts})`;
}

function measuringNote(): Html {
  return html`<p class="fine">Counted are findings that claim a difference in meaning (severity medium or high), and of a check
whose findings never do, all of its usual severity. The texts were used in development: expect somewhat less on others. With two
versions alone several checks only note what they see, as nobody can say which of two is the odd one out; with three or more the
others decide. How much more the checks then see, the planted speech in five versions shows, but only roughly: its few changes
were chosen by those who wrote the checks.</p>`;
}
