import { html } from 'hono/html';
import type { Severity } from '../diverge/divergence.ts';
import type { Html } from './html.ts';

const ICONS: Readonly<Record<Severity, string>> = { high: '▲', medium: '◆', low: '●', info: '○' };

/** Severities as a reader wants them: the gravest first. */
export const GRAVEST_FIRST = ['high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

/** A severity with its icon, after a count where one is given: “▲ 3 high”. */
export function severityMark(severity: Severity, count?: number): Html {
  const words = count === undefined ? severity : `${count} ${severity}`;
  return html`<span class="severity ${severity}"><span aria-hidden="true">${ICONS[severity]}</span> ${words}</span>`;
}

/** How many divergences there are of each severity, or that there are none. */
export function severityCounts(counts: Readonly<Record<Severity, number>>): Html {
  const found = GRAVEST_FIRST.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return html`<span class="severity none">no divergences found</span>`;
  return html`${found.map((severity) => html`${severityMark(severity, counts[severity])} `)}`;
}
