import { align } from '../src/align/align.ts';
import type { TextPair } from '../src/diverge/check-pairs.ts';
import { readLexicons } from '../src/node/lexicons.ts';
import { readPairChecker } from '../src/node/pair-checker.ts';
import { readSeed } from '../src/node/seeds.ts';
import { readSource } from '../src/service/source.ts';
import { segment } from '../src/text/segment.ts';
import type { SegmentedVersion } from '../src/text/segmentation.ts';
import { stemAnew } from '../src/text/stem.ts';
import { tokenizeAnew } from '../src/text/tokens.ts';

const SLUG = 'nonprofits-2019-06-24';
/** Runs of each measurement, of which the fastest is printed: what else the machine does only slows. */
const RUNS = 5;

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
      `ratio ${(checking / floor).toFixed(1)}`,
  );
}

function stems(text: string, language: string): string[] {
  return tokenizeAnew(text, [0, text.length], language).flatMap(({ kind, text: word }) =>
    kind === 'word' ? [stemAnew(word, language)] : [],
  );
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

function fastest(work: () => void): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times.slice(1));
}
