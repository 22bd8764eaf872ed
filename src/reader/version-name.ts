import { html } from 'hono/html';
import type { RevisionLabel } from '../service/views.ts';
import type { Language } from '../text/language.ts';
import type { Html } from './html.ts';
import { autonym } from './languages.ts';
import { provenanceBadge } from './provenance.ts';

/** A language under its own name. */
export function nameInItself(language: Language): Html {
  return html`<span class="language" lang="${language}">${autonym(language)}</span>`;
}

/** A version by its language and the origin of its text, never by the one alone. */
export function versionName(label: Pick<RevisionLabel, 'language' | 'provenance' | 'translatedFrom'>): Html {
  return html`${nameInItself(label.language)} ${provenanceBadge(label)}`;
}
