import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client sent: `path`, `authorization`, and the body's own keys. */
export type Asked<Body> = Body & { readonly path: string; readonly authorization: string | undefined };

/** How a request is answered. */
export type AnswerTo<Body> = (asked: Asked<Body>, response: ServerResponse) => void;

/** A service on this machine that is asked with JSON. */
export class LocalService<Body> implements AsyncDisposable {
  /** All requests so far. */
  readonly asked: Asked<Body>[] = [];
  /** What the next requests are answered, one after another; after the last of them the service is in order. */
  readonly answers: AnswerTo<Body>[];
  /** Requests under way, at most at any time. */
  mostAtOnce = 0;
  #atOnce = 0;
  readonly #inOrder: AnswerTo<Body>;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(inOrder: AnswerTo<Body>, answers: AnswerTo<Body>[]) {
    this.#inOrder = inOrder;
    this.answers = answers;
  }

  /** The same service, when it listens. */
  async opened(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
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
    const asked = {
      path: request.url!,
      authorization: request.headers.authorization,
      ...(JSON.parse(body) as Body),
    };
    this.asked.push(asked);
    (this.answers.shift() ?? this.#inOrder)(asked, response);
  }
}

export function sendJson(response: ServerResponse, content: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(content));
}

/** The address of a service that is gone. */
export async function goneAddress(): Promise<string> {
  await using service = await new LocalService(() => undefined, []).opened();
  return service.url;
}
