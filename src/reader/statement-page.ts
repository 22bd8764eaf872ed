import { html } from 'hono/html';
import type { StatedCheck, Statement } from '../service/get-statement.ts';
import {
  findingsWords,
  limitsOf,
  passageName,
  qualityWords,
  resultWords,
  trustWords,
  wasRun,
} from '../service/statement-text.ts';
import { languageName } from '../text/language.ts';
import { documentAddress, revisionAddress, unitName } from './addresses.ts';
import { checkAddress } from './checks-page.ts';
import { longDate } from './dates.ts';
import { checkTag } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { documentNotice, documentTrail } from './notice.ts';
import { provenanceBadge } from './provenance.ts';
import { reviewCounts } from './review.ts';
import { severityCounts } from './severity.ts';

/** The address of a document’s statement or, with a unit’s name such as `en-s12`, of a passage’s. */
export function statementAddress(slug: string, unit?: string): string {
  return `${documentAddress(slug)}/statement${unit === undefined ? '' : `?unit=${encodeURIComponent(unit)}`}`;
}

/** What was checked, with what result and within which limits. `origin` is where the service answers, for citing. */
export function statementPage(statement: Statement, origin: string): Html {
  const { document, passage, checkedAt, reviewedAt, method, findings } = statement;
  const { reviews, alignment, checks, descent } = statement;
  const unit = passage === null ? undefined : `${passage.language}-${unitName(passage.level, passage.index)}`;
  const address = statementAddress(document.slug, unit);
  const api = `/v1${documentAddress(document.slug)}/statement${unit === undefined ? '?' : `?unit=${unit}&`}`;
  return layout(
    { title: `What was checked: ${document.title}` },
    html`${documentTrail(document)}
<h1>What was checked${passage !== null && `: ${passageName(passage)}`}</h1>
${documentNotice(document)}
<p class="lead">${resultWords(statement)}</p>
<p>${severityCounts(findings)}${reviewCounts(reviews)}</p>
<p class="fine">Checked on <time datetime="${checkedAt}">${longDate(checkedAt)}</time> by ${method}${
      reviewedAt !== null &&
      html`; last verdict of a person on <time datetime="${reviewedAt}">${longDate(reviewedAt)}</time>`
    }. To cite it:
<a href="${address}">${origin}${address}</a> · as <a href="${api}format=text">plain text</a> or <a href="${api}format=json">JSON</a></p>
<h2>Limits</h2>
<ul>${limitsOf(statement).map((limit) => html`<li>${limit}</li>`)}</ul>
<h2>Texts</h2>
${texts(statement)}
${descent.length > 0 && html`<h3>Which version follows which</h3><ul>${descent.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
<h2>Alignment</h2>
<dl class="details">
${alignment.paragraphs.beads > 0 && html`<div><dt>Paragraphs</dt><dd>${trustWords(alignment.paragraphs)}</dd></div>`}
<div><dt>Sentences</dt><dd>${trustWords(alignment.sentences)}</dd></div></dl>
${checks !== null && html`<h2>Checks</h2>${checkTable(checks)}`}`,
  );
}

function texts({ document, revisions }: Statement): Html {
  return html`<div class="scrolling" role="region" aria-label="Texts" tabindex="0"><table class="facts">
<caption class="unseen">The texts that were checked</caption>
<thead><tr><th scope="col">Version</th><th scope="col">Revision</th><th scope="col">SHA-256 of the text</th></tr></thead>
<tbody>${revisions.map(
    (label) => html`<tr><th scope="row">${languageName(label.language)} ${provenanceBadge(label)}</th>
<td><a href="${revisionAddress(document.slug, label)}">${label.revision}</a></td><td><code>${label.textSha256}</code></td></tr>`,
  )}</tbody></table></div>`;
}

function checkTable(checks: readonly StatedCheck[]): Html {
  return html`<div class="scrolling" role="region" aria-label="Checks" tabindex="0"><table class="facts">
<caption class="unseen">The checks with their findings and their measured quality</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Findings</th><th scope="col">Versions compared</th>
<th scope="col">Measured</th></tr></thead>
<tbody>${checks.map(
    (
      check,
    ) => html`<tr><th scope="row">${checkTag(check.id)} <a href="${checkAddress(check.id)}">${check.title}</a></th>
<td>${wasRun(check) ? findingsWords(check) : 'not run'}</td><td>${check.versions.join(', ') || 'none'}</td>
<td>${measured(check)}</td></tr>`,
  )}</tbody></table></div>`;
}

function measured({ quality }: StatedCheck): Html {
  const found = quality
    .map((one) => ({ set: one.set, words: qualityWords(one) }))
    .filter(({ words }) => words !== '');
  if (found.length === 0) return html`not measured`;
  return html`<ul>${found.map(({ set, words }) => html`<li>${set}: ${words}</li>`)}</ul>`;
}
