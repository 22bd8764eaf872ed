import { html } from 'hono/html';
import { reviewState } from '../service/divergence-filter.ts';
import { MAX_NOTE, MAX_REVIEWER } from '../service/review-divergence.ts';
import { type DivergenceView, REVIEW_STATES, type Reading, type ReviewState } from '../service/views.ts';
import { reviewAddress } from './addresses.ts';
import { type Choice, choiceQuery } from './choice.ts';
import type { Html } from './html.ts';

/** Whether a page offers forms: none, forms, or forms that ask for the service's token. */
export type FormOffer = 'none' | 'open' | 'token';

const MEANINGS: Readonly<Record<ReviewState, string>> = {
  open: 'open: not decided',
  confirmed: 'confirmed: the versions do differ so',
  dismissed: 'dismissed: they do not, or it does not matter',
};

/** The form by which a person gives a verdict on a divergence; it works without script. */
export function reviewForm(
  divergence: DivergenceView,
  reading: Reading,
  choice: Choice,
  offer: FormOffer,
): Html {
  if (offer === 'none') return html``;
  const current = reviewState(divergence);
  return html`<form class="review" method="post" action="${reviewAddress(reading.document.slug, divergence.id)}">
<input type="hidden" name="shown" value="${choiceQuery(reading, choice)}">
<fieldset><legend>Your verdict</legend>${REVIEW_STATES.map(
    (state) =>
      html`<label><input type="radio" name="state" value="${state}"${state === current && html` checked`}> <span>${MEANINGS[state]}</span></label>`,
  )}</fieldset>
<label class="field">Note <textarea name="note" rows="2" maxlength="${MAX_NOTE}"></textarea></label>
<label class="field">Your name, if you like <input name="reviewer" maxlength="${MAX_REVIEWER}" autocomplete="name"></label>
${
  offer === 'token' &&
  html`<label class="field">Token of this service <input type="password" name="token" required autocomplete="current-password"></label>`
}
<button>Save the verdict</button></form>`;
}
