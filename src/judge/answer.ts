import { z } from 'zod';
import { readJson } from '../remote/answer.ts';
import { RemoteError } from '../remote/remote-error.ts';
import { ungrounded } from './grounds.ts';
import { JudgeError, type Opinion, type Question, VERDICTS } from './judge.ts';

/** Characters: more than the prompt allows, and as much as a page can show. */
const MAX_REASON = 1000;
const MAX_WORDING = 500;

/** What `POST /v1/chat/completions` answers, as far as it is read. */
const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

const line = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim();

const OPINION = z
  .strictObject({
    verdict: z.enum(VERDICTS),
    reason: z.string().transform(line).pipe(z.string().min(1).max(MAX_REASON)),
    wording: z
      .string()
      .transform(line)
      .pipe(z.string().max(MAX_WORDING))
      .nullable()
      .transform((wording) => wording || null),
  })
  .refine(({ verdict, wording }) => verdict === 'confirm' || wording === null, {
    path: ['wording'],
    message: 'a finding that is not confirmed cannot be reworded',
  });

/**
 * The opinion in an answer, checked against the question.
 * @throws {RemoteError} when the service did not answer as a chat does; {JudgeError} of kind `answer` when what the model
 * says is cut off, a refusal, no JSON, of another shape, too long, or rewords the finding with what stands nowhere.
 */
export function readOpinion(body: string, question: Question): Opinion {
  const [choice] = readJson(body, COMPLETION).choices;
  const { message, finish_reason } = choice!;
  if (finish_reason === 'length') throw new JudgeError('answer', 'the model did not come to an end');
  if (message.refusal) throw new JudgeError('answer', 'the model refuses to answer');
  const opinion = ofModel(message.content ?? '');
  const made = opinion.wording === null ? undefined : ungrounded(opinion.wording, question);
  if (made !== undefined)
    throw new JudgeError('answer', `the model’s wording has “${made}”, which stands in no version`);
  return opinion;
}

function ofModel(content: string): Opinion {
  try {
    return readJson(content, OPINION);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    throw new JudgeError('answer', `the model’s opinion cannot be read: ${error.message}`, { cause: error });
  }
}
