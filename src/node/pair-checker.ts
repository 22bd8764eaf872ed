import { PairChecker } from '../diverge/pairs/check-pairs.ts';
import { readLexicons } from './lexicons.ts';
import { readPairModel } from './pair-model.ts';

/** Checks pairs with the lexicons and the weights that come with the program. */
export function readPairChecker(): PairChecker {
  return new PairChecker(readLexicons(), readPairModel());
}
