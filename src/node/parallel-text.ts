import { tmxPairs } from '../exchange/tmx-pairs.ts';
import { tsvPairs } from '../exchange/tsv-pairs.ts';
import type { Language } from '../text/language.ts';
import { inFile, textPieces } from './text-file.ts';

/**
 * The pairs of a file of parallel text, never held as a whole: a translation memory if its name ends in `.tmx`, else
 * tab-separated lines, source first; both may be gzipped, `.gz`.
 * @param onBytes is told the bytes read of the file, piece by piece.
 * @throws {FormatError} naming file and line.
 */
export async function* parallelPairs(
  path: string,
  source: Language,
  target: Language,
  onBytes: (count: number) => void,
): AsyncGenerator<readonly [source: string, target: string]> {
  const pieces = textPieces(path, onBytes);
  try {
    yield* /\.tmx(?:\.gz)?$/i.test(path) ? tmxPairs(pieces, source, target) : tsvPairs(pieces);
  } catch (error) {
    throw inFile(path, error);
  }
}
