/** For each paragraph of a column that is shown out of the text’s order, the paragraph it follows in the text; -1 for none. */
export type OutOfOrder = ReadonlyMap<number, number>;

/**
 * The paragraphs that a column shows out of the order of its text, since they stand beside their counterparts: as few as
 * leave the others in order, i.e. all but a longest increasing subsequence (Schensted 1961).
 * @param shown the column’s paragraphs from top to bottom, each once.
 */
export function outOfOrder(shown: readonly number[]): OutOfOrder {
  const inOrder = longestIncreasing(shown);
  const places = new Map<number, number>();
  let behind = -1;
  for (const paragraph of [...shown].sort((x, y) => x - y))
    if (inOrder.has(paragraph)) behind = paragraph;
    else places.set(paragraph, behind);
  return places;
}

/** Patience sorting: `tops[k]` is the least end of an increasing subsequence of length k + 1. */
function longestIncreasing(numbers: readonly number[]): Set<number> {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle]! < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, tops[low - 1]);
    tops[low] = number;
  }
  const found = new Set<number>();
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) found.add(at);
  return found;
}
