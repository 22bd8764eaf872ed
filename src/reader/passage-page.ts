import { html } from 'hono/html';
import type { DocumentView, PassageView, RevisionText } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import { documentAddress, revisionAddress, unitAddress, unitId, unitName } from './addresses.ts';
import { doubtChip, isDoubtful } from './cell.ts';
import { citation } from './citation.ts';
import { longDate } from './dates.ts';
import { checkTag } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { layout } from './layout.ts';
import { passageTable } from './passage-table.ts';
import { provenanceBadge } from './provenance.ts';
import { revisionDetails } from './revision-label.ts';
import { severityMark } from './severity.ts';

/** What a permanent link leads to. */
export interface Permalink {
  readonly document: DocumentView;
  readonly revision: RevisionText;
  readonly level: Level;
  /** Index of the unit in the revision. */
  readonly index: number;
  /** The unit with its counterparts; null when no alignment of this revision is kept. */
  readonly passage: PassageView | null;
}

/** The page of a permanent link: the unit as it stands in its revision, how to cite it, and its counterparts. */
export function passagePage(permalink: Permalink, origin: string): Html {
  const { document, revision, level, index, passage } = permalink;
  const { language } = revision;
  const [start, end] = (level === 'sentence' ? revision.sentences : revision.paragraphs)[index]!;
  const words = revision.text.slice(start, end);
  const name = `${level} ${index + 1}`;
  const address = origin + unitAddress(document.slug, revision, level, index);
  return layout(
    { title: `${name}, ${languageName(language)}: ${document.title}` },
    html`<p class="trail"><a href="${documentAddress(document.slug)}">${document.title}</a>${document.date !== null && html` · ${longDate(document.date)}`}</p>
<h1>${languageName(language)}, ${name} ${provenanceBadge(revision)}</h1>
${document.notice !== null && html`<p class="notice" role="note"><strong>Please note</strong> ${document.notice}</p>`}
${supersededNotice(permalink)}
<blockquote id="${unitName(level, index)}" class="quoted" lang="${language}" dir="${direction(language)}"><p>${words}</p></blockquote>
<p class="fine">${contextLinks(permalink)}</p>
${passage === null ? notAligned() : counterparts(passage)}
<section><h2 id="cite">Cite this passage</h2>
<pre class="citation" tabindex="0" aria-labelledby="cite" data-citation>${citation({ document, label: revision, words, unit: name, address })}</pre>
<p hidden data-needs-script><button type="button" data-copies="citation">Copy the citation</button> <span role="status" data-copied></span></p></section>
<section><h2>About this text</h2>${revisionDetails(revision)}</section>`,
  );
}

function supersededNotice({ document, revision, level, index }: Permalink): Html {
  const current = document.versions.find(({ language }) => language === revision.language);
  if (current === undefined || current.revision === revision.revision) return html``;
  return html`<p class="notice superseded" role="note"><strong>Older text</strong> This is revision ${revision.revision}. The ${languageName(revision.language)} version has since been replaced by <a href="${revisionAddress(document.slug, current)}">revision ${current.revision} of ${longDate(current.createdAt)}</a>. Below stands the text as it was; ${level} ${index + 1} may say something else now.</p>`;
}

function contextLinks({ document, revision, level, index, passage }: Permalink): Html {
  const inText = html`<a href="${revisionAddress(document.slug, revision)}#${unitName(level, index)}">in the whole ${languageName(revision.language)} text</a>`;
  const isShown = passage !== null && isCurrent(document, revision);
  if (!isShown) return html`Read it ${inText}.`;
  const side = `${documentAddress(document.slug)}#${unitId(revision.language, level, index)}`;
  return html`Read it <a href="${side}">side by side with the other versions</a> or ${inText}.`;
}

function isCurrent(document: DocumentView, { language, revision }: RevisionText): boolean {
  return document.versions.some((one) => one.language === language && one.revision === revision);
}

function notAligned(): Html {
  return html`<p class="notice" role="note">No alignment of this revision is kept, so its counterparts in other versions cannot be shown.</p>`;
}

function counterparts(passage: PassageView): Html {
  const { bead, divergences } = passage;
  return html`<section><h2>In every version</h2>
${isDoubtful(bead) && html`<p>${doubtChip()} These texts may not belong together.</p>`}
${passageTable(passage)}
${
  divergences.length > 0 &&
  html`<h3>Divergences</h3><ul class="plain">${divergences.map(({ check, severity, message }) => html`<li>${checkTag(check)} ${severityMark(severity)} ${message}</li>`)}</ul>`
}</section>`;
}
