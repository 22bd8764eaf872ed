import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '../../service/context.ts';
import { getRevision } from '../../service/get-revision.ts';
import { listRevisions } from '../../service/list-revisions.ts';
import { type PublicationLabel, putVersion } from '../../service/put-version.ts';
import type { Source } from '../../service/source.ts';
import { PROVENANCES } from '../../service/views.ts';
import { problemResponses } from '../problem.ts';
import { json, REVISION_LABEL, REVISION_TEXT, VERSION_PARAMETERS } from '../schemas.ts';

const tags = ['Versions'];
const REVISION_QUERY = z.object({
  revision: z.coerce.number().int().min(1).optional().openapi({ description: 'The newest when left out' }),
});

const GET = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/versions/{language}',
  tags,
  summary: 'A version: a revision with its text, paragraphs and sentences',
  request: { params: VERSION_PARAMETERS, query: REVISION_QUERY },
  responses: { 200: json('The revision', REVISION_TEXT), ...problemResponses(400, 404) },
});

const TEXT = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/versions/{language}/text',
  tags,
  summary: 'The stored text of a version, which all offsets index',
  request: { params: VERSION_PARAMETERS, query: REVISION_QUERY },
  responses: {
    200: {
      description: 'The text; `Concordat-Provenance` and `Link: rel="describedby"` say where it comes from',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problemResponses(400, 404),
  },
});

const REVISIONS = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/versions/{language}/revisions',
  tags,
  summary: 'All revisions of a version, the newest first',
  request: { params: VERSION_PARAMETERS },
  responses: {
    200: json(
      'The revisions',
      z.object({ items: z.array(REVISION_LABEL).readonly() }).openapi('RevisionList'),
    ),
    ...problemResponses(404),
  },
});

const LABEL = z.object({
  provenance: z.enum(PROVENANCES).openapi({ description: 'Who stands behind the text' }),
  translatedFrom: z.string().nullish().openapi({ example: 'en' }),
  note: z.string().nullish(),
  sourceUrl: z.string().nullish(),
});

const LABEL_QUERY = LABEL.extend({ provenance: LABEL.shape.provenance.optional() });

const NEW_REVISION = LABEL.extend({
  text: z.string(),
  mediaType: z.enum(['text/plain', 'text/html']).default('text/plain'),
}).openapi('NewRevision');

const PUT = createRoute({
  method: 'put',
  path: '/v1/documents/{slug}/versions/{language}',
  tags: ['Publishing'],
  summary: 'Publish a text as the newest revision of a version',
  description:
    'As JSON with the text and its label, or as the file itself (text/plain, text/html; any charset) with the label in ' +
    'the query. The page of the ministry is recognised and its furniture taken off.',
  security: [{ token: [] }],
  request: {
    params: VERSION_PARAMETERS,
    query: LABEL_QUERY,
    body: {
      content: {
        'application/json': {
          schema: NEW_REVISION,
        },
        'text/plain': { schema: z.string() },
        'text/html': { schema: z.string() },
      },
    },
  },
  responses: {
    200: json('The version said exactly this already', published()),
    201: json('A new revision', published()),
    ...problemResponses(400, 401, 403, 404, 413, 415),
  },
});

function published() {
  return z
    .object({
      revision: REVISION_LABEL,
      created: z.boolean(),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })).readonly(),
    })
    .openapi('Publication');
}

export function versionRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(GET, async (c) => {
    const revision = await getRevision(context, {
      ...c.req.valid('param'),
      number: c.req.valid('query').revision,
    });
    return c.json(revision, 200);
  });
  app.openapi(TEXT, async (c) => {
    const { slug, ...version } = c.req.valid('param');
    const { text, language, provenance, revision } = await getRevision(context, {
      slug,
      ...version,
      number: c.req.valid('query').revision,
    });
    return c.text(text, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': language,
      'Concordat-Provenance': provenance,
      Link: `</v1/documents/${slug}/versions/${language}?revision=${revision}>; rel="describedby"`,
    });
  });
  app.openapi(REVISIONS, async (c) =>
    c.json({ items: await listRevisions(context, c.req.valid('param')) }, 200),
  );
  app.openapi(PUT, async (c) => {
    const { source, label } = await publicationOf(c.req, c.req.valid('json'), c.req.valid('query'));
    const publication = await putVersion(context, { ...c.req.valid('param'), source, ...label });
    return c.json(publication, publication.created ? 201 : 200);
  });
}

/** What is to be published: JSON holds text and label; a file comes with its label in the query. */
async function publicationOf(
  request: HonoRequest,
  body: z.infer<typeof NEW_REVISION> | string,
  query: z.infer<typeof LABEL_QUERY>,
): Promise<{ source: Source; label: PublicationLabel }> {
  const contentType = request.header('content-type') ?? '';
  if (contentType.startsWith('application/json') && typeof body !== 'string') {
    const { text, mediaType, ...label } = body;
    return { source: { text, mediaType }, label };
  }
  if (!/^text\/(plain|html)\b/.test(contentType)) throw new HTTPException(415);
  const { provenance } = query;
  if (provenance === undefined)
    throw new HTTPException(400, {
      message: `Say in the query where the text comes from: provenance=${PROVENANCES.join(' or ')}.`,
    });
  const bytes = new Uint8Array(await request.arrayBuffer());
  return { source: { bytes, mediaType: contentType }, label: { ...query, provenance } };
}
