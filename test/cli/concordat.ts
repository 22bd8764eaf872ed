import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** Runs the command as a user would; `input` goes to its standard input. */
export function concordat(
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string | Uint8Array; env?: object; cwd?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
