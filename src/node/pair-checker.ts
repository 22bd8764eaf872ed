import { PairChecker } from '../diverge/pairs/check-pairs.ts';
import { readLexicons } from './lexicons.ts';
import { readOppositions } from './opposites.ts';
import { readPairModel } from './pair-model.ts';

/** Checks pairs with the lexicons, opposites and weights that come with the program. */
export function readPairChecker(): PairChecker {
  return new PairChecker(readLexicons(), readOppositions(), readPairModel());
}
