import { RemoteError } from '../remote/remote-error.ts';
import type { Language } from '../text/language.ts';

/** What a model may say of a finding. */
export const VERDICTS = ['confirm', 'reject', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one version says in the passage of a finding. */
export interface VersionOfQuestion {
  /** The segment as it stands, or the part of it around the finding; empty where the version lacks it. */
  readonly passage: string;
  /** The words that the finding is about, in the order of the text. */
  readonly words: readonly string[];
  /** What the check read there. */
  readonly value?: string | undefined;
  /** Whether it is said to deviate. */
  readonly deviates: boolean;
}

/** A finding that is put before a model: all that leaves the service. */
export interface Question {
  /** The finding as a sentence. */
  readonly finding: string;
  /** What the check that found it looks for. */
  readonly rule: string;
  readonly versions: Readonly<Record<Language, VersionOfQuestion>>;
}

/** What a model says of a finding; texts are of one line. */
export interface Opinion {
  readonly verdict: Verdict;
  readonly reason: string;
  /** A clearer sentence in place of the finding's own; only ever beside `confirm`. */
  readonly wording: string | null;
}

/** A model that gives second opinions. */
export interface Judge {
  /** The model, as it is named beside its opinions. */
  readonly model: string;
  /** The number of the prompt that it is asked with. */
  readonly promptVersion: number;
  /** @throws {JudgeError} when there is no opinion to be had; the signal's reason when it is aborted. */
  judge(question: Question, signal?: AbortSignal): Promise<Opinion>;
}

/**
 * An opinion that cannot be had; the message is one sentence that names the place and says why:
 * - `service`: the service failed, and would fail for other findings too;
 * - `answer`: the model answered, but with something that cannot stand as an opinion on this finding.
 */
export class JudgeError extends RemoteError {
  override readonly name = 'JudgeError';
  readonly kind: 'service' | 'answer';

  constructor(kind: 'service' | 'answer', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
