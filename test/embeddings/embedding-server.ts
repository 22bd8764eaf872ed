import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HashedVectors } from './hashed-vectors.ts';

/** What a client sent. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
}

/** An answer out of the ordinary; after the last of them the server is in order. */
export type Answer = (asked: Asked, response: ServerResponse) => void;

const hashed = new HashedVectors();

/** The vectors that the server gives when it is in order. */
export function vectorsOf(texts: readonly string[]): number[][] {
  return texts.map((text) => hashed.of(text));
}

/** An OpenAI-compatible service on this machine that really computes vectors. */
export class EmbeddingServer implements AsyncDisposable {
  /** All requests so far. */
  readonly asked: Asked[] = [];
  /** What the next requests are answered, one after another. */
  readonly answers: Answer[] = [];
  /** Requests under way, at most at any time. */
  mostAtOnce = 0;
  #atOnce = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async open(...answers: Answer[]): Promise<EmbeddingServer> {
    const server = new EmbeddingServer();
    server.answers.push(...answers);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    response.once('close', () => {
      this.#atOnce -= 1;
    });
    let body = '';
    for await (const chunk of request) body += chunk;
    const { model, input } = JSON.parse(body);
    const asked = { path: request.url!, authorization: request.headers.authorization, model, input };
    this.asked.push(asked);
    (this.answers.shift() ?? inOrder)(asked, response);
  }
}

function inOrder({ input }: Asked, response: ServerResponse): void {
  const data = vectorsOf(input).map((embedding, index) => ({ object: 'embedding', index, embedding }));
  // Nothing promises that they come in order.
  sendJson(response, { object: 'list', data: data.reverse() });
}

export function sendJson(response: ServerResponse, content: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(content));
}
