import { addressOf, type Endpoint, nameOf } from '../remote/endpoint.ts';
import { post, type RequestLimits } from '../remote/post.ts';
import { RemoteError } from '../remote/remote-error.ts';
import { readOpinion } from './answer.ts';
import { type Judge, JudgeError } from './judge.ts';
import { chatRequest, PROMPT_VERSION } from './prompt.ts';

/** How a judge is asked. */
export interface JudgeLimits extends RequestLimits {
  /** Milliseconds for an opinion, with all that is tried again. */
  readonly totalMs: number;
}

/** A model on a small machine takes its time; an opinion is short. */
export const JUDGE_LIMITS: JudgeLimits = {
  requestMs: 60_000,
  totalMs: 100_000,
  answerBytes: 256 * 1024,
  retries: 2,
  retryMs: 1000,
  maxRetryMs: 30_000,
};

/** A judge behind an OpenAI-compatible chat service that keeps to a JSON Schema, as Ollama, llama.cpp and vLLM do. */
export function chatJudge(endpoint: Endpoint, fetch: typeof globalThis.fetch, limits = JUDGE_LIMITS): Judge {
  const { model, key } = endpoint;
  const address = addressOf(endpoint.url, 'chat/completions');
  const named = nameOf(address);
  return {
    model,
    promptVersion: PROMPT_VERSION,
    async judge(question, signal) {
      const deadline = AbortSignal.timeout(limits.totalMs);
      const stop = AbortSignal.any([deadline, ...(signal ? [signal] : [])]);
      const content = chatRequest(model, question);
      try {
        return readOpinion(await post({ address, key, content }, { fetch, limits, signal: stop }), question);
      } catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
          throw new JudgeError('service', `${named}: there was no opinion in ${limits.totalMs / 1000} s`);
        if (!(error instanceof RemoteError)) throw error;
        const kind = error instanceof JudgeError ? error.kind : 'service';
        throw new JudgeError(kind, `${named}: ${error.message}`, { cause: error });
      }
    },
  };
}
