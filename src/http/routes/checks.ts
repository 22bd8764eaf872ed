import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../diverge/divergence.ts';
import { CHECK_CONFIGURATION } from '../../service/check-settings.ts';
import { configureChecks, getDocumentChecks } from '../../service/configure-checks.ts';
import type { Context } from '../../service/context.ts';
import { getCheck, listChecks } from '../../service/list-checks.ts';
import { TIMEOUT_MS } from '../limits.ts';
import { problemResponses } from '../problem.ts';
import { json, SLUG_PARAMETER } from '../schemas.ts';

const tags = ['Checks'];

export const QUALITY = z
  .object({
    set: z.string().openapi({ example: 'planted' }),
    title: z.string(),
    versions: z.int().openapi({ description: 'How many lie side by side: 2 in a set of pairs', example: 2 }),
    precision: z
      .number()
      .nullable()
      .openapi({ description: 'Share of the flagged rows that do diverge; null where too few were flagged' }),
    flagged: z.int(),
    right: z.int(),
    recall: z.number().nullable().openapi({
      description: 'Share of the divergences sought that are flagged; null where there are too few',
    }),
    sought: z.int(),
    found: z.int(),
  })
  .openapi('CheckQuality');

const EXAMPLE = z
  .object({
    texts: z
      .record(z.string(), z.string())
      .readonly()
      .openapi({
        description:
          'What each language says; with blank lines between paragraphs it is a document, else one passage',
        example: { en: 'It took 15 years.', es: 'Tardó 50 años.' },
      }),
    glossary: z
      .array(z.record(z.string(), z.array(z.string()).readonly()).readonly())
      .readonly()
      .openapi({ description: 'The user’s own terms that it takes: of each concept its terms by language' }),
    deviating: z.array(z.string()).readonly().openapi({
      description: 'The versions named, all of them where they are divided; none where nothing is found',
    }),
  })
  .openapi('CheckExample');

const CHECK = z
  .object({
    id: z.string().openapi({ example: 'number' }),
    title: z.string(),
    description: z.string(),
    blindSpots: z.string().openapi({ description: 'When it is wrong, or silent though it should not be' }),
    category: z.string().openapi({ description: 'MQM', example: 'Accuracy/Mistranslation' }),
    severity: z.enum(SEVERITIES).openapi({ description: 'As this service is configured' }),
    usualSeverity: z.enum(SEVERITIES),
    on: z.boolean(),
    minConfidence: z.number(),
    languages: z.array(z.string()).readonly().nullable().openapi({ description: 'null: all' }),
    examples: z.array(EXAMPLE).readonly().openapi({ description: 'They are also the test of the check' }),
    quality: z.array(QUALITY).readonly().openapi({ description: 'Measured on pairs of texts' }),
  })
  .openapi('Check');

const LIST = createRoute({
  method: 'get',
  path: '/v1/checks',
  tags,
  summary: 'What is checked, when it is wrong, and how well it does where that was measured',
  responses: { 200: json('The checks', z.object({ items: z.array(CHECK).readonly() }).openapi('CheckList')) },
});

const GET = createRoute({
  method: 'get',
  path: '/v1/checks/{id}',
  tags,
  summary: 'One check',
  request: {
    params: z.object({
      id: z
        .string()
        .max(50)
        .openapi({ param: { name: 'id', in: 'path' }, example: 'number' }),
    }),
  },
  responses: { 200: json('The check', CHECK), ...problemResponses(404) },
});

const DOCUMENT_CHECKS = z
  .object({
    configuration: CHECK_CONFIGURATION.openapi({
      description: 'The document’s own; what it does not name is as the service has it',
    }),
    checks: z
      .array(
        CHECK.pick({ id: true, title: true, on: true, minConfidence: true, usualSeverity: true }).extend({
          severity: z.enum(SEVERITIES).openapi({ description: 'As this document is configured' }),
        }),
      )
      .readonly(),
  })
  .openapi('DocumentChecks');

const OF_DOCUMENT = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/checks',
  tags,
  summary: 'How the checks of a document are configured',
  request: { params: SLUG_PARAMETER },
  responses: { 200: json('The configuration', DOCUMENT_CHECKS), ...problemResponses(404) },
});

const CONFIGURE = createRoute({
  method: 'put',
  path: '/v1/documents/{slug}/checks',
  tags: ['Publishing'],
  summary: 'Configure the checks of a document and run them again on its alignment',
  description:
    'The body takes the place of the document’s configuration, which is laid over that of the service; `{}` leaves all as ' +
    'the service has it. The alignment stays; verdicts and opinions stay with the divergences that come out the same.',
  security: [{ token: [] }],
  request: {
    params: SLUG_PARAMETER,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: CHECK_CONFIGURATION.openapi('CheckConfiguration', {
            example: { checks: { question: false, number: { minConfidence: 0.8, severity: 'medium' } } },
          }),
        },
      },
    },
  },
  responses: {
    200: json('The configuration', DOCUMENT_CHECKS),
    ...problemResponses(400, 401, 403, 404, 409, 413),
  },
});

export function checkRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(LIST, (c) => c.json({ items: listChecks(context) }, 200));
  app.openapi(GET, (c) => c.json(getCheck(context, c.req.valid('param').id), 200));
  app.openapi(OF_DOCUMENT, async (c) => c.json(await getDocumentChecks(context, c.req.valid('param')), 200));
  app.openapi(CONFIGURE, async (c) => {
    const { slug } = c.req.valid('param');
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    return c.json(
      await configureChecks(context, { slug, configuration: c.req.valid('json') }, { signal }),
      200,
    );
  });
}
