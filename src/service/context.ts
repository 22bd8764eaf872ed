import type { CheckSettings } from '../diverge/settings.ts';
import type { Embedder } from '../embeddings/embedder.ts';
import type { Judge } from '../judge/judge.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Db } from '../store/database.ts';
import type { CheckQuality } from './check-quality.ts';

/** What every verb works with: the database, the clock and the lexicons, passed in by the entry point. */
export interface Context {
  readonly db: Db;
  readonly now: () => Date;
  /** Lexicons of no language are allowed; an alignment then rests on its other signals. */
  readonly lexicons: Lexicons;
  /** Where sentence vectors come from, when somebody has asked for them. */
  readonly embedder?: Embedder | undefined;
  /** Who gives second opinions on findings, when somebody has asked for it to be configured. */
  readonly judge?: Judge | undefined;
  /** What is asked of single checks otherwise than usual. */
  readonly settings?: CheckSettings;
  /** The checks' measured quality, where it was measured. */
  readonly quality?: CheckQuality;
}
