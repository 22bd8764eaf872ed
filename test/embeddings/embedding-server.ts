import type { ServerResponse } from 'node:http';
import { type AnswerTo, LocalService, sendJson } from '../remote/local-service.ts';
import { HashedVectors } from './hashed-vectors.ts';

/** What a client asks for. */
interface Request {
  readonly model: string;
  readonly input: readonly string[];
}

export type Answer = AnswerTo<Request>;

const hashed = new HashedVectors();

/** The vectors that the server gives when it is in order. */
export function vectorsOf(texts: readonly string[]): number[][] {
  return texts.map((text) => hashed.of(text));
}

/** An OpenAI-compatible service on this machine that really computes vectors. */
export class EmbeddingServer extends LocalService<Request> {
  static async open(...answers: Answer[]): Promise<EmbeddingServer> {
    return new EmbeddingServer(inOrder, answers).opened();
  }
}

function inOrder({ input }: Request, response: ServerResponse): void {
  const data = vectorsOf(input).map((embedding, index) => ({ object: 'embedding', index, embedding }));
  // Nothing promises that they come in order.
  sendJson(response, { object: 'list', data: data.reverse() });
}
