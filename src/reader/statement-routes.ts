import type { Hono } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { Context } from '../service/context.ts';
import { getStatement, readUnitName } from '../service/get-statement.ts';
import { getCheck, listChecks } from '../service/list-checks.ts';
import { checkPage, checksPage } from './checks-page.ts';
import { statementPage } from './statement-page.ts';

/** Pages about the checks themselves and about what they looked at. */
export function statementRoutes(reader: Hono<{ Variables: RequestIdVariables }>, context: Context): void {
  reader.get('/checks', (c) => c.html(checksPage(listChecks(context))));
  reader.get('/checks/:id', (c) => c.html(checkPage(getCheck(context, c.req.param('id')))));
  reader.get('/documents/:slug/statement', async (c) => {
    const unit = c.req.query('unit') || undefined;
    const statement = await getStatement(context, {
      slug: c.req.param('slug'),
      unit: unit === undefined ? undefined : readUnitName(unit),
    });
    return c.html(statementPage(statement, new URL(c.req.url).origin));
  });
}
