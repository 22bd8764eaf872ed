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

/** What says that a passage stands out of the others' order, linked to its other place where that can be shown. */
export function movedChip(words: string, address?: string): Html {
  return chip('moved', '↕', ` ${words}`, address);
}

function chip(kind: string, icon: string, words: string | Html, address?: string): Html {
  const content = html`<span aria-hidden="true">${icon}</span>${words}`;
  return address === undefined
    ? html`<span class="chip ${kind}" lang="en" dir="ltr">${content}</span> `
    : html`<a class="chip ${kind}" lang="en" dir="ltr" href="${address}">${content}</a> `;
}
