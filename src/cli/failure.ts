import { CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { FormatError } from '../exchange/format-error.ts';
import { LexiconError } from '../lexicon/lexicon.ts';
import { ServiceError } from '../service/errors.ts';

/** Input or usage that cannot be used; the message is one line that names what is wrong and where. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** 2 for what the caller can mend, 1 for what is wrong with the program or its surroundings. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ServiceError && error.code === 'upstream') return 1;
  return isPlain(error) ? 2 : 1;
}

/** One line for standard error, or nothing where the parser has said it already. */
export function lineOf(error: unknown): string | undefined {
  if (error instanceof CommanderError) return undefined;
  if (isPlain(error)) return `concordat: ${error.message}`;
  return `concordat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What is told in one line: mostly what the caller gave, or left lying about, and can put right. */
function isPlain(error: unknown): error is Error {
  return [UsageError, ServiceError, ConfigError, FormatError, LexiconError].some(
    (kind) => error instanceof kind,
  );
}
