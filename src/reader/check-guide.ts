import { html } from 'hono/html';
import { CHECKS } from '../diverge/registry.ts';
import { checkAddress } from './checks-page.ts';
import { checkTag } from './divergence-tag.ts';
import type { Html } from './html.ts';

/** What the named checks look for and when they are wrong, for a reader who wonders. */
export function checkGuide(checks: readonly string[]): Html {
  const described = checks.flatMap((id) => CHECKS.find((check) => check.id === id) ?? []);
  if (described.length === 0) return html``;
  return html`<details class="guide"><summary>What the checks look for, and when they are wrong</summary>
<dl>${described.map(
    ({ id, title, description, blindSpots }) =>
      html`<div><dt>${checkTag(id)} <a href="${checkAddress(id)}">${title}</a></dt><dd>${description} ${blindSpots}</dd></div>`,
  )}</dl></details>`;
}
