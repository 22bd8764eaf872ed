import pMap from 'p-map';
import { addressOf, type Endpoint, nameOf } from '../remote/endpoint.ts';
import { post, type RequestLimits } from '../remote/post.ts';
import { RemoteError } from '../remote/remote-error.ts';
import { readAnswer, refuseSeveralDimensions } from './answer.ts';
import { type Embedder, EmbeddingError } from './embedder.ts';

/** How an endpoint is used. */
export interface EndpointLimits extends RequestLimits {
  /** Texts and characters of one request, whichever is reached first. */
  readonly batchTexts: number;
  readonly batchCharacters: number;
  /** Of each text no more than its beginning is sent: models read no further than some hundred words. */
  readonly textCharacters: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Milliseconds for all of a call. */
  readonly totalMs: number;
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

/**
 * Vectors from an endpoint. Texts go out in batches, some at a time; what may pass is tried again; the first batch that
 * fails for good ends the call.
 */
export function endpointEmbedder(
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
  limits = ENDPOINT_LIMITS,
): Embedder {
  const { model, key } = endpoint;
  const address = addressOf(endpoint.url, 'embeddings');
  const named = nameOf(address);
  return {
    model,
    async embed(texts, signal) {
      const failed = new AbortController();
      const deadline = AbortSignal.timeout(limits.totalMs);
      const stop = AbortSignal.any([failed.signal, deadline, ...(signal ? [signal] : [])]);
      try {
        const answers = await pMap(
          batchesOf(texts, limits),
          async (input) => {
            const question = { address, key, content: { model, input } };
            return readAnswer(await post(question, { fetch, limits, signal: stop }), input.length);
          },
          { concurrency: limits.concurrency, signal: stop },
        );
        const vectors = answers.flat();
        refuseSeveralDimensions(vectors);
        return vectors;
      } catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
          throw new EmbeddingError(`${named}: not all texts were done in ${limits.totalMs / 1000} s`);
        if (error instanceof RemoteError)
          throw new EmbeddingError(`${named}: ${error.message}`, { cause: error });
        throw error;
      } finally {
        // Ends the requests that are still under way when one has failed.
        failed.abort();
      }
    },
  };
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
