import { setTimeout as pause } from 'node:timers/promises';
import pMap from 'p-map';
import pRetry from 'p-retry';
import { readAnswer, reasonOf, refuseSeveralDimensions } from './answer.ts';
import { type Embedder, EmbeddingError } from './embedder.ts';

/** Where vectors come from: an OpenAI-compatible service, such as text-embeddings-inference, Ollama, llama.cpp or vLLM. */
export interface Endpoint {
  /** What stands before `/v1/embeddings`. */
  readonly url: string;
  readonly model: string;
  /** Bearer token, where the service needs one. */
  readonly key?: string | undefined;
}

/** How an endpoint is used. */
export interface EndpointLimits {
  /** Texts and characters of one request, whichever is reached first. */
  readonly batchTexts: number;
  readonly batchCharacters: number;
  /** Of each text no more than its beginning is sent: models read no further than some hundred words. */
  readonly textCharacters: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Milliseconds for a request with its answer, and for all of a call. */
  readonly requestMs: number;
  readonly totalMs: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
  /** How often a request is repeated, after how many milliseconds at first (then doubled) and at most. */
  readonly retries: number;
  readonly retryMs: number;
  readonly maxRetryMs: number;
}

/** 32 texts are what text-embeddings-inference takes at once unless told otherwise. */
export const ENDPOINT_LIMITS: EndpointLimits = {
  batchTexts: 32,
  batchCharacters: 16_000,
  textCharacters: 1500,
  concurrency: 4,
  requestMs: 30_000,
  totalMs: 600_000,
  answerBytes: 32 * 1024 * 1024,
  retries: 3,
  retryMs: 500,
  maxRetryMs: 30_000,
};

/** A failure that may pass: the request is repeated. */
class PassingError extends EmbeddingError {
  /** Milliseconds that the service asks to be left alone. */
  readonly waitMs: number;

  constructor(message: string, waitMs = 0) {
    super(message);
    this.waitMs = waitMs;
  }
}

/**
 * Vectors from an endpoint. Texts go out in batches, some at a time; what may pass (429, 5xx, no connection, no answer in
 * time) is tried again with exponential back-off, not before the time that `Retry-After` asks for; the first batch that
 * fails for good ends the call.
 */
export function endpointEmbedder(
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
  limits = ENDPOINT_LIMITS,
): Embedder {
  const address = addressOf(endpoint.url);
  // Without what may be secret in it.
  const named = `${address.origin}${address.pathname}`;
  return {
    model: endpoint.model,
    async embed(texts, signal) {
      const failed = new AbortController();
      const deadline = AbortSignal.timeout(limits.totalMs);
      const stop = AbortSignal.any([failed.signal, deadline, ...(signal ? [signal] : [])]);
      try {
        const answers = await pMap(
          batchesOf(texts, limits),
          (batch) => repeatedly(() => request(endpoint, address, batch, fetch, limits, stop), limits, stop),
          { concurrency: limits.concurrency, signal: stop },
        );
        const vectors = answers.flat();
        refuseSeveralDimensions(vectors);
        return vectors;
      } catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
          throw new EmbeddingError(`${named}: not all texts were done in ${limits.totalMs / 1000} s`);
        if (error instanceof EmbeddingError)
          throw new EmbeddingError(`${named}: ${error.message}`, { cause: error });
        throw error;
      } finally {
        // Ends the requests that are still under way when one has failed.
        failed.abort();
      }
    },
  };
}

function addressOf(base: string): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1/embeddings`;
  return url;
}

/** The texts' beginnings in their order, in lists that keep to the limits. */
function batchesOf(texts: readonly string[], limits: EndpointLimits): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const beginning = text.slice(0, limits.textCharacters).toWellFormed();
    characters += beginning.length;
    const last = batches.at(-1);
    if (last && last.length < limits.batchTexts && characters <= limits.batchCharacters) last.push(beginning);
    else {
      batches.push([beginning]);
      characters = beginning.length;
    }
  }
  return batches;
}

async function repeatedly<T>(attempt: () => Promise<T>, limits: EndpointLimits, signal: AbortSignal) {
  return pRetry(attempt, {
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

async function request(
  { model, key }: Endpoint,
  address: URL,
  input: readonly string[],
  fetch: typeof globalThis.fetch,
  limits: EndpointLimits,
  stop: AbortSignal,
): Promise<Float32Array[]> {
  const late = AbortSignal.timeout(limits.requestMs);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input }),
      // The key is meant for this address alone.
      redirect: 'manual',
      signal: AbortSignal.any([stop, late]),
    });
    const body = await textOf(response, limits.answerBytes);
    refuseStatus(response, body);
    return readAnswer(body, input.length);
  } catch (error) {
    stop.throwIfAborted();
    if (error instanceof EmbeddingError) throw error;
    if (late.aborted) throw new PassingError(`it did not answer within ${limits.requestMs / 1000} s`);
    throw new PassingError(`it cannot be reached (${networkReason(error)})`);
  }
}

/** The body as text. @throws {EmbeddingError} as soon as it is longer than allowed. */
async function textOf(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new EmbeddingError(`its answer is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refuseStatus({ ok, status, headers }: Response, body: string): void {
  if (ok) return;
  const reason = reasonOf(body);
  const message = `it answered with status ${status}${reason === undefined ? '' : `: ${reason}`}`;
  if (status === 429 || status >= 500) throw new PassingError(message, retryAfter(headers));
  throw new EmbeddingError(message);
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
