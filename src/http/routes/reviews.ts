import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from '../../service/context.ts';
import { listReviews } from '../../service/list-reviews.ts';
import { reviewDivergence } from '../../service/review-divergence.ts';
import { REVIEW_STATES } from '../../service/views.ts';
import { problemResponses } from '../problem.ts';
import { DIVERGENCE, json, PAGE_QUERY, PAST_REVIEW, pageOf, SLUG_PARAMETER } from '../schemas.ts';

const REVIEW = createRoute({
  method: 'post',
  path: '/v1/documents/{slug}/divergences/{id}/reviews',
  tags: ['Publishing'],
  summary: 'Give a person’s verdict on a divergence; the last one counts, those before are kept',
  description:
    'The verdict stands beside the divergence and changes nothing of it. It outlives a new alignment while the divergence ' +
    'is the same: its check, what it says, and the texts of its passage in all versions.',
  security: [{ token: [] }],
  request: {
    params: SLUG_PARAMETER.extend({
      id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'Id of the divergence' }),
    }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              state: z.enum(REVIEW_STATES).openapi({ description: '`open` takes a verdict back' }),
              note: z.string().nullish(),
              reviewer: z.string().nullish().openapi({ description: 'The person’s name, if it is given' }),
            })
            .openapi('NewReview'),
        },
      },
    },
  },
  responses: {
    200: json('The divergence with the verdict', DIVERGENCE),
    ...problemResponses(400, 401, 403, 404, 413),
  },
});

const LIST = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/reviews',
  tags: ['Alignment'],
  summary: 'All verdicts, the newest first: also replaced ones, and those on divergences that are no more',
  request: {
    params: SLUG_PARAMETER,
    query: PAGE_QUERY.extend({
      divergence: z.string().max(36).optional().openapi({ description: 'Id of the only divergence wanted' }),
    }),
  },
  responses: {
    200: json('A page of verdicts', pageOf(PAST_REVIEW, 'ReviewPage')),
    ...problemResponses(400, 404),
  },
});

export function reviewRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(REVIEW, async (c) =>
    c.json(await reviewDivergence(context, { ...c.req.valid('json'), ...c.req.valid('param') }), 200),
  );
  app.openapi(LIST, async (c) =>
    c.json(await listReviews(context, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
