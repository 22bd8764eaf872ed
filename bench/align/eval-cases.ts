import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Alignment, Bead } from '../../src/align/alignment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { version } from '../../test/align/versions.ts';

/** Sets of development cases whose input is segmented. */
export const SETS = ['multiway', 'multiway-hard', 'textberg', 'udhr'] as const;
export type EvalSet = (typeof SETS)[number];

type Segments = Readonly<Record<string, readonly number[]>>;

/** A development case: documents as paragraphs of sentences, and their gold beads. */
export interface EvalCase {
  readonly file: string;
  readonly languages: readonly string[];
  readonly documents: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly gold: {
    readonly sentence?: readonly Segments[];
    readonly pairs?: { readonly sentence?: Readonly<Record<string, readonly Segments[]>> };
  };
}

export function readCases(folder: string, set: EvalSet): EvalCase[] {
  return readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = join(folder, set, name);
      return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<EvalCase, 'file'>), file };
    });
}

/** The versions of a case in the languages given, as the case divides them. */
export function versionsOf(
  { documents, languages }: EvalCase,
  chosen: readonly string[] = languages,
): SegmentedVersion[] {
  return chosen.map((language) => version(language, documents[language]!));
}

/** What `score.py` makes of the outputs for the cases; it needs python3. */
export function officialScore(
  folder: string,
  mode: 'align' | 'text',
  cases: readonly EvalCase[],
  output: (one: EvalCase) => unknown,
): unknown {
  const out = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  try {
    const files = cases.flatMap((one, k) => {
      const result = join(out, `${k}-${basename(one.file)}`);
      writeFileSync(result, JSON.stringify(output(one)));
      return [one.file, result];
    });
    const printed = execFileSync('python3', [join(folder, 'score.py'), mode, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(printed);
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Counts that strict F1 is made of; gold insertions and deletions count for precision alone, as in vecalign. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly recalled: number;
  readonly wanted: number;
}

/** Counts of the sentence beads of each pair of an alignment of a case. */
export function pairCounts(one: EvalCase, { pairs }: Alignment): Map<string, Counts> {
  return new Map(
    Object.entries(pairs.sentences).map(([pair, beads]) => {
      const [a, b] = pair.split('-') as [string, string];
      const gold = goldKeys(one, a, b);
      const found = beads.map(({ segments }) => keyOf(segments, a, b));
      const twoSided = found.filter(isTwoSided);
      return [
        pair,
        {
          right: found.filter((key) => gold.has(key)).length,
          found: found.length,
          recalled: twoSided.filter((key) => gold.has(key)).length,
          wanted: [...gold].filter(isTwoSided).length,
        },
      ];
    }),
  );
}

export function strictF1(counts: Iterable<Counts>): number {
  let [right, found, recalled, wanted] = [0, 0, 0, 0];
  for (const c of counts) {
    right += c.right;
    found += c.found;
    recalled += c.recalled;
    wanted += c.wanted;
  }
  const [precision, recall] = [right / Math.max(1, found), recalled / Math.max(1, wanted)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Every pair bead's confidence and whether it is exactly a gold bead. */
export function judgedBeads(one: EvalCase, { pairs }: Alignment): { confidence: number; right: boolean }[] {
  return Object.entries(pairs.sentences).flatMap(([pair, beads]) => {
    const [a, b] = pair.split('-') as [string, string];
    const gold = goldKeys(one, a, b);
    return beads.map((bead: Bead) => ({
      confidence: bead.confidence,
      right: gold.has(keyOf(bead.segments, a, b)),
    }));
  });
}

function goldKeys({ gold }: EvalCase, a: string, b: string): Set<string> {
  const named = gold.pairs?.sentence;
  const beads = named?.[`${a}-${b}`] ?? named?.[`${b}-${a}`] ?? gold.sentence ?? [];
  return new Set(
    beads.flatMap((segments) => {
      const key = keyOf(segments, a, b);
      if (isTwoSided(key)) return [key];
      return [...(segments[a] ?? []).map((i) => `${i}=`), ...(segments[b] ?? []).map((j) => `=${j}`)];
    }),
  );
}

function keyOf(segments: Segments, a: string, b: string): string {
  return `${(segments[a] ?? []).join()}=${(segments[b] ?? []).join()}`;
}

function isTwoSided(key: string): boolean {
  return !key.startsWith('=') && !key.endsWith('=');
}
