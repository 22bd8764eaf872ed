import { html } from 'hono/html';
import type { RevisionLabel } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import type { Html } from './html.ts';

type Origin = Pick<RevisionLabel, 'provenance' | 'translatedFrom'>;

const ICONS = { official: '✓', unofficial: '⚠', manufactured: '⚠' } as const;

/** Where a text comes from, in words that stand by themselves: “unofficial translation from English”. */
export function provenanceWords({ provenance, translatedFrom }: Origin): string {
  const source = translatedFrom === null ? null : languageName(translatedFrom);
  switch (provenance) {
    case 'official':
      return source === null ? 'official' : `official translation from ${source}`;
    case 'unofficial':
      return source === null ? 'unofficial text' : `unofficial translation from ${source}`;
    case 'manufactured':
      return 'manufactured for testing';
  }
}

/** The mark that stands wherever a text stands. */
export function provenanceBadge(origin: Origin): Html {
  return html`<span class="badge ${origin.provenance}"><span aria-hidden="true">${ICONS[origin.provenance]}</span> ${provenanceWords(origin)}</span>`;
}
