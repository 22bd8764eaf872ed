import { SEVERITIES, type Severity } from '../diverge/divergence.ts';
import { type Judge, JudgeError } from '../judge/judge.ts';
import { putOpinion } from '../store/opinions.ts';
import type { Context } from './context.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { getReading } from './get-reading.ts';
import { quote } from './input.ts';
import { questionOf } from './question.ts';
import type { DivergenceView, OpinionView, Reading } from './views.ts';

interface Asking {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the configured model for its opinion on one finding of the current alignment and keeps it in place of any before.
 * The finding itself stays as it is.
 * @throws {ServiceError} `unconfigured` without a model; `not-found`; `upstream` when there is no opinion to be had; the
 * signal's reason when it is aborted.
 */
export async function judgeDivergence(
  context: Context,
  { slug, id }: { readonly slug: string; readonly id: string },
  { signal }: Asking = {},
): Promise<DivergenceView> {
  const judge = requireJudge(context);
  const reading = await getReading(context, { slug });
  const divergence = reading.divergences.find((one) => one.id === id);
  if (divergence === undefined)
    throw new ServiceError('not-found', `There is no divergence ${quote(id)} in ${quote(slug)}.`, 'id');
  try {
    return await judged(context, judge, reading, divergence, signal);
  } catch (error) {
    if (!(error instanceof JudgeError)) throw error;
    throw new ServiceError('upstream', `There is no second opinion: ${error.message}.`, undefined, {
      cause: error,
    });
  }
}

/** Which findings of a document are put before the model. */
export interface JudgingQuery {
  readonly slug: string;
  /** The least severity. */
  readonly severity: Severity;
  /** Also those on which there is an opinion of this model under this prompt. */
  readonly again?: boolean | undefined;
}

/** A finding that was put before the model: with its opinion, or with why there is none. */
export interface Judged {
  readonly divergence: DivergenceView;
  readonly failure?: string;
}

/**
 * Asks the configured model about the findings of the current alignment, one after another in the order of the document.
 * Each opinion is kept as soon as it is there. An answer that cannot stand is told with its finding and the next one
 * asked; a service that fails ends it.
 * @throws {ServiceError} `unconfigured`; `not-found`; `upstream`; the signal's reason when it is aborted.
 */
export async function* judgeDivergences(
  context: Context,
  { slug, severity, again = false }: JudgingQuery,
  { signal }: Asking = {},
): AsyncGenerator<Judged> {
  const judge = requireJudge(context);
  const reading = await getReading(context, { slug });
  const wanted = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  for (const divergence of reading.divergences) {
    if (!wanted.includes(divergence.severity) || (!again && isOf(judge, divergence.opinion))) continue;
    try {
      yield { divergence: await judged(context, judge, reading, divergence, signal) };
    } catch (error) {
      if (!(error instanceof JudgeError)) throw error;
      if (error.kind === 'service')
        throw new ServiceError('upstream', `There are no second opinions: ${error.message}.`, undefined, {
          cause: error,
        });
      yield { divergence, failure: error.message };
    }
  }
}

function requireJudge({ judge }: Context): Judge {
  if (judge !== undefined) return judge;
  throw new ServiceError(
    'unconfigured',
    'No model is configured that could give a second opinion: set JUDGE_URL and JUDGE_MODEL.',
  );
}

function isOf({ model, promptVersion }: Judge, opinion: OpinionView | undefined): boolean {
  return opinion?.model === model && opinion.promptVersion === promptVersion;
}

async function judged(
  { db, now }: Context,
  judge: Judge,
  reading: Reading,
  divergence: DivergenceView,
  signal: AbortSignal | undefined,
): Promise<DivergenceView> {
  const { verdict, reason, wording } = await judge.judge(questionOf(reading, divergence), signal);
  const document = await requireDocument(db, reading.document.slug);
  const { model, promptVersion } = judge;
  const createdAt = now();
  await putOpinion(db, {
    document_id: document.id,
    divergence_id: divergence.id,
    ...{ verdict, reason, wording, model },
    prompt_version: promptVersion,
    created_at: createdAt,
  });
  const opinion = { verdict, reason, wording, model, promptVersion, createdAt: createdAt.toISOString() };
  return { ...divergence, opinion };
}
