import type { Config } from '../config.ts';
import { checkSettings } from '../service/check-settings.ts';
import type { Context } from '../service/context.ts';
import { type MigrationStep, migrateBack, migrateForward } from '../store/migrate.ts';
import { openStore } from '../store/open.ts';
import { readCheckQuality } from './check-quality.ts';
import { readCheckConfigurationFile } from './check-settings.ts';
import { openEmbedder } from './embedder.ts';
import { openJudge } from './judge.ts';
import { readLexicons } from './lexicons.ts';

type Place = Pick<Config, 'databaseUrl' | 'dataDir'> &
  Partial<Pick<Config, 'embeddings' | 'judge' | 'glossary' | 'checksConfig'>>;

/** The configured database as it is, to change its schema. */
export interface OpenDatabase extends AsyncDisposable {
  migrateForward(): Promise<readonly MigrationStep[]>;
  migrateBack(): Promise<readonly MigrationStep[]>;
}

export async function openDatabase(place: Place): Promise<OpenDatabase> {
  const store = await openStore(locationOf(place));
  return {
    migrateForward: () => migrateForward(store.db),
    migrateBack: () => migrateBack(store.db),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

/** A context on this machine, with what must be closed in the end. */
export interface OpenContext extends AsyncDisposable {
  readonly context: Context;
}

/**
 * Reads the lexicons, the user’s glossary and how the checks are configured, opens the configured database and brings its
 * schema up to date.
 * @throws {ServiceError} `invalid` for a configuration of the checks that cannot be used.
 */
export async function openContext(place: Place): Promise<OpenContext> {
  const lexicons = readLexicons(place.glossary);
  const settings =
    place.checksConfig === undefined
      ? undefined
      : checkSettings(readCheckConfigurationFile(place.checksConfig));
  const store = await openStore(locationOf(place));
  try {
    await migrateForward(store.db);
    const context = {
      db: store.db,
      now: () => new Date(),
      lexicons,
      embedder: place.embeddings && openEmbedder(place.embeddings),
      judge: place.judge && openJudge(place.judge),
      quality: readCheckQuality(),
      ...(settings && { settings }),
    };
    return { context, [Symbol.asyncDispose]: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function locationOf({ databaseUrl, dataDir }: Place) {
  return databaseUrl === undefined ? { dataDir } : { databaseUrl };
}
