import { html } from 'hono/html';
import type { ReviewState, ReviewView } from '../service/views.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';

/** What people say of a divergence, in icon and word. */
export const REVIEW_LABELS: Readonly<Record<ReviewState, { readonly icon: string; readonly word: string }>> =
  {
    open: { icon: '☐', word: 'open' },
    confirmed: { icon: '☑', word: 'confirmed' },
    dismissed: { icon: '☒', word: 'dismissed' },
  };

/** A person's verdict in short: “☑ confirmed”; nothing where nobody has given one. */
export function reviewChip(review: ReviewView | undefined): Html {
  if (review === undefined) return html``;
  return html` <span class="chip review ${review.state}">${stateWords(review.state)}</span>`;
}

/** The same in full, with who gave it and when, as far as they said. */
export function reviewNote(review: ReviewView | undefined): Html {
  if (review === undefined) return html``;
  const { state, note } = review;
  return html`<div class="review ${state}"><p><strong>${stateWords(state)}</strong> ${reviewOrigin(review)}</p>
${note !== null && html`<p class="note" dir="auto">${note}</p>`}</div>`;
}

/** “by A. Reviser on 5 January 2026” */
export function reviewOrigin({ reviewer, createdAt }: ReviewView): Html {
  return html`by ${reviewer ?? 'somebody who gave no name'} on <time datetime="${createdAt}">${longDate(createdAt)}</time>`;
}

/** What stands over divergences that are folded away: “☒ 2 dismissed by people”. */
export function dismissedMark(count: number): Html {
  return stateWords('dismissed', `${count} dismissed by people`);
}

/** How many divergences people have confirmed and dismissed; nothing where there are none. */
export function reviewCounts(counts: Readonly<Record<ReviewState, number>>): Html {
  const given = (['confirmed', 'dismissed'] as const).filter((state) => counts[state] > 0);
  return html`${given.map(
    (state) =>
      html` <span class="chip review ${state}">${stateWords(state, `${counts[state]} ${state}`)}</span>`,
  )}`;
}

/** A verdict with its icon, in other words than usual where they are given. */
export function stateWords(state: ReviewState, words = REVIEW_LABELS[state].word): Html {
  return html`<span aria-hidden="true">${REVIEW_LABELS[state].icon}</span> ${words}`;
}
