import { z } from 'zod';
import { SEVERITIES } from '../diverge/divergence.ts';
import { checksOnce } from '../diverge/examine.ts';
import { type CheckConfiguration, type CheckSettings, configured } from '../diverge/settings.ts';
import { ServiceError } from './errors.ts';
import { innermost, quote } from './input.ts';

const confidence = z
  .number('A confidence is a number from 0 to 1.')
  .min(0, 'A confidence is a number from 0 to 1.')
  .max(1, 'A confidence is a number from 0 to 1.');

const SETTING = z.strictObject(
  {
    on: z.boolean('It is true or false.').optional(),
    minConfidence: confidence.optional(),
    severity: z.enum(SEVERITIES, `A severity is one of ${SEVERITIES.join(', ')}.`).optional(),
  },
  { error: unknownKeys('on, minConfidence and severity') },
);

/** What a deployment or a document may ask of the checks. */
export const CHECK_CONFIGURATION = z.strictObject(
  {
    /** For every check that has none of its own. */
    minConfidence: confidence.optional(),
    checks: z
      .record(
        z.string(),
        z.union([z.boolean(), SETTING], 'It is true, false or an object.'),
        'The checks are an object.',
      )
      .optional(),
  },
  { error: unknownKeys('minConfidence and checks') },
);

/**
 * Reads the configuration of the checks: `{"minConfidence":0.6,"checks":{"question":false,"number":{"severity":"medium",
 * "minConfidence":0.8}}}`. What it does not name stays as it is. `name` is what messages call it.
 * @throws {ServiceError} `invalid`, naming what is wrong and where.
 */
export function readCheckConfiguration(text: string, name: string): CheckConfiguration {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new ServiceError('invalid', `${name}: not JSON (${reason})`, name);
  }
  try {
    return checkConfiguration(given);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new ServiceError('invalid', `${name}: ${error.field ?? 'the whole'}: ${error.message}`, name);
  }
}

/** A configuration of the checks that a caller gave. @throws {ServiceError} `invalid`, naming what is wrong and where. */
export function checkConfiguration(given: unknown): CheckConfiguration {
  const parsed = CHECK_CONFIGURATION.safeParse(given);
  if (!parsed.success) {
    const { path, message } = innermost(parsed.error.issues[0]!);
    throw new ServiceError('invalid', message, path.join('.') || undefined);
  }
  const known = checkIds();
  const unknown = Object.keys(parsed.data.checks ?? {}).find((id) => !known.includes(id));
  if (unknown === undefined) return parsed.data;
  throw unknownCheck(unknown, `checks.${unknown}`);
}

/** The settings of every check, with a configuration laid over what the deployment asks, if anything. */
export function checkSettings(
  configuration: CheckConfiguration | null,
  settings: CheckSettings = {},
): CheckSettings {
  return configured(settings, configuration ?? {}, checkIds());
}

/** The id of a check that a caller named. @throws {ServiceError} `invalid`. */
export function checkedCheck(id: string): string {
  if (checkIds().includes(id)) return id;
  throw unknownCheck(id, 'check');
}

function checkIds(): string[] {
  return checksOnce().map(({ id }) => id);
}

function unknownCheck(id: string, field: string): ServiceError {
  const message = `There is no check ${quote(id)}; there are ${checkIds().join(', ')}.`;
  return new ServiceError('invalid', message, field);
}

function unknownKeys(known: string) {
  return (issue: z.core.$ZodRawIssue): string =>
    issue.code === 'unrecognized_keys'
      ? `There is no setting ${issue.keys.map(quote).join(', ')}; there are ${known}.`
      : 'It must be an object.';
}
