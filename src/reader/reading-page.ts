import { html } from 'hono/html';
import type { DocumentView, Reading } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import { type Choice, chosenDivergences } from './choice.ts';
import { columnChooser } from './column-chooser.ts';
import { longDate } from './dates.ts';
import { divergenceSummary } from './divergence-summary.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { documentNotice, notice } from './notice.ts';
import type { FormOffer } from './review-form.ts';
import { sideBySide } from './side-by-side.ts';
import { unalignedTexts } from './unaligned-texts.ts';

/**
 * A document with its versions side by side. `origin` is where the service answers, for addresses in print; `offer` says
 * whether it takes verdicts on divergences.
 */
export function readingPage(
  reading: Reading,
  choice: Choice,
  { origin, offer }: { readonly origin: string; readonly offer: FormOffer },
): Html {
  const { document } = reading;
  const divergences = chosenDivergences(reading, choice);
  const isAligned = document.alignment !== null;
  return layout(
    { title: document.title, isWide: true },
    html`${documentHead(document)}
${documentNotice(document)}
${lagging(reading)}
${lacking(document)}
${isAligned && divergenceSummary(reading, choice, divergences)}
${reading.versions.length > 0 && columnChooser(reading, choice)}
${isAligned ? sideBySide(reading, choice, divergences, { origin, offer }) : unalignedTexts(reading, choice)}`,
  );
}

/** Title, date and source. */
function documentHead({ title, date, sourceUrl }: DocumentView): Html {
  const day = date === null ? null : html`<time datetime="${date}">${longDate(date)}</time>`;
  const source =
    sourceUrl === null ? null : html`<a href="${sourceUrl}" rel="noopener noreferrer">source</a>`;
  return html`<div class="document-head"><h1>${title}</h1>
<p class="fine">${day}${day !== null && source !== null && ' · '}${source}</p></div>`;
}

/** What the alignment had to do without, such as a lexicon for a pair of languages. */
function lacking({ alignment }: DocumentView): Html[] {
  return (alignment?.warnings ?? []).map(({ message }) => notice('Aligned with less', message));
}

/** What is published but not in what is shown: newer revisions and versions without a place in the alignment. */
function lagging({ document, versions }: Reading): Html {
  if (document.alignment === null) return html``;
  const shown = new Map(versions.map(({ language, revision }) => [language, revision]));
  const later = document.versions.filter(({ language, revision }) => shown.get(language) !== revision);
  if (later.length === 0) return html``;
  const names = later.map(({ language, revision }) => `${languageName(language)}, revision ${revision}`);
  return notice('Not shown yet', `A newer text is published but not aligned: ${names.join('; ')}.`);
}
