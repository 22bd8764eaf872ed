import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../diverge/divergence.ts';
import type { Context } from '../../service/context.ts';
import { getCheck, listChecks } from '../../service/list-checks.ts';
import { problemResponses } from '../problem.ts';
import { json } from '../schemas.ts';

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

export function checkRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(LIST, (c) => c.json({ items: listChecks(context) }, 200));
  app.openapi(GET, (c) => c.json(getCheck(context, c.req.valid('param').id), 200));
}
