import { html } from 'hono/html';
import type { Reading } from '../service/views.ts';
import { revisionAddress } from './addresses.ts';
import type { Choice } from './choice.ts';
import type { Html } from './html.ts';
import { notice } from './notice.ts';
import { provenanceBadge } from './provenance.ts';
import { revisionText } from './revision-text.ts';
import { nameInItself } from './version-name.ts';

/** Versions that are not aligned yet: each by itself, one below the other. */
export function unalignedTexts({ document, versions }: Reading, { columns }: Choice): Html {
  if (versions.length === 0) return html`<p class="empty">No version of this document is published yet.</p>`;
  const why =
    versions.length === 1
      ? 'There is only one version, so there is nothing to compare it with.'
      : 'These versions are not aligned yet, so they stand one below the other.';
  const shown = columns.map((column) => versions.find(({ language }) => language === column)!);
  return html`${notice('Not side by side', why)}${shown.map(
    (version) => html`<section class="single">
<h2><a href="${revisionAddress(document.slug, version)}">${nameInItself(version.language)}</a>
${provenanceBadge(version)}</h2>
${revisionText(document.slug, version, `${version.language}-`)}</section>`,
  )}`;
}
