import { availableParallelism } from 'node:os';
import { align } from '../../src/align/align.ts';
import { checkedPairs, THREADS } from '../../src/cli/pair-pool.ts';
import type { PairChecker, TextPair } from '../../src/diverge/pairs/check-pairs.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { readSeed } from '../../src/node/seeds.ts';
import { readSource } from '../../src/service/source.ts';
import { segment } from '../../src/text/segment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { stemAnew } from '../../src/text/stem.ts';
import { tokenizeAnew } from '../../src/text/tokens.ts';
import { fastest } from '../timing.ts';

const SLUG = 'nonprofits-2019-06-24';

/** Prints how long checking pairs of sentences takes, beside tokenising and stemming them, the floor. */
export async function divergenceSpeed(): Promise<void> {
  const pairs = await speechPairs();
  const checker = readPairChecker();
  const floor = fastest(() => {
    for (const { source, sourceLanguage, target, targetLanguage } of pairs) {
      stems(source, sourceLanguage);
      stems(target, targetLanguage);
    }
  });
  const checking = fastest(() => {
    for (const pair of pairs) checker.check(pair);
  });
  const perHundredThousand = (checking / pairs.length) * 100;
  console.log(
    `${pairs.length} pairs of sentences of the speech: checking ${checking.toFixed(0)} ms ` +
      `(100,000 pairs: ${perHundredThousand.toFixed(0)} s); floor (tokenising and stemming) ${floor.toFixed(0)} ms; ` +
      `ratio ${(checking / floor).toFixed(1)} (ceiling 3)`,
  );
  console.log(
    'the floor cuts every text into tokens and stems every word anew, without the memory of words seen before; ' +
      'checking has that memory, as in use',
  );
  const least = floor / pairs.length;
  for (const { count, bytes, each } of memoryOfChecking(checker, pairs))
    console.log(
      `memory in use after ${count} pairs: ${(bytes / 1e6).toFixed(0)} MB (${each.toFixed(2)} ms each, of texts that came ` +
        `never before; ratio ${(each / least).toFixed(1)})`,
    );
  const wall = await wallTime(pairs);
  console.log(
    `check --pairs, ${THREADS} threads on ${availableParallelism()} processors: ${ROWS} pairs of such texts in ` +
      `${(wall / 1000).toFixed(0)} s, the start of the threads included; ratio of this time to the floor in one thread ` +
      `${(wall / (ROWS * least)).toFixed(1)}`,
  );
}

/** Pairs that the command is given. */
const ROWS = 30_000;
const ROWS_AT_ONCE = 150;

/** Milliseconds in which the command answers pairs with texts that came never before. */
async function wallTime(pairs: readonly TextPair[]): Promise<number> {
  const start = performance.now();
  let answered = 0;
  for await (const shown of checkedPairs('', rows(pairs), { json: true }))
    answered += shown.split('\n').length - 1;
  if (answered !== ROWS) throw new Error(`${answered} answers to ${ROWS} pairs`);
  return performance.now() - start;
}

async function* rows(pairs: readonly TextPair[]): AsyncGenerator<string> {
  for (let from = 0; from < ROWS; from += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, ROWS - from);
    yield Array.from({ length: count }, (_, k) => `${JSON.stringify(unseen(pairs, from + k))}\n`).join('');
  }
}

/** A pair with texts that no pair had before. */
function unseen(pairs: readonly TextPair[], number: number): TextPair {
  const pair = pairs[number % pairs.length]!;
  const strange = ` ${number.toString(36)}q`;
  return { ...pair, source: pair.source + strange, target: pair.target + strange };
}

function stems(text: string, language: string): string[] {
  return tokenizeAnew(text, [0, text.length], language).flatMap(({ kind, text: word }) =>
    kind === 'word' ? [stemAnew(word, language)] : [],
  );
}

/** Pairs after which the memory is told. */
const MANY = [10_000, 50_000, 100_000];

/**
 * The memory in use, in bytes, after so many pairs have been checked, and the milliseconds that each took: texts that no
 * pair had before, so that all memories of words and texts fill up.
 */
function* memoryOfChecking(checker: PairChecker, pairs: readonly TextPair[]) {
  let checked = 0;
  for (const count of MANY) {
    const [first, start] = [checked, performance.now()];
    for (; checked < count; checked += 1) checker.check(unseen(pairs, checked));
    const each = (performance.now() - start) / (count - first);
    globalThis.gc?.();
    yield { count, bytes: process.memoryUsage().heapUsed, each };
  }
}

/** The passages of the speech in every two of its versions. */
async function speechPairs(): Promise<TextPair[]> {
  const { versions } = await readSeed(SLUG);
  const segmented = await Promise.all(
    versions.map(async ({ language, source }): Promise<SegmentedVersion> => {
      const { text } = await readSource(source, { language, field: 'text' });
      return { language, text, ...segment(text, language) };
    }),
  );
  const { sentences } = align(segmented, { lexicons: readLexicons() });
  return segmented.flatMap((source, k) =>
    segmented.slice(k + 1).flatMap((target) =>
      sentences.map(({ segments }, id) => ({
        id,
        sourceLanguage: source.language,
        targetLanguage: target.language,
        source: textOf(source, segments[source.language] ?? []),
        target: textOf(target, segments[target.language] ?? []),
      })),
    ),
  );
}

function textOf({ text, sentences }: SegmentedVersion, units: readonly number[]): string {
  return units.map((unit) => text.slice(...sentences[unit]!)).join(' ');
}
