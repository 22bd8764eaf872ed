import { html } from 'hono/html';
import type { DocumentView, Page } from '../service/views.ts';
import { documentAddress } from './addresses.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { documentNotice } from './notice.ts';
import { reviewCounts } from './review.ts';
import { severityCounts } from './severity.ts';
import { versionName } from './version-name.ts';

/** The list of documents, the newest first. */
export function documentsPage({ items, next }: Page<DocumentView>): Html {
  return layout(
    { title: '' },
    html`<h1>Documents</h1>
<p class="lead">What exactly was said in each language, and which version says something else?</p>
${items.length === 0 && html`<p class="empty">No document is published yet. <code>concordat import --help</code> tells how to publish one.</p>`}
<ul class="documents">${items.map(entry)}</ul>
${next !== null && html`<p><a href="/?cursor=${encodeURIComponent(next)}" rel="next">Older documents</a></p>`}`,
  );
}

function entry(document: DocumentView): Html {
  const { slug, title, date, versions, alignment, divergences, reviews } = document;
  return html`<li><article>
<h2><a href="${documentAddress(slug)}">${title}</a></h2>
<p class="fine">${date !== null && html`<time datetime="${date}">${longDate(date)}</time> · `}
${stateOf(document)}${alignment !== null && html`${severityCounts(divergences)}${reviewCounts(reviews)}`}</p>
${documentNotice(document)}
<ul class="versions">${versions.map((label) => html`<li>${versionName(label)}</li>`)}</ul>
</article></li>`;
}

function stateOf({ versions, alignment }: Pick<DocumentView, 'versions' | 'alignment'>): string {
  if (versions.length === 0) return 'no version yet';
  if (alignment === null) return 'not aligned yet';
  return alignment.stale ? 'a newer text awaits alignment · ' : '';
}
