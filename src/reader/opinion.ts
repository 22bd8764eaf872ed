import { html } from 'hono/html';
import type { OpinionView, Verdict } from '../service/views.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';

const LABELS: Readonly<Record<Verdict, { readonly icon: string; readonly word: string }>> = {
  confirm: { icon: '✓', word: 'confirms' },
  reject: { icon: '✗', word: 'rejects' },
  unsure: { icon: '~', word: 'is unsure' },
};

/** What a model says of a finding, in short: “✗ a model rejects”; nothing where none was asked. */
export function opinionChip(opinion: OpinionView | undefined): Html {
  if (opinion === undefined) return html``;
  const { icon, word } = LABELS[opinion.verdict];
  return html` <span class="chip opinion ${opinion.verdict}" title="${`Second opinion of the model ${opinion.model}`}"><span
aria-hidden="true">${icon}</span> a model ${word}</span>`;
}

/** The same in full, with the model's name and what its opinion is worth. */
export function opinionNote(opinion: OpinionView | undefined): Html {
  if (opinion === undefined) return html``;
  const { verdict, reason, wording, model, promptVersion, createdAt } = opinion;
  const { icon, word } = LABELS[verdict];
  return html`<div class="opinion ${verdict}"><p><strong><span aria-hidden="true">${icon}</span> A model ${word} this.</strong>
${reason}</p>
${wording !== null && html`<p>In its words: <q>${wording}</q></p>`}
<p class="fine">Second opinion of the model ${model}, asked on ${longDate(createdAt)} with prompt ${promptVersion}. A model can be
wrong; its opinion changes neither the mark nor its severity.</p></div>`;
}
