import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { alignDocument } from '../../service/align-document.ts';
import type { Context } from '../../service/context.ts';
import { createDocument } from '../../service/create-document.ts';
import { EXPORT_FORMATS, exportDocument } from '../../service/export-document.ts';
import { getDocument } from '../../service/get-document.ts';
import { listDocuments } from '../../service/list-documents.ts';
import { TIMEOUT_MS } from '../limits.ts';
import { problemResponses } from '../problem.ts';
import { DOCUMENT, json, PAGE_QUERY, pageOf, SLUG_PARAMETER } from '../schemas.ts';

const tags = ['Documents'];

const LIST = createRoute({
  method: 'get',
  path: '/v1/documents',
  tags,
  summary: 'Documents, the newest first',
  request: { query: PAGE_QUERY },
  responses: { 200: json('A page of documents', pageOf(DOCUMENT, 'DocumentPage')), ...problemResponses(400) },
});

const GET = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}',
  tags,
  summary: 'A document with the newest revision of each version',
  request: { params: SLUG_PARAMETER },
  responses: { 200: json('The document', DOCUMENT), ...problemResponses(404) },
});

const CREATE = createRoute({
  method: 'post',
  path: '/v1/documents',
  tags: ['Publishing'],
  summary: 'Add a document, still without versions',
  security: [{ token: [] }],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              slug: z.string().openapi({ example: 'press-conference-2026-11-20' }),
              title: z.string(),
              date: z.string().nullish().openapi({ example: '2026-11-20' }),
              sourceUrl: z.string().nullish(),
              notice: z.string().nullish(),
            })
            .openapi('NewDocument'),
        },
      },
    },
  },
  responses: {
    201: { ...json('The new document', DOCUMENT), headers: { Location: { schema: { type: 'string' } } } },
    ...problemResponses(400, 401, 403, 409, 413),
  },
});

const ALIGN = createRoute({
  method: 'post',
  path: '/v1/documents/{slug}/alignment',
  tags: ['Publishing'],
  summary: 'Align and check the newest revisions; readers see the old alignment until the new one is whole',
  security: [{ token: [] }],
  request: { params: SLUG_PARAMETER },
  responses: { 200: json('The document, aligned', DOCUMENT), ...problemResponses(401, 403, 404, 409) },
});

const EXPORT = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/export',
  tags,
  summary: 'The aligned document as a file: JSON, TSV or TMX 1.4',
  request: { params: SLUG_PARAMETER, query: z.object({ format: z.enum(EXPORT_FORMATS).default('json') }) },
  responses: {
    200: {
      description: 'The file; every text in it carries its provenance',
      content: {
        'application/json': { schema: z.object({}).loose() },
        'text/tab-separated-values': { schema: z.string() },
        'application/x-tmx+xml': { schema: z.string() },
      },
    },
    ...problemResponses(400, 404),
  },
});

export function documentRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(LIST, async (c) => c.json(await listDocuments(context, c.req.valid('query')), 200));
  app.openapi(GET, async (c) => c.json(await getDocument(context, c.req.valid('param')), 200));
  app.openapi(CREATE, async (c) => {
    const document = await createDocument(context, c.req.valid('json'));
    return c.json(document, 201, { Location: `/v1/documents/${document.slug}` });
  });
  app.openapi(ALIGN, async (c) => {
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    return c.json(await alignDocument(context, c.req.valid('param'), { signal }), 200);
  });
  app.openapi(EXPORT, async (c) => {
    const file = await exportDocument(context, { ...c.req.valid('param'), ...c.req.valid('query') });
    return c.body(file.body, 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
    });
  });
}
