import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import envPaths from 'env-paths';

/** The address of a service that is called. */
export const SERVICE_URL = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL', abort: true })
  .refine((url) => new URL(url).username === '' && new URL(url).password === '', {
    error: 'must not hold a name or password',
  });

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
  GLOSSARY: z
    .string()
    .min(1)
    .optional()
    .describe(
      'file of your own terms, which the aligner then knows: TBX, or tab-separated with a line of languages',
    ),
  WRITE_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe(
      'bearer token that publishing through the API needs; without it only a loopback HOST takes writes',
    ),
  EMBEDDINGS_URL: SERVICE_URL.optional().describe(
    'where an OpenAI-compatible service answers /v1/embeddings; its sentence vectors then help to align',
  ),
  EMBEDDINGS_MODEL: z.string().min(1).max(200).optional().describe('model that the service is asked for'),
  EMBEDDINGS_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'must be one word of ASCII characters')
    .optional()
    .describe('bearer token of the service, where it needs one'),
  EMBEDDINGS_CACHE_DIR: z
    .string()
    .min(1)
    .default(() => join(envPaths('concordat', { suffix: '' }).cache, 'vectors'))
    .describe('directory of the vectors kept'),
  JUDGE_URL: SERVICE_URL.optional().describe(
    'where an OpenAI-compatible service answers /v1/chat/completions; it is sent a divergence with its passage ' +
      'whenever somebody who may publish asks for a second opinion, and nothing else',
  ),
  JUDGE_MODEL: z.string().min(1).max(200).optional().describe('model that this service is asked for'),
  JUDGE_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'must be one word of ASCII characters')
    .optional()
    .describe('bearer token of this service, where it needs one'),
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

/** Where sentence vectors come from and where they are kept. */
export interface EmbeddingsConfig {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly cacheDir: string;
}

/** The model that gives second opinions. */
export interface JudgeConfig {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly glossary: string | undefined;
  readonly writeToken: string | undefined;
  readonly checksConfig: string | undefined;
  readonly logLevel: z.infer<typeof SETTINGS>['LOG_LEVEL'];
  /** Undefined where none is set: vectors are then not used. */
  readonly embeddings: EmbeddingsConfig | undefined;
  /** Undefined where none is set: no second opinion is then asked for. */
  readonly judge: JudgeConfig | undefined;
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
  const { PORT, HOST, DATA_DIR, DATABASE_URL, GLOSSARY, WRITE_TOKEN, CHECKS_CONFIG, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    glossary: GLOSSARY,
    writeToken: WRITE_TOKEN,
    checksConfig: CHECKS_CONFIG,
    logLevel: LOG_LEVEL,
    embeddings: embeddingsOf(parsed.data),
    judge: judgeOf(parsed.data),
  };
}

type Settings = z.infer<typeof SETTINGS>;

function embeddingsOf(settings: Settings): EmbeddingsConfig | undefined {
  const service = serviceOf(settings, 'EMBEDDINGS');
  return service && { ...service, key: settings.EMBEDDINGS_KEY, cacheDir: settings.EMBEDDINGS_CACHE_DIR };
}

function judgeOf(settings: Settings): JudgeConfig | undefined {
  const service = serviceOf(settings, 'JUDGE');
  return service && { ...service, key: settings.JUDGE_KEY };
}

/** Address and model of a service, or nothing where neither is set. @throws {ConfigError} where one is without the other. */
function serviceOf(settings: Settings, name: 'EMBEDDINGS' | 'JUDGE') {
  const [url, model] = [settings[`${name}_URL`], settings[`${name}_MODEL`]];
  if (url !== undefined && model !== undefined) return { url, model };
  if (url === undefined && model === undefined) return undefined;
  const [missing, given] = url === undefined ? ['URL', 'MODEL'] : ['MODEL', 'URL'];
  throw new ConfigError(
    `the environment is not usable: ${name}_${missing}: is needed beside ${name}_${given}`,
  );
}

/** One line per setting for `--help`: name, meaning and default. */
export function describeSettings(): string {
  const defaults = readConfig({});
  const shown: Record<string, unknown> = {
    PORT: defaults.port,
    HOST: defaults.host,
    DATA_DIR: defaults.dataDir,
    EMBEDDINGS_CACHE_DIR: SETTINGS.shape.EMBEDDINGS_CACHE_DIR.parse(undefined),
    LOG_LEVEL: defaults.logLevel,
  };
  const width = Math.max(...Object.keys(SETTINGS.shape).map((name) => name.length)) + 1;
  return Object.entries(SETTINGS.shape)
    .map(([name, schema]) => {
      const value = shown[name] === undefined ? '' : ` (default ${shown[name]})`;
      return `  ${name.padEnd(width)} ${schema.description}${value}`;
    })
    .join('\n');
}
