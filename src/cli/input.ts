import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './failure.ts';

const MEGABYTE = 1024 * 1024;

/** The bytes of a file, `-` for standard input. @throws {UsageError} naming what cannot be read. */
export function readInput(path: string, maxBytes: number): Uint8Array {
  try {
    if (path !== '-' && statSync(path).size > maxBytes)
      throw new UsageError(`${path}: larger than ${Math.round(maxBytes / MEGABYTE)} MiB`);
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : 'cannot be read';
}
