import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Who may publish: nobody, whoever reaches a loopback address, or whoever has the token. */
export type WriteAccess = 'none' | 'open' | { readonly token: string };

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets reads pass and writes by the rule; a page of another origin can never write through a reader's browser. */
export function writeAccess(access: WriteAccess): MiddlewareHandler {
  return async (c, next) => {
    if (READS.has(c.req.method)) return next();
    if (isForeign(c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.url))
      return problem(c, 403, 'Another site’s page cannot publish here.');
    if (access === 'none')
      return problem(
        c,
        403,
        'This service is reachable from outside and has no WRITE_TOKEN, so it takes no writes.',
      );
    if (
      access !== 'open' &&
      !(await sameSecret(c.req.header('authorization') ?? '', `Bearer ${access.token}`))
    ) {
      c.header('WWW-Authenticate', 'Bearer');
      return problem(
        c,
        401,
        'Publishing needs the header “Authorization: Bearer …” with the service’s token.',
      );
    }
    return next();
  };
}

function isForeign(origin: string | undefined, site: string | undefined, url: string): boolean {
  if (site === 'cross-site' || site === 'same-site') return true;
  return origin !== undefined && origin !== new URL(url).origin;
}

/** Compares by digest, so that the time tells nothing of where two secrets differ. */
async function sameSecret(given: string, wanted: string): Promise<boolean> {
  const digest = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const [a, b] = (await Promise.all([digest(given), digest(wanted)])).map((bytes) => new Uint8Array(bytes));
  return a!.reduce((difference, byte, k) => difference | (byte ^ b![k]!), 0) === 0;
}
