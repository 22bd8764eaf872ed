import { z } from '@hono/zod-openapi';
import envPaths from 'env-paths';

/** The settings that the environment gives, the one place where they are named, described and validated. */
const SETTINGS = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('port to listen on; 0 picks a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on'),
  DATA_DIR: z
    .string()
    .min(1)
    .default(() => envPaths('concordat', { suffix: '' }).data)
    .describe('directory of the embedded database, where DATABASE_URL is unset'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
    .optional()
    .describe('PostgreSQL 15 or newer to use in place of the embedded database'),
  WRITE_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe(
      'bearer token that publishing through the API needs; without it only a loopback HOST takes writes',
    ),
  CHECKS_CONFIG: z
    .string()
    .min(1)
    .optional()
    .describe('JSON file that switches checks off or sets their severity and least confidence'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('how much is logged, as JSON lines on standard output'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly writeToken: string | undefined;
  readonly checksConfig: string | undefined;
  readonly logLevel: z.infer<typeof SETTINGS>['LOG_LEVEL'];
}

/** A setting of the environment that cannot be used; the message names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment. An empty variable counts as unset.
 * @throws {ConfigError} naming every variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`the environment is not usable: ${problems.join('; ')}`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, WRITE_TOKEN, CHECKS_CONFIG, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    writeToken: WRITE_TOKEN,
    checksConfig: CHECKS_CONFIG,
    logLevel: LOG_LEVEL,
  };
}

/** One line per setting for `--help`: name, meaning and default. */
export function describeSettings(): string {
  const defaults = readConfig({});
  const shown: Record<string, unknown> = {
    PORT: defaults.port,
    HOST: defaults.host,
    DATA_DIR: defaults.dataDir,
    LOG_LEVEL: defaults.logLevel,
  };
  return Object.entries(SETTINGS.shape)
    .map(([name, schema]) => {
      const value = shown[name] === undefined ? '' : ` (default ${shown[name]})`;
      return `  ${name.padEnd(13)} ${schema.description}${value}`;
    })
    .join('\n');
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
