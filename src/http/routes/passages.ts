import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '../../service/context.ts';
import { getPassage } from '../../service/get-passage.ts';
import { getPassageLinks } from '../../service/get-passage-links.ts';
import { passageAt } from '../../service/passage-at.ts';
import { searchPassages } from '../../service/search-passages.ts';
import { problemResponses } from '../problem.ts';
import { json, PAGE_QUERY, PASSAGE, PASSAGE_LINKS, pageOf } from '../schemas.ts';

const BEAD_PARAMETER = z.object({ bead: z.string().openapi({ param: { name: 'bead', in: 'path' } }) });

const FIND = createRoute({
  method: 'get',
  path: '/v1/passages',
  tags: ['Passages'],
  summary: 'Passages with their counterparts in all versions, by searched words or by a place in a version',
  description:
    'Either `q`: words in any inflection, `"a phrase"`, `or`, `-without`, in the given language or in each version’s ' +
    'own; or `document`, `language` and `offset`: the passage at that place of the version’s text.',
  request: {
    query: PAGE_QUERY.extend({
      q: z.string().optional().openapi({ example: 'Совет Европы' }),
      language: z.string().max(35).optional().openapi({ example: 'ru' }),
      document: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: 'Slug of the only document to look in' }),
      offset: z.coerce.number().int().min(0).optional().openapi({ description: 'UTF-16 offset' }),
    }),
  },
  responses: {
    200: json('A page of passages', pageOf(PASSAGE, 'PassagePage')),
    ...problemResponses(400, 404),
  },
});

const GET = createRoute({
  method: 'get',
  path: '/v1/passages/{bead}',
  tags: ['Passages'],
  summary: 'One passage, by the id of its bead',
  request: { params: BEAD_PARAMETER },
  responses: { 200: json('The passage', PASSAGE), ...problemResponses(404) },
});

const LINKS = createRoute({
  method: 'get',
  path: '/v1/passages/{bead}/links',
  tags: ['Passages'],
  summary: 'Which words of a passage correspond to which, in every two versions',
  description:
    'Worked out from dictionaries, figures, names and word order when asked for, with a probability each; what is less ' +
    'probable than one half is left out. Words that do one thing together are linked one by one.',
  request: { params: BEAD_PARAMETER },
  responses: { 200: json('The links', PASSAGE_LINKS), ...problemResponses(404, 413) },
});

export function passageRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(FIND, async (c) => {
    const { q, document, language, offset, ...page } = c.req.valid('query');
    if (offset === undefined)
      return c.json(await searchPassages(context, { q: q ?? '', language, document, ...page }), 200);
    if (q !== undefined || document === undefined || language === undefined)
      throw new HTTPException(400, { message: 'With `offset` go `document` and `language`, and not `q`.' });
    return c.json(
      { items: [await passageAt(context, { slug: document, language, offset })], next: null },
      200,
    );
  });
  app.openapi(GET, async (c) => c.json(await getPassage(context, c.req.valid('param')), 200));
  app.openapi(LINKS, async (c) => c.json(await getPassageLinks(context, c.req.valid('param')), 200));
}
