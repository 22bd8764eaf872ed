import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../diverge/divergence.ts';
import type { Context } from '../../service/context.ts';
import { getStatement, readUnitName } from '../../service/get-statement.ts';
import { limitsOf, resultWords, statementText } from '../../service/statement-text.ts';
import { problemResponses } from '../problem.ts';
import { json, LEVEL, REVIEW_COUNTS, REVISION_LABEL, SLUG_PARAMETER } from '../schemas.ts';
import { QUALITY } from './checks.ts';

const SUPPORT = z.number().min(0).max(1).openapi({
  description: 'Share of the documents drawn from the paragraphs of this one in which it comes out so',
});
const PAIR = z.tuple([z.string(), z.string()]).readonly();

const PEDIGREE = z
  .object({
    origins: z
      .array(
        z.object({
          version: z.string(),
          follows: z
            .string()
            .nullable()
            .openapi({ description: 'null: declared to follow none of the others' }),
          basis: z.enum(['declared', 'estimated']),
          support: SUPPORT,
        }),
      )
      .readonly(),
    kinships: z
      .array(z.object({ versions: PAIR, support: SUPPORT }))
      .readonly()
      .openapi({ description: 'Versions that go together; which follows which cannot be told' }),
    undetermined: z.array(z.string()).readonly(),
    places: z.object({ compared: z.int(), departing: z.int() }),
    pairs: z
      .array(z.object({ versions: PAIR, shared: z.int(), own: z.tuple([z.int(), z.int()]).readonly() }))
      .readonly()
      .openapi({
        description: 'How often two versions depart from the original, or from most, in the same way',
      }),
  })
  .openapi('Pedigree');

const TRUST = z.object({
  beads: z.int(),
  doubtful: z.int().openapi({ description: 'Beads with a confidence below 0.5' }),
  confidence: z.number(),
});

const STATED_CHECK = z
  .object({
    id: z.string(),
    title: z.string(),
    on: z.boolean(),
    severity: z.enum(SEVERITIES),
    minConfidence: z.number(),
    versions: z.array(z.string()).readonly().openapi({ description: 'The versions that it compared' }),
    unable: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Versions whose language it does not know' }),
    findings: z.int(),
    reviews: REVIEW_COUNTS,
    blindSpots: z.string(),
    quality: z.array(QUALITY).readonly(),
  })
  .openapi('StatedCheck');

const STATEMENT = z
  .object({
    result: z.string().openapi({ example: 'The checks named below found no divergence.' }),
    limits: z.array(z.string()).readonly(),
    document: z.object({
      ...{ slug: z.string(), title: z.string(), date: z.string().nullable() },
      notice: z.string().nullable().openapi({ description: 'To be shown with the statement' }),
    }),
    passage: z.object({ language: z.string(), level: LEVEL, index: z.int() }).nullable(),
    checkedAt: z.string(),
    method: z.string(),
    revisions: z.array(REVISION_LABEL).readonly(),
    stale: z.boolean(),
    findings: z.object({ info: z.int(), low: z.int(), medium: z.int(), high: z.int() }),
    reviews: REVIEW_COUNTS,
    reviewedAt: z.string().nullable().openapi({ description: 'When the last verdict was given' }),
    alignment: z.object({ sentences: TRUST, paragraphs: TRUST }),
    checks: z
      .array(STATED_CHECK)
      .readonly()
      .nullable()
      .openapi({ description: 'null: the alignment is older than such statements' }),
    pairsWithoutLexicon: z.array(z.string()).readonly().nullable(),
    pedigree: PEDIGREE.nullable(),
    descent: z.array(z.string()).readonly().openapi({ description: 'The pedigree in sentences' }),
  })
  .openapi('Statement');

const GET = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/statement',
  tags: ['Alignment'],
  summary:
    'What was checked, with what result, and what could not be: to be cited, also where nothing was found',
  request: {
    params: SLUG_PARAMETER,
    query: z.object({
      unit: z.string().max(60).optional().openapi({
        description: 'Only the passage that holds this sentence or paragraph',
        example: 'en-s12',
      }),
      format: z.enum(['json', 'text']).default('json'),
    }),
  },
  responses: {
    200: {
      description: 'The statement',
      content: { 'application/json': { schema: STATEMENT }, 'text/plain': { schema: z.string() } },
    },
    ...problemResponses(400, 404),
  },
});

const PEDIGREE_ROUTE = createRoute({
  method: 'get',
  path: '/v1/documents/{slug}/pedigree',
  tags: ['Alignment'],
  summary: 'Which version was probably made from which; null where the alignment is older than the estimate',
  request: { params: SLUG_PARAMETER },
  responses: {
    200: json(
      'The pedigree',
      z
        .object({ pedigree: PEDIGREE.nullable(), sentences: z.array(z.string()).readonly() })
        .openapi('PedigreeAnswer'),
    ),
    ...problemResponses(404),
  },
});

export function statementRoutes(app: OpenAPIHono, context: Context): void {
  app.openapi(GET, async (c) => {
    const { slug } = c.req.valid('param');
    const { unit, format } = c.req.valid('query');
    const statement = await getStatement(context, {
      slug,
      unit: unit === undefined ? undefined : readUnitName(unit),
    });
    if (format === 'text')
      return c.text(statementText(statement, c.req.url), 200, {
        'Content-Type': 'text/plain; charset=utf-8',
      });
    return c.json({ result: resultWords(statement), limits: limitsOf(statement), ...statement }, 200);
  });
  app.openapi(PEDIGREE_ROUTE, async (c) => {
    const { pedigree, descent } = await getStatement(context, c.req.valid('param'));
    return c.json({ pedigree, sentences: descent }, 200);
  });
}
