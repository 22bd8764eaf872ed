import { html } from 'hono/html';
import type { DocumentView, RevisionText } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { documentNotice, documentTrail, supersededNotice } from './notice.ts';
import { revisionDetails } from './revision-label.ts';
import { revisionText } from './revision-text.ts';
import { versionName } from './version-name.ts';

/** One revision of a version by itself, current or not; `#s12` and `#p3` name its units. */
export function revisionPage(document: DocumentView, revision: RevisionText): Html {
  const title = `${languageName(revision.language)}, revision ${revision.revision}: ${document.title}`;
  return layout(
    { title },
    html`${documentTrail(document)}
<h1>${versionName(revision)}</h1>
${documentNotice(document)}
${supersededNotice(document, revision)}
${revisionDetails(revision)}
${revisionText(document.slug, revision)}`,
  );
}
