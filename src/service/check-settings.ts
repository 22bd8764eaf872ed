import { z } from 'zod';
import { SEVERITIES } from '../diverge/divergence.ts';
import { checksOnce } from '../diverge/examine.ts';
import type { CheckSettings } from '../diverge/settings.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';

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

const CONFIGURATION = z.strictObject(
  {
    /** For every check that has none of its own. */
    minConfidence: confidence.optional(),
    checks: z.record(z.string(), z.union([z.boolean(), SETTING]), 'The checks are an object.').optional(),
  },
  { error: unknownKeys('minConfidence and checks') },
);

/**
 * Reads the configuration of the checks: `{"minConfidence":0.6,"checks":{"question":false,"number":{"severity":"medium",
 * "minConfidence":0.8}}}`. What it does not name stays as it is. `name` is what messages call it.
 * @throws {ServiceError} `invalid`, naming what is wrong and where.
 */
export function readCheckSettings(text: string, name: string): CheckSettings {
  const { minConfidence = 0, checks = {} } = configuration(text, name);
  const known = checksOnce().map(({ id }) => id);
  const unknown = Object.keys(checks).find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw wrong(
      name,
      `checks.${unknown}`,
      `there is no check ${quote(unknown)}; there are ${known.join(', ')}.`,
    );
  return Object.fromEntries(
    known.map((id) => {
      const given = Object.hasOwn(checks, id) ? checks[id]! : {};
      const setting = typeof given === 'boolean' ? { on: given } : given;
      const { on = true, severity } = setting;
      return [
        id,
        { on, minConfidence: setting.minConfidence ?? minConfidence, ...(severity && { severity }) },
      ];
    }),
  );
}

function configuration(text: string, name: string): z.infer<typeof CONFIGURATION> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new ServiceError('invalid', `${name}: not JSON (${reason})`, name);
  }
  const parsed = CONFIGURATION.safeParse(given);
  if (parsed.success) return parsed.data;
  const { path, message } = deepest(parsed.error.issues[0]!);
  throw wrong(name, path.join('.') || 'the whole', message);
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of a value that fits no alternative, what keeps it from fitting the one that it is closest to. */
function deepest(issue: z.core.$ZodIssue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().toSorted((x, y) => y.path.length - x.path.length);
  const setting = inner.find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  if (setting === undefined) return { path: issue.path, message: 'It is true, false or an object.' };
  return { path: [...issue.path, ...setting.path], message: setting.message };
}

function unknownKeys(known: string) {
  return (issue: z.core.$ZodRawIssue): string =>
    issue.code === 'unrecognized_keys'
      ? `There is no setting ${issue.keys.map(quote).join(', ')}; there are ${known}.`
      : 'It must be an object.';
}

function wrong(name: string, where: string, message: string): ServiceError {
  return new ServiceError('invalid', `${name}: ${where}: ${message}`, name);
}
