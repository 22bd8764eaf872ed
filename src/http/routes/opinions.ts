import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from '../../service/context.ts';
import { judgeDivergence } from '../../service/judge-divergences.ts';
import { TIMEOUT_MS } from '../limits.ts';
import { problemResponses } from '../problem.ts';
import { DIVERGENCE, json, SLUG_PARAMETER } from '../schemas.ts';

const JUDGE = createRoute({
  method: 'post',
  path: '/v1/documents/{slug}/divergences/{id}/opinion',
  tags: ['Publishing'],
  summary: 'Ask the configured model for a second opinion on a divergence, in place of any before',
  description:
    'Sends the divergence with its passage in all versions to the service that JUDGE_URL names; without JUDGE_URL and ' +
    'JUDGE_MODEL nothing is ever sent, and this answers 501. The opinion stands beside the divergence and changes nothing ' +
    'of it; it outlives a new alignment in which the divergence is the same. When there is none to be had, or the model’s ' +
    'answer cannot stand as one, this answers 502 and all stays as it was.',
  security: [{ token: [] }],
  request: {
    params: SLUG_PARAMETER.extend({
      id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'Id of the divergence' }),
    }),
  },
  responses: {
    200: json('The divergence with the opinion', DIVERGENCE),
    ...problemResponses(401, 403, 404, 501, 502),
  },
});

export function opinionRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(JUDGE, async (c) => {
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    return c.json(await judgeDivergence(context, c.req.valid('param'), { signal }), 200);
  });
}
