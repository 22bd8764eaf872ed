import type { Hono } from 'hono';
import type { Context } from '../../service/context.ts';
import { isReady } from '../../service/is-ready.ts';
import { problem } from '../problem.ts';

/** `/livez`: the process answers; `/readyz`: the database answers and its schema is the newest. */
export function healthRoutes(app: Hono, context: Context): void {
  app.get('/livez', (c) => c.text('live\n'));
  app.get('/readyz', async (c) =>
    (await isReady(context))
      ? c.text('ready\n')
      : problem(c, 503, 'The database does not answer or its schema is not the newest.'),
  );
}
