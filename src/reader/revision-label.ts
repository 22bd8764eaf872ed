import { html } from 'hono/html';
import type { RevisionLabel } from '../service/views.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';
import { provenanceWords } from './provenance.ts';

/** The beginning of the text's SHA-256, enough to tell revisions apart; the whole is in its title. */
export function shortHash({ textSha256 }: Pick<RevisionLabel, 'textSha256'>): Html {
  return html`<code title="${textSha256}">${textSha256.slice(0, 12)}…</code>`;
}

/** Everything that is said of a revision beside its text. */
export function revisionDetails(label: RevisionLabel): Html {
  const { revision, createdAt, note, sourceUrl, textSha256 } = label;
  return html`<dl class="details">
<div><dt>Origin</dt><dd>${provenanceWords(label)}${note !== null && `. ${note}`}</dd></div>
${sourceUrl !== null && html`<div><dt>Source</dt><dd><a href="${sourceUrl}" rel="noopener noreferrer">${sourceUrl}</a></dd></div>`}
<div><dt>Revision</dt><dd>${revision}, kept since <time datetime="${createdAt}">${longDate(createdAt)}</time></dd></div>
<div><dt>SHA-256 of the text</dt><dd><code>${textSha256}</code></dd></div>
</dl>`;
}
