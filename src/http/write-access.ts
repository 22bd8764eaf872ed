import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Who may publish: nobody, whoever reaches a loopback address, or whoever has the token. */
export type WriteAccess = 'none' | 'open' | { readonly token: string };

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why a write is refused. */
interface Refusal {
  readonly status: 401 | 403;
  readonly detail: string;
}

/** Lets reads pass and writes by the rule; a page of another origin can never write through a reader's browser. */
export function writeAccess(access: WriteAccess): MiddlewareHandler {
  return async (c, next) => {
    if (READS.has(c.req.method)) return next();
    const [, token] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const refusal = await refusalOf(access, c.req.raw, token);
    if (refusal === undefined) return next();
    if (refusal.status === 401) c.header('WWW-Authenticate', 'Bearer');
    return problem(c, refusal.status, refusal.detail);
  };
}

/** The same rule for the forms of pages, which send the token, where there is one, in a field. */
export function formAccess(access: WriteAccess) {
  return {
    offer: typeof access === 'string' ? access : ('token' as const),
    refusal: (request: Request, token: string | undefined) => refusalOf(access, request, token),
  };
}

async function refusalOf(
  access: WriteAccess,
  { headers, url }: Request,
  token: string | undefined,
): Promise<Refusal | undefined> {
  if (isForeign(headers.get('origin'), headers.get('sec-fetch-site'), url))
    return { status: 403, detail: 'Another site’s page cannot publish here.' };
  if (access === 'none')
    return {
      status: 403,
      detail: 'This service is reachable from outside and has no WRITE_TOKEN, so it takes no writes.',
    };
  if (access === 'open') {
    // Another site's page could come from a name of its own that is made to lead here: then its origin is this one.
    if (isLoopback(new URL(url).hostname)) return undefined;
    return { status: 403, detail: 'Without a WRITE_TOKEN, writes are taken under a loopback address alone.' };
  }
  if (await sameSecret(token ?? '', access.token)) return undefined;
  return {
    status: 401,
    detail: 'Publishing needs the header “Authorization: Bearer …” with the service’s token.',
  };
}

function isForeign(origin: string | null, site: string | null, url: string): boolean {
  if (site === 'cross-site' || site === 'same-site') return true;
  return origin !== null && origin !== new URL(url).origin;
}

/** Whether a host, as an address or in a URL, is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Compares by digest, so that the time tells nothing of where two secrets differ. */
async function sameSecret(given: string, wanted: string): Promise<boolean> {
  const digest = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const [a, b] = (await Promise.all([digest(given), digest(wanted)])).map((bytes) => new Uint8Array(bytes));
  return a!.reduce((difference, byte, k) => difference | (byte ^ b![k]!), 0) === 0;
}
