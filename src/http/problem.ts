import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ServiceError, type ServiceErrorCode } from '../service/errors.ts';
import { innermost } from '../service/input.ts';

/** Problem details for HTTP APIs (RFC 9457), the body of every error. */
export const PROBLEM = z
  .object({
    type: z
      .string()
      .openapi({ description: 'Stable name of the kind of problem', example: '/problems/not-found' }),
    title: z.string().openapi({ example: 'Not found' }),
    status: z.int().openapi({ example: 404 }),
    detail: z.string().openapi({ example: 'There is no document “nonprofits”.' }),
    instance: z.string().openapi({ description: 'Id of the request, for the log' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({
        description: 'What is wrong where: JSON pointers into the body, or #/query/NAME, #/path/NAME',
      }),
  })
  .openapi('Problem');

type Problem = z.infer<typeof PROBLEM>;
type FieldError = NonNullable<Problem['errors']>[number];

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authorised',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  501: 'Not configured',
  502: 'Bad gateway',
  503: 'Not ready',
  504: 'Timed out',
};

const STATUS: Readonly<Record<ServiceErrorCode, ContentfulStatusCode>> = {
  invalid: 400,
  'too-large': 413,
  'not-found': 404,
  conflict: 409,
  unconfigured: 501,
  upstream: 502,
};

/** A response with problem details. */
export function problem(
  c: HonoContext,
  status: ContentfulStatusCode,
  detail: string,
  errors?: readonly FieldError[],
): Response {
  const title = TITLES[status] ?? 'Error';
  const body: Problem = {
    type: `/problems/${title.toLowerCase().replaceAll(' ', '-')}`,
    title,
    status,
    detail,
    instance: c.get('requestId') ?? '',
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
  return c.json(body, status, { 'Content-Type': 'application/problem+json' });
}

/** The response for whatever a handler threw; what is not a caller's doing is logged by the caller of this. */
export function problemOf(c: HonoContext, error: unknown): Response {
  if (error instanceof ServiceError) {
    const errors =
      error.field === undefined
        ? undefined
        : [{ pointer: `#/${error.field.replaceAll('.', '/')}`, detail: error.message }];
    return problem(c, STATUS[error.code], error.message, errors);
  }
  if (error instanceof HTTPException)
    return problem(c, error.status as ContentfulStatusCode, messageOf(error));
  return problem(c, 500, 'Something went wrong on our side; the request’s id leads to it in the log.');
}

function messageOf(error: HTTPException): string {
  if (error.status === 415)
    return 'This media type is not taken here: send application/json, or a version’s text as text/plain or text/html.';
  return error.message === '' ? (TITLES[error.status] ?? 'Error') : error.message;
}

/** What a schema found wrong, as problem details: the hook of every route. */
export function refuseInvalid(
  result: { readonly success: boolean; readonly target: string; readonly error?: z.ZodError },
  c: HonoContext,
): Response | undefined {
  if (result.success || !result.error) return undefined;
  const place = result.target === 'json' ? '' : `${result.target === 'param' ? 'path' : result.target}/`;
  const errors = result.error.issues.map(innermost).map(({ path, message }) => ({
    pointer: `#/${place}${path.join('/')}`,
    detail: message,
  }));
  const detail = errors.map((e) => `${e.pointer.slice(2) || 'body'}: ${e.detail}`).join('; ');
  return problem(c, 400, detail, errors);
}

/** The error responses that a route may give, for its description. */
export function problemResponses(...statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: TITLES[status] ?? 'Error',
        content: { 'application/problem+json': { schema: PROBLEM } },
      },
    ]),
  );
}
