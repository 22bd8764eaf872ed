import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import type { Context } from '../service/context.ts';
import { MAX_BODY_BYTES, TIMEOUT_MS } from './limits.ts';
import { problem, problemOf, refuseInvalid } from './problem.ts';
import { alignmentRoutes } from './routes/alignment.ts';
import { checkRoutes } from './routes/checks.ts';
import { documentRoutes } from './routes/documents.ts';
import { healthRoutes } from './routes/health.ts';
import { opinionRoutes } from './routes/opinions.ts';
import { passageRoutes } from './routes/passages.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { statementRoutes } from './routes/statement.ts';
import { versionRoutes } from './routes/versions.ts';
import { type WriteAccess, writeAccess } from './write-access.ts';

export interface HttpOptions {
  readonly context: Context;
  readonly writeAccess: WriteAccess;
  /** Told of every error that is not the caller's. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/** The HTTP interface: the API under /v1 with its description, and health; pages are added by the caller. */
export function createApp({ context, writeAccess: access, onError }: HttpOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  app.use(requestId());
  app.use(
    secureHeaders({
      // Without a referrer, browsers keep the origin of a form back too, and it could not be told from another site's.
      referrerPolicy: 'same-origin',
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use('/v1/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
  app.use('/v1/*', etag());
  app.use(
    '/v1/*',
    timeout(TIMEOUT_MS, () => new HTTPException(504, { message: 'The request took too long.' })),
  );
  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => problem(c, 413, `A body must not be larger than ${MAX_BODY_BYTES} bytes.`),
    }),
  );
  app.use('/v1/*', writeAccess(access));
  healthRoutes(app, context);
  documentRoutes(app, context);
  versionRoutes(app, context);
  alignmentRoutes(app, context);
  passageRoutes(app, context);
  checkRoutes(app, context);
  opinionRoutes(app, context);
  reviewRoutes(app, context);
  statementRoutes(app, context);
  describe(app);
  app.notFound((c) => problem(c, 404, `There is nothing at ${c.req.path}.`));
  app.onError((error, c) => {
    // Whoever asked has gone; the work was stopped for that.
    if (c.req.raw.signal.aborted) return c.body(null, 408);
    const response = problemOf(c, error);
    if (response.status >= 500) onError(error, c.get('requestId'));
    return response;
  });
  return app;
}

function describe(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Concordat',
      version: '1.0.0',
      description:
        'Language versions of a speech, aligned paragraph by paragraph and sentence by sentence, with the places where ' +
        'they disagree. Offsets are UTF-16 code units. Every text comes with its provenance: `official`, `unofficial` or ' +
        '`manufactured`; show it wherever you show the text.',
    },
  });
}
