import { readFileSync } from 'node:fs';
import type { CheckConfiguration } from '../diverge/settings.ts';
import { readCheckConfiguration } from '../service/check-settings.ts';
import { ServiceError } from '../service/errors.ts';

/** The configuration of the checks in a file. @throws {ServiceError} `invalid`, naming the file and what is wrong. */
export function readCheckConfigurationFile(path: string): CheckConfiguration {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'there is no such file'
        : 'cannot be read';
    throw new ServiceError('invalid', `${path}: ${reason}`, path, { cause: error });
  }
  return readCheckConfiguration(text, path);
}
