/** A service elsewhere with an OpenAI-compatible interface, such as Ollama, llama.cpp, vLLM or text-embeddings-inference. */
export interface Endpoint {
  /** What stands before `/v1/…`. */
  readonly url: string;
  readonly model: string;
  /** Bearer token, where the service needs one. */
  readonly key?: string | undefined;
}

/** The address of an interface, such as `embeddings`, below a base that may or may not end in `/v1`. */
export function addressOf(base: string, name: string): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1/${name}`;
  return url;
}

/** An address as messages name it: without what may be secret in it. */
export function nameOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}
