import type { Passage, Side } from './check.ts';
import { matchesOf, wordIndex } from './correspondence.ts';
import { present } from './sides.ts';
import { proseOf } from './vocabulary/prose.ts';
import type { WordIndex } from './words.ts';

/** Fewer versions cannot tell a clause that one leaves out from one that another adds. */
const MIN_VERSIONS = 3;
/** Share of the words of a clause that a version lacks which find a match by chance elsewhere in the passage. */
const CHANCE = 0.1;

/** A run of words of one side with the log-likelihood ratio, in nats, that another side lacks it. */
export interface Run {
  readonly evidence: number;
  /** Numbers of the first and the last word. */
  readonly from: number;
  readonly to: number;
}

/** The words of every side of a passage that has it and what matches them in the others. */
export interface MatchTable {
  readonly sides: readonly Side[];
  readonly indices: readonly WordIndex[];
  /** `matched[i][j][k]`: the number of the word of side j that may render word k of side i, or -1. */
  readonly matched: readonly (readonly (readonly number[])[])[];
}

/** Undefined where too few versions have the passage or no lexicon is at hand. */
export function matchTable(passage: Passage): MatchTable | undefined {
  const { renderings } = passage;
  const sides = present(passage);
  if (!renderings || sides.length < MIN_VERSIONS) return undefined;
  const indices = sides.map(wordIndex);
  const matched = sides.map((side, i) =>
    sides.map((other, j) => (i === j ? [] : matchesOf(side, other, renderings))),
  );
  return { sides, indices, matched };
}

/** The run of side `witness` that side `odd` lacks though most others have it. */
export function omittedRun(table: MatchTable, witness: number, odd: number): Run {
  const matched = table.matched[witness]!;
  const others = table.sides.map((_, k) => k).filter((k) => k !== witness && k !== odd);
  const { lost, kept } = weights(table, odd);
  return bestRun(table, witness, (k) => {
    const attested = others.filter((other) => matched[other]![k]! >= 0).length;
    if (attested === 0 || 2 * attested < others.length) return 0;
    return matched[odd]![k]! >= 0 ? kept : lost;
  });
}

/** The run of side `odd` that no other side has. */
export function addedRun(table: MatchTable, odd: number): Run {
  const matched = table.matched[odd]!;
  const others = table.sides.map((_, k) => k).filter((k) => k !== odd);
  const { lost, kept } = weights(table, odd);
  return bestRun(table, odd, (k) => {
    const having = others.filter((other) => matched[other]![k]! >= 0).length;
    if (having === 0) return lost;
    return 2 * having >= others.length ? kept : 0;
  });
}

/** Share by which a side is longer than the median of the others lets expect; negative when it is shorter. */
export function surplus({ sides }: MatchTable, odd: number): number {
  const plain = sides.map((side) => lengthOf(side) / proseOf(side.language).length);
  const others = plain.filter((_, i) => i !== odd).sort((x, y) => x - y);
  return plain[odd]! / others[Math.floor(others.length / 2)]! - 1;
}

function lengthOf({ units }: Side): number {
  return units.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** What a word without and one with a match says for the hypothesis that the version lacks its clause. */
function weights({ sides }: MatchTable, odd: number) {
  const { unmatched } = proseOf(sides[odd]!.language);
  return { lost: Math.log((1 - CHANCE) / unmatched), kept: Math.log(CHANCE / (1 - unmatched)) };
}

/** The contiguous run of content words with the highest sum, between two words that add to it (Bentley 1984). */
function bestRun({ indices }: MatchTable, side: number, score: (k: number) => number): Run {
  let best: Run = { evidence: 0, from: 0, to: -1 };
  let sum = 0;
  let from = 0;
  for (const [k, { isContent }] of indices[side]!.words.entries()) {
    const step = isContent ? score(k) : 0;
    if (sum <= 0) {
      sum = 0;
      from = k;
    }
    sum += step;
    if (step > 0 && sum > best.evidence) best = { evidence: sum, from, to: k };
  }
  return best;
}
