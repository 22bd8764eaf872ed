import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../diverge/divergence.ts';
import type { Context } from '../../service/context.ts';
import { CATEGORIES } from '../../service/divergence-filter.ts';
import { getAlignment } from '../../service/get-alignment.ts';
import { listDivergences } from '../../service/list-divergences.ts';
import { REVIEW_STATES } from '../../service/views.ts';
import { problemResponses } from '../problem.ts';
import { BEAD, DIVERGENCE, json, LEVEL, PAGE_QUERY, pageOf, SLUG_PARAMETER } from '../schemas.ts';

const ALIGNMENT = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/alignment',
  tags: ['Alignment'],
  summary: 'The beads of the current alignment: what stands beside what in all versions',
  request: { params: SLUG_PARAMETER, query: PAGE_QUERY.extend({ level: LEVEL.default('sentence') }) },
  responses: {
    200: json(
      'A page of beads, in order',
      pageOf(BEAD, 'BeadPage')
        .extend({ level: LEVEL, languages: z.array(z.string()).readonly() })
        .openapi('AlignmentPage'),
    ),
    ...problemResponses(400, 404, 409),
  },
});

const DIVERGENCES = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/divergences',
  tags: ['Alignment'],
  summary: 'Where the versions disagree, in the order of the document',
  request: {
    params: SLUG_PARAMETER,
    query: PAGE_QUERY.extend({
      check: z.string().max(50).optional().openapi({ description: 'Id of a check', example: 'number' }),
      category: z
        .enum(CATEGORIES)
        .optional()
        .openapi({ description: 'MQM', example: 'Accuracy/Mistranslation' }),
      severity: z.enum(SEVERITIES).optional().openapi({ description: 'The least severity' }),
      version: z.string().max(35).optional().openapi({ description: 'A version that deviates' }),
      minConfidence: z.coerce
        .number()
        .min(0)
        .max(1)
        .optional()
        .openapi({ description: 'The least confidence', example: 0.8 }),
      review: z.enum(REVIEW_STATES).optional().openapi({
        description: 'What people say of it; `open` also where nobody has said anything yet',
      }),
      pivot: z.string().max(35).optional().openapi({
        description:
          'Everything against this version in place of the majority: `versions` are those that differ from it',
        example: 'ru',
      }),
    }),
  },
  responses: {
    200: json('A page of divergences', pageOf(DIVERGENCE, 'DivergencePage')),
    ...problemResponses(400, 404, 409),
  },
});

export function alignmentRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(ALIGNMENT, async (c) =>
    c.json(await getAlignment(context, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(DIVERGENCES, async (c) =>
    c.json(await listDivergences(context, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
