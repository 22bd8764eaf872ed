import { type WordMatrix, wordMatrix } from './word-matrix.ts';

/** How far words that a third version links are believed to be linked. */
const TRUST = 0.5;
/** Probabilities below this cost time and bring nothing. */
const NEGLIGIBLE = 0.02;

/**
 * The posteriors of a pair after the other versions were heard: words i and j of two versions are linked by themselves or
 * through a word that is linked with both, in the mean of the bridges (Kumar, Och & Macherey 2007, “Improving Word
 * Alignment with Bridge Languages”; for sentences see `consistency.ts`).
 */
export function bridged(
  direct: WordMatrix,
  bridges: readonly (readonly [toThird: WordMatrix, fromThird: WordMatrix])[],
): WordMatrix {
  if (bridges.length === 0) return direct;
  const { rows, columns, values } = direct;
  const through = new Float64Array(rows * columns);
  for (const [toThird, fromThird] of bridges)
    for (let i = 0; i < rows; i += 1)
      for (let k = 0; k < toThird.columns; k += 1) {
        const first = toThird.values[i * toThird.columns + k]!;
        if (first < NEGLIGIBLE) continue;
        for (let j = 0; j < columns; j += 1)
          through[i * columns + j]! += first * fromThird.values[k * columns + j]!;
      }
  return wordMatrix(rows, columns, (i, j) => {
    const at = i * columns + j;
    const mean = Math.min(1, through[at]! / bridges.length);
    return 1 - (1 - values[at]!) * (1 - TRUST * mean);
  });
}
