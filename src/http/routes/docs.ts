import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';

/** The files of Swagger UI that the page needs, with their media types. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
};

/** Starts Swagger UI; a file of its own since the pages allow no inline script. */
const START = `window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n`;

/** `/docs`: the API’s description to browse and try. `asset` reads a file of Swagger UI. */
export function docsRoutes(app: OpenAPIHono, asset: (name: string) => Uint8Array): void {
  app.get('/docs', (c) => {
    // Swagger UI styles its elements one by one.
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    );
    return c.html(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Concordat: API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<p><a href="/">Concordat</a></p>
<div id="swagger-ui"><noscript>The description is at <a href="/openapi.json">/openapi.json</a>.</noscript></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>`);
  });
  app.get('/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  for (const [name, type] of Object.entries(FILES))
    app.get(`/docs/${name}`, (c) =>
      c.body(new Uint8Array(asset(name)), 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'public, max-age=86400',
      }),
    );
}
