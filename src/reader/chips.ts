import { html } from 'hono/html';
import type { BeadView } from '../service/views.ts';
import type { Html } from './html.ts';

/** Below this posterior a reader is told that the alignment may be wrong. */
const DOUBTFUL = 0.5;

/** Whether a reader must be told that the bead's alignment may be wrong. */
export function isDoubtful({ confidence }: BeadView): boolean {
  return confidence < DOUBTFUL;
}

/** What says that an alignment may be wrong; its words are for ears only where they stand close by already. */
export function doubtChip(isShort = false): Html {
  const words = ' alignment uncertain';
  return chip('doubt', '≈', isShort ? html`<span class="unseen">${words}</span>` : words);
}

/** What says that a passage stands out of the others' order. */
export function movedChip(words: string): Html {
  return chip('moved', '↕', ` ${words}`);
}

function chip(kind: string, icon: string, words: string | Html): Html {
  return html`<span class="chip ${kind}" lang="en" dir="ltr"><span aria-hidden="true">${icon}</span>${words}</span> `;
}
