import { PairChecker } from '../diverge/pairs/check-pairs.ts';
import { readLexicons } from './lexicons.ts';
import { readOppositions } from './opposites.ts';
import { readPairModel } from './pair-model.ts';

/**
 * Checks pairs with the lexicons, opposites and weights that come with the program, and with the user’s own glossary if
 * its file is named. @throws {FormatError} naming the glossary and its line.
 */
export function readPairChecker(glossary?: string): PairChecker {
  return new PairChecker(readLexicons(glossary), readOppositions(), readPairModel());
}
