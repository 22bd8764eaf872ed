import { html } from 'hono/html';
import type { DocumentView, Page, PastReviewView } from '../service/views.ts';
import { documentAddress, reviewsAddress } from './addresses.ts';
import { checkTag, divergenceId } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { documentNotice, documentTrail } from './notice.ts';
import { reviewOrigin, stateWords } from './review.ts';

/** What people have said of the divergences of a document, or of one of them, the newest first. */
export function reviewsPage(
  document: DocumentView,
  { items, next }: Page<PastReviewView>,
  divergence: string | undefined,
): Html {
  const address = reviewsAddress(document.slug, divergence);
  return layout(
    { title: `Verdicts: ${document.title}` },
    html`${documentTrail(document)}
<h1>Verdicts${divergence !== undefined && ' on one divergence'}</h1>
${documentNotice(document)}
<p class="lead">What people have said of divergences between the versions, the newest first. The last verdict on a divergence
counts; those before are kept, also where the text has changed since and the divergence is no more.</p>
${items.length === 0 && html`<p class="empty">Nobody has given a verdict yet.</p>`}
<ol class="plain reviews">${items.map((one) => entry(document, one))}</ol>
${
  next !== null &&
  html`<p><a href="${address}${divergence === undefined ? '?' : '&'}cursor=${encodeURIComponent(next)}" rel="next">Older verdicts</a></p>`
}
<p class="fine">Names are as people gave them; nobody has checked them.</p>`,
  );
}

function entry({ slug }: DocumentView, review: PastReviewView): Html {
  const { divergence, check, message, state, note } = review;
  return html`<li><div class="review ${state}"><p><strong>${stateWords(state)}</strong> ${reviewOrigin(review)}</p>
${note !== null && html`<p class="note" dir="auto">${note}</p>`}</div>
<p>${checkTag(check)} <a href="${documentAddress(slug)}#${divergenceId({ id: divergence })}">${message}</a></p></li>`;
}
