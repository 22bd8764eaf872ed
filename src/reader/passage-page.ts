import { html } from 'hono/html';
import type { DocumentView, PassageView, RevisionText } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import type { Level } from '../text/segmentation.ts';
import { documentAddress, revisionAddress, unitAddress, unitId, unitName } from './addresses.ts';
import { doubtChip, isDoubtful } from './chips.ts';
import { citation } from './citation.ts';
import { checkTag } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { layout } from './layout.ts';
import { documentNotice, documentTrail, notice, supersededNotice } from './notice.ts';
import { opinionNote } from './opinion.ts';
import { passageTable } from './passage-table.ts';
import { provenanceBadge } from './provenance.ts';
import { reviewNote } from './review.ts';
import { revisionDetails } from './revision-label.ts';
import { severityMark } from './severity.ts';
import { statementAddress } from './statement-page.ts';

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
    html`${documentTrail(document)}
<h1>${languageName(language)}, ${name} ${provenanceBadge(revision)}</h1>
${documentNotice(document)}
${supersededNotice(document, revision)}
<blockquote id="${unitName(level, index)}" class="quoted" lang="${language}" dir="${direction(language)}"><p>${words}</p></blockquote>
<p class="fine">${contextLinks(permalink)}</p>
${passage === null ? notAligned() : counterparts(passage)}
<section><h2 id="cite">Cite this passage</h2>
<pre class="citation" tabindex="0" aria-labelledby="cite" data-citation>${citation({ document, label: revision, words, unit: name, address })}</pre>
<p hidden data-needs-script><button type="button" data-copies="citation">Copy the citation</button>
<span role="status" data-copied></span></p></section>
<section><h2>About this text</h2>${revisionDetails(revision)}</section>`,
  );
}

function contextLinks({ document, revision, level, index, passage }: Permalink): Html {
  const { slug } = document;
  const whole = `${revisionAddress(slug, revision)}#${unitName(level, index)}`;
  const inText = html`<a href="${whole}">in the whole ${languageName(revision.language)} text</a>`;
  const isShown = passage !== null && isCurrent(document, revision);
  if (!isShown) return html`Read it ${inText}.`;
  const side = `${documentAddress(slug)}#${unitId(revision.language, level, index)}`;
  const statement = statementAddress(slug, unitId(revision.language, level, index));
  return html`Read it <a href="${side}">side by side with the other versions</a> or ${inText}, or see
<a href="${statement}">what was checked in it</a>.`;
}

function isCurrent(document: DocumentView, { language, revision }: RevisionText): boolean {
  return document.versions.some((one) => one.language === language && one.revision === revision);
}

function notAligned(): Html {
  const words =
    'No alignment of this revision is kept, so its counterparts in other versions cannot be shown.';
  return notice('By itself', words);
}

function counterparts(passage: PassageView): Html {
  const { bead, divergences } = passage;
  const found = divergences.map(
    ({ check, severity, message, opinion, review }) =>
      html`<li>${checkTag(check)} ${severityMark(severity)} ${message}${opinionNote(opinion)}${reviewNote(review)}</li>`,
  );
  return html`<section><h2>In every version</h2>
${isDoubtful(bead) && html`<p>${doubtChip()} These texts may not belong together.</p>`}
${passageTable(passage)}
${found.length > 0 && html`<h3>Divergences</h3><ul class="plain">${found}</ul>`}</section>`;
}
