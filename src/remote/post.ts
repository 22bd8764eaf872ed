import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import { z } from 'zod';
import { RemoteError } from './remote-error.ts';

/** How a service is asked. */
export interface RequestLimits {
  /** Milliseconds for a request with its answer. */
  readonly requestMs: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
  /** How often a request is repeated, after how many milliseconds at first (then doubled) and at most. */
  readonly retries: number;
  readonly retryMs: number;
  readonly maxRetryMs: number;
}

/** A question to a service. */
export interface Post {
  readonly address: URL;
  /** Bearer token, where the service needs one. */
  readonly key: string | undefined;
  /** What is sent, as JSON. */
  readonly content: object;
}

/** What a question is asked with. */
export interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly limits: RequestLimits;
  readonly signal: AbortSignal;
}

/** A failure that may pass: the request is repeated. */
class PassingError extends RemoteError {
  /** Milliseconds that the service asks to be left alone. */
  readonly waitMs: number;

  constructor(message: string, waitMs = 0) {
    super(message);
    this.waitMs = waitMs;
  }
}

/**
 * Asks a service and gives the body of its answer. What may pass (429, 5xx, no connection, no answer in time) is tried
 * again with exponential back-off, not before the time that `Retry-After` asks for.
 * @throws {RemoteError} when it fails for good; the signal's reason when it is aborted.
 */
export async function post(question: Post, means: Means): Promise<string> {
  const { limits, signal } = means;
  return pRetry(() => once(question, means), {
    retries: limits.retries,
    minTimeout: limits.retryMs,
    maxTimeout: limits.maxRetryMs,
    signal,
    shouldRetry: ({ error }) => error instanceof PassingError && error.waitMs <= limits.maxRetryMs,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (retriesLeft > 0 && error instanceof PassingError && error.waitMs <= limits.maxRetryMs)
        await pause(error.waitMs, undefined, { signal });
    },
  });
}

async function once({ address, key, content }: Post, { fetch, limits, signal }: Means): Promise<string> {
  const late = AbortSignal.timeout(limits.requestMs);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(content),
      // The key is meant for this address alone.
      redirect: 'manual',
      signal: AbortSignal.any([signal, late]),
    });
    const body = await textOf(response, limits.answerBytes);
    refuseStatus(response, body);
    return body;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RemoteError) throw error;
    if (late.aborted) throw new PassingError(`it did not answer within ${limits.requestMs / 1000} s`);
    throw new PassingError(`it cannot be reached (${networkReason(error)})`);
  }
}

/** The body as text. @throws {RemoteError} as soon as it is longer than allowed. */
async function textOf(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new RemoteError(`its answer is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refuseStatus({ ok, status, headers }: Response, body: string): void {
  if (ok) return;
  const reason = reasonOf(body);
  const message = `it answered with status ${status}${reason === undefined ? '' : `: ${reason}`}`;
  if (status === 429 || status >= 500) throw new PassingError(message, retryAfter(headers));
  throw new RemoteError(message);
}

/** What a refusal says of its reason: `{"error":{"message":…}}` as OpenAI has it, `{"error":…}` as others do. */
const REFUSAL = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });
const MAX_REASON = 200;

/** The reason that a refusal gives, in one short line, or nothing. */
function reasonOf(body: string): string | undefined {
  try {
    const { error } = REFUSAL.parse(JSON.parse(body));
    const reason = typeof error === 'string' ? error : error.message;
    return reason
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, MAX_REASON);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds (RFC 9110, §10.2.3): seconds, or a time, which is read against the answer's own. */
function retryAfter(headers: Headers): number {
  const value = headers.get('Retry-After');
  if (value === null) return 0;
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.parse(headers.get('Date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
