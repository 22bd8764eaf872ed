import type { ServerResponse } from 'node:http';
import type { Question } from '../../src/judge/judge.ts';
import { type AnswerTo, type Asked, LocalService, sendJson } from '../remote/local-service.ts';

/** What a client asks for, as far as the server looks at it. */
export interface ChatRequest {
  readonly model: string;
  readonly temperature?: number;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
}

export type ChatAnswer = AnswerTo<ChatRequest>;

/** An OpenAI-compatible chat on this machine, whose model can do one thing: compare the digits of the passages. */
export class ChatServer extends LocalService<ChatRequest> {
  static async open(...answers: ChatAnswer[]): Promise<ChatServer> {
    return new ChatServer(inOrder, answers).opened();
  }
}

/** The question in a request. */
export function questionIn({ messages }: ChatRequest): Question {
  return JSON.parse(messages.at(-1)!.content);
}

/** An answer in which the model says this. */
export function saying(content: unknown, choice: object = {}): ChatAnswer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (_, response) =>
    sendJson(response, {
      object: 'chat.completion',
      choices: [
        { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text }, ...choice },
      ],
    });
}

function inOrder(asked: Asked<ChatRequest>, response: ServerResponse): void {
  if (asked.temperature !== 0 || asked.response_format?.type !== 'json_schema')
    sendJson(response, { error: 'this model answers at temperature 0, by a schema' }, 400);
  else saying(opinionOn(questionIn(asked)))(asked, response);
}

function opinionOn({ versions }: Question) {
  const sides = Object.entries(versions).map(([language, { passage, deviates }]) => {
    const digits = passage.match(/\d+/g) ?? [];
    return { language, digits: digits.join(' '), deviates };
  });
  const others = sides.filter(({ deviates }) => !deviates);
  const odd = sides.find(({ deviates, digits }) => deviates && digits !== others[0]?.digits);
  if (odd === undefined) return { verdict: 'reject', reason: 'All have the same digits.', wording: null };
  return {
    verdict: 'confirm',
    reason: `The digits are ${odd.digits} in ${odd.language} and ${others[0]?.digits} in ${others[0]?.language}.`,
    wording: `Where the others have ${others[0]?.digits}, ${odd.language} has ${odd.digits}.`,
  };
}
