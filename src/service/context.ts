import type { Embedder } from '../embeddings/embedder.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Db } from '../store/database.ts';

/** What every verb works with: the database, the clock and the lexicons, passed in by the entry point. */
export interface Context {
  readonly db: Db;
  readonly now: () => Date;
  /** Lexicons of no language are allowed; an alignment then rests on its other signals. */
  readonly lexicons: Lexicons;
  /** Where sentence vectors come from, when somebody has asked for them. */
  readonly embedder?: Embedder | undefined;
}
