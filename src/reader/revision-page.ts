import { html } from 'hono/html';
import type { DocumentView, RevisionText } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import { documentAddress, revisionAddress } from './addresses.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';
import { autonym } from './languages.ts';
import { layout } from './layout.ts';
import { provenanceBadge } from './provenance.ts';
import { revisionDetails } from './revision-label.ts';
import { revisionText } from './revision-text.ts';

/** One revision of a version by itself, current or not; `#s12` and `#p3` name its units. */
export function revisionPage(document: DocumentView, revision: RevisionText): Html {
  const { language } = revision;
  const current = document.versions.find((one) => one.language === language);
  const isOld = current !== undefined && current.revision !== revision.revision;
  return layout(
    { title: `${languageName(language)}, revision ${revision.revision}: ${document.title}` },
    html`<p class="trail"><a href="${documentAddress(document.slug)}">${document.title}</a>${document.date !== null && html` · ${longDate(document.date)}`}</p>
<h1><span lang="${language}">${autonym(language)}</span> ${provenanceBadge(revision)}</h1>
${document.notice !== null && html`<p class="notice" role="note"><strong>Please note</strong> ${document.notice}</p>`}
${isOld && html`<p class="notice superseded" role="note"><strong>Older text</strong> This is revision ${revision.revision}; the current one is <a href="${revisionAddress(document.slug, current)}">revision ${current.revision} of ${longDate(current.createdAt)}</a>.</p>`}
${revisionDetails(revision)}
${revisionText(document.slug, revision)}`,
  );
}
