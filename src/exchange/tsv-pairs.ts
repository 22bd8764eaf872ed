import { FormatError } from './format-error.ts';

/** Characters of a line. */
const MAX_LINE = 1_000_000;

/**
 * The pairs of a tab-separated file, its first two columns, read in pieces. Blank lines and pairs with an empty side are
 * passed over.
 * @throws {FormatError} naming the line that has no tab.
 */
export async function* tsvPairs(
  pieces: AsyncIterable<string>,
): AsyncGenerator<readonly [source: string, target: string]> {
  let number = 0;
  for await (const line of lines(pieces)) {
    number += 1;
    if (line.trim() === '') continue;
    const [source, target] = line.split('\t', 2);
    if (target === undefined) throw new FormatError(`line ${number}: not two texts with a tab between them`);
    if (source!.trim() !== '' && target.trim() !== '') yield [source!.trim(), target.trim()];
  }
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let number = 1;
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop()!;
    number += parts.length;
    if (rest.length > MAX_LINE) throw new FormatError(`line ${number}: longer than ${MAX_LINE} characters`);
    yield* parts;
  }
  if (rest !== '') yield rest;
}
