import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What a page tells its frame. */
export interface Frame {
  readonly title: string;
  /** The words in the search field. */
  readonly query?: string | undefined;
  /** Whether the page uses the window's whole width. */
  readonly isWide?: boolean;
}

const KEYS = [
  ['j / k', 'next, previous row'],
  ['1 … 9', 'that column of the row'],
  ['n / p', 'next, previous divergence'],
  ['← / →', 'at a sentence’s number: its words, with what says the same'],
  ['Enter', 'follow the link, unfold the divergence'],
  ['Esc', 'free a pinned passage'],
  ['/', 'search'],
  ['?', 'this help'],
] as const;

/** A whole page: header, the page's own part and footer. Controls that need the script are hidden without it. */
export function layout({ title, query = '', isWide = false }: Frame, main: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === '' ? 'Concordat' : `${title} · Concordat`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/reader.css">
<script type="module" async blocking="render" src="/assets/reader.js"></script>
</head>
<body${isWide && html` class="wide"`}>
<a class="skip" href="#main">Skip to the text</a>
<header class="site">
<a class="brand" href="/">Concordat</a>
<form role="search" action="/search">
<label class="unseen" for="q">Search all versions</label>
<input id="q" type="search" name="q" value="${query}" maxlength="200" placeholder="Search all versions">
<button>Search</button></form>
<nav aria-label="Site"><a href="/">Documents</a> <a href="/checks">Checks</a> <a href="/docs">API</a></nav>
<label class="scheme" hidden data-needs-script>Colours <select><option value="">as the system</option>
<option value="light">light</option><option value="dark">dark</option></select></label>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site">
<p>Concordat puts the language versions of a document side by side and marks where they disagree.
Marks come from rules and can be wrong; read the passage before you quote it.</p>
<p hidden data-needs-script><button type="button" data-opens="keys">Keyboard shortcuts</button></p>
</footer>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard shortcuts</h2>
<dl>${KEYS.map(([keys, words]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${words}</dd></div>`)}</dl>
<p><label><input type="checkbox" data-single-keys checked> Single-key shortcuts are on</label></p>
<form method="dialog"><button>Close</button></form></dialog>
</body>
</html>`;
}
