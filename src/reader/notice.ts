import { html } from 'hono/html';
import type { DocumentView, RevisionLabel } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import { documentAddress, revisionAddress } from './addresses.ts';
import { longDate } from './dates.ts';
import type { Html } from './html.ts';

/** Something that a reader must not miss. */
export function notice(heading: string, words: string | Html): Html {
  return html`<p class="notice" role="note"><strong>${heading}</strong> ${words}</p>`;
}

/** What every page about the document says of it; nothing where there is nothing to say. */
export function documentNotice({ notice: words }: Pick<DocumentView, 'notice'>): Html {
  return words === null ? html`` : notice('Please note', words);
}

/** Says that a newer revision has replaced this one; nothing where none has. */
export function supersededNotice(
  { slug, versions }: Pick<DocumentView, 'slug' | 'versions'>,
  { language, revision }: Pick<RevisionLabel, 'language' | 'revision'>,
): Html {
  const current = versions.find((one) => one.language === language);
  if (current === undefined || current.revision === revision) return html``;
  const replacement = html`<a href="${revisionAddress(slug, current)}">revision ${current.revision}
of ${longDate(current.createdAt)}</a>`;
  return notice(
    'Older text',
    html`This is revision ${revision} of the ${languageName(language)} version, as it was; it has since been
replaced by ${replacement}, which may say something else.`,
  );
}

/** The way back to the document from a page about a part of it. */
export function documentTrail({ slug, title, date }: Pick<DocumentView, 'slug' | 'title' | 'date'>): Html {
  const day = date === null ? '' : ` · ${longDate(date)}`;
  return html`<p class="trail"><a href="${documentAddress(slug)}">${title}</a>${day}</p>`;
}
