import { html } from 'hono/html';
import type { Page, PassageView } from '../service/views.ts';
import { isSupported, LANGUAGES, type Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Html } from './html.ts';
import { autonym } from './languages.ts';
import { layout } from './layout.ts';
import { markUp } from './mark-up.ts';
import { passageRows } from './passage-rows.ts';

/** What was searched for. */
export interface Search {
  readonly q: string;
  /** The only version searched; undefined searches all. */
  readonly language: Language | undefined;
}

/** The form, and for words that were given the passages found, each in every version. */
export function searchPage(search: Search, found: Page<PassageView> | null): Html {
  return layout(
    { title: search.q === '' ? 'Search' : `“${search.q}”`, query: search.q, isWide: true },
    html`<h1>Search</h1>
<form class="search" action="/search">
<label>Words <input type="search" name="q" value="${search.q}" maxlength="200" required></label>
<label>in <select name="language">${option(undefined, search)}${languageChoices(search).map((language) => option(language, search))}</select></label>
<button>Search</button></form>
<p class="fine">Words are found in any inflection; “in quotes” as they stand; <code>or</code> and <code>-without</code> work too.</p>
${found !== null && results(search, found)}`,
  );
}

function option(language: Language | undefined, search: Search): Html {
  const selected = language === search.language ? html` selected` : '';
  if (language === undefined) return html`<option value=""${selected}>all versions</option>`;
  return html`<option value="${language}" lang="${language}"${selected}>${autonym(language)}</option>`;
}

function languageChoices({ language }: Search): readonly Language[] {
  return language === undefined || isSupported(language) ? LANGUAGES : [...LANGUAGES, language];
}

function results(search: Search, { items, next }: Page<PassageView>): Html {
  if (items.length === 0)
    return html`<p class="empty" role="status">No passage has these words. Fewer words, or another language, may find more.</p>`;
  const more = new URLSearchParams({ q: search.q, language: search.language ?? '', cursor: next ?? '' });
  const count = items.length === 1 ? '1 passage' : `${items.length} passages`;
  return html`<p role="status">${count}${next !== null && ', and there are more'}, the best matches first.</p>
${passageRows(items, ({ language, text }) =>
  search.language === undefined || search.language === language
    ? withHits(text, language, stemsOf(search.q, language))
    : html`${text}`,
)}
${next !== null && html`<p><a href="/search?${more.toString()}" rel="next">More passages</a></p>`}`;
}

/** The stems of the searched words; what is excluded from the search is not among them. */
function stemsOf(query: string, language: Language): Set<string> {
  const wanted = query.replaceAll(/(^|\s)-\S+/g, ' ');
  return new Set(
    tokenize(wanted, [0, wanted.length], language)
      .filter(({ kind, text }) => kind !== 'punctuation' && text.toLowerCase() !== 'or')
      .map(({ text }) => stem(text, language)),
  );
}

/** The text with the words marked that share a stem with a searched one. */
function withHits(text: string, language: Language, stems: ReadonlySet<string>): Html {
  const hits = tokenize(text, [0, text.length], language).filter(({ text: word }) =>
    stems.has(stem(word, language)),
  );
  return markUp(
    text,
    [0, text.length],
    hits.map(({ span }) => ({ span, className: 'hit', label: html`` })),
  );
}
