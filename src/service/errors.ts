/**
 * Why a verb refused:
 * - `invalid`: the input is wrong, `field` names where;
 * - `too-large`: the input passes a limit;
 * - `not-found`: there is nothing under that name;
 * - `conflict`: the input is right, but not in the state that the database is in;
 * - `unconfigured`: the verb needs a service elsewhere, and none is configured;
 * - `upstream`: the service elsewhere that the verb needs fails.
 */
export type ServiceErrorCode =
  | 'invalid'
  | 'too-large'
  | 'not-found'
  | 'conflict'
  | 'unconfigured'
  | 'upstream';

/** A refusal; the message is one sentence meant for them. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ServiceErrorCode;
  /** The input that is wrong: a field's name, or a version's language or file. */
  readonly field: string | undefined;

  constructor(code: ServiceErrorCode, message: string, field?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.field = field;
  }
}
