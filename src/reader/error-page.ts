import { html } from 'hono/html';
import type { Html } from './html.ts';
import { layout } from './layout.ts';

const TITLES: Readonly<Record<number, string>> = {
  400: 'This address asks for something that does not work',
  404: 'Not found',
  500: 'Something went wrong on our side',
};

/** A page that says in plain words what is wrong and where to go on. */
export function errorPage(status: number, message: string): Html {
  const title = TITLES[status] ?? 'This does not work';
  return layout(
    { title },
    html`<h1>${title}</h1>
<p class="lead">${message}</p>
<p><a href="/">All documents</a> · <a href="/search">Search</a></p>`,
  );
}
