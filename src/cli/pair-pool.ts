import { availableParallelism } from 'node:os';
import { answersInOrder } from '../node/worker-pool.ts';
import { UsageError } from './failure.ts';
import { type CheckedLines, type PairLine, type PairOptions, pairLines } from './pair-lines.ts';

/**
 * Characters of lines that are checked before threads are started: about as many as this thread checks in the time that
 * others take to read their lexicons and to come up to speed.
 */
const SMALL = 3_000_000;
/** Each thread has lexicons of its own in memory. */
const MAX_THREADS = 8;

/** Threads that check large files. */
export const THREADS = Math.min(MAX_THREADS, availableParallelism());

/**
 * What is printed of the pairs in a file, in the order of its lines: of small files from this thread, of the rest of a
 * larger one from as many threads as there are processors.
 * @throws {UsageError} naming the file and the first line that cannot be read, behind what the lines before it print.
 */
export async function* checkedPairs(
  path: string,
  input: AsyncIterable<string>,
  options: PairOptions,
  threads = THREADS,
): AsyncGenerator<string> {
  for await (const { shown, refused } of answers(stretches(input), options, threads)) {
    yield shown;
    if (refused) throw new UsageError(`${path}, line ${refused.line}: ${refused.reason}`);
  }
}

async function* answers(
  stretches: AsyncGenerator<PairLine[]>,
  options: PairOptions,
  threads: number,
): AsyncGenerator<CheckedLines> {
  const check = pairLines(options);
  let characters = 0;
  while (threads < 2 || characters < SMALL) {
    const { done, value } = await stretches.next();
    if (done) return;
    for (const { text } of value) characters += text.length;
    yield check(value);
  }
  yield* answersInOrder<PairLine[], CheckedLines>(stretches, new URL('./pair-worker.ts', import.meta.url), {
    workers: threads,
    workerData: options,
  });
}

/** The whole lines of an input as they come: those of one piece of it together, so that none waits for others. */
async function* stretches(input: AsyncIterable<string>): AsyncGenerator<PairLine[]> {
  let begun = '';
  let line = 0;
  for await (const piece of input) {
    const texts = piece.split('\n');
    texts[0] = begun + texts[0]!;
    begun = texts.pop()!;
    if (texts.length > 0)
      yield texts.map((text) => {
        line += 1;
        return { line, text };
      });
  }
  if (begun !== '') yield [{ line: line + 1, text: begun }];
}
