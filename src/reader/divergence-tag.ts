import { html } from 'hono/html';
import type { DivergenceView } from '../service/views.ts';
import { checkLabel } from './check-labels.ts';
import type { Html } from './html.ts';
import type { TextMark } from './mark-up.ts';
import type { PlacedMark } from './reading-rows.ts';

/** The id of a divergence's explanation. */
export function divergenceId({ id }: Pick<DivergenceView, 'id'>): string {
  return `d-${id}`;
}

/** Icon and word of a check's findings: “≠ number”. */
export function checkTag(check: string): Html {
  const { icon, word, family } = checkLabel(check);
  return html`<span class="tag ${family}"><span aria-hidden="true">${icon}</span> ${word}</span>`;
}

/** A divergence as a mark in the text of one version, linked to its explanation. */
export function divergenceMark({ span, divergence, deviates }: PlacedMark): TextMark {
  const { family } = checkLabel(divergence.check);
  const className = `${family} ${deviates ? 'deviates' : 'agrees'}`;
  const words = markWords(divergence.check, deviates, span[0] === span[1]);
  const label = html`<a
class="tag ${className}" href="#${divergenceId(divergence)}" title="${divergence.message}">${words}</a>`;
  return { span, className, label };
}

/** What stands beside the mark: in full where the version deviates, else an icon with its words for ears only. */
function markWords(check: string, deviates: boolean, isPoint: boolean): Html {
  const { icon, word, family } = checkLabel(check);
  if (!isPoint)
    return deviates
      ? html`<span aria-hidden="true">${icon}</span> ${word}`
      : html`<span aria-hidden="true">${icon}</span><span class="unseen"> ${word}: compare</span>`;
  if (deviates) {
    const what = family === 'presence' ? '' : `${word} `;
    return html`<span aria-hidden="true">⊖</span> ${what}missing here`;
  }
  return html`<span aria-hidden="true">∧</span><span class="unseen"> ${word} elsewhere, not here</span>`;
}
