import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { alignRunning } from '../src/align/align-running.ts';
import type { Lexicons } from '../src/lexicon/lexicons.ts';
import { readLexicons } from '../src/node/lexicons.ts';
import { version } from '../test/align/versions.ts';

const SETS = ['multiway', 'multiway-hard', 'textberg', 'udhr'];

interface Case {
  readonly languages: readonly string[];
  readonly documents: Readonly<Record<string, readonly (readonly string[])[]>>;
}

interface Score {
  readonly mean: { readonly strict: number; readonly lax: number };
  readonly multiway?: number;
  readonly ece?: number;
  readonly moved?: readonly number[];
  readonly [pair: string]: unknown;
}

/** Prints strict and lax F1 of beads, mean and worst pair, per set and level; then boundaries found in running text. */
export function alignmentQuality(folder: string): void {
  const lexicons = readLexicons();
  for (const set of SETS) {
    const cases = readdirSync(join(folder, set)).map((name) => join(folder, set, name));
    const scored = score(folder, 'align', cases, (one) => alignSegmented(one, lexicons)) as Record<
      string,
      Score
    >;
    for (const [level, result] of Object.entries(scored))
      console.log(`${set}, ${level}s: ${summary(result)}`);
  }
  const running = readdirSync(join(folder, 'multiway')).map((name) => join(folder, 'multiway', name));
  const { boundaries, links } = score(folder, 'text', running, (one) => alignRaw(one, lexicons)) as {
    boundaries: Record<string, { recall: number }>;
    links: { mean: number };
  };
  const recalls = Object.entries(boundaries).map(([language, { recall }]) => `${language} ${recall}`);
  console.log(`multiway as running text: recall of boundaries ${recalls.join(', ')}; links F1 ${links.mean}`);
}

function summary({ mean, multiway, ece, moved, ...rest }: Score): string {
  const pairs = Object.entries(rest)
    .filter(([key]) => key.includes('-'))
    .map(([pair, value]) => ({ pair, strict: (value as { strict: number[] }).strict[2]! }));
  const worst = pairs.reduce((low, row) => (row.strict < low.strict ? row : low));
  const parts = [`strict ${mean.strict}, lax ${mean.lax}, worst pair ${worst.pair} ${worst.strict}`];
  if (multiway !== undefined) parts.push(`whole beads ${multiway}`);
  if (ece !== undefined) parts.push(`calibration error ${ece}`);
  if (moved !== undefined) parts.push(`moved: precision ${moved[0]}, recall ${moved[1]}`);
  return parts.join('; ');
}

/** Runs the scorer on what an aligner makes of every case. */
function score(folder: string, mode: string, files: readonly string[], run: (one: Case) => unknown): unknown {
  const out = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  try {
    const args = files.flatMap((file, k) => {
      const result = join(out, `${k}.json`);
      writeFileSync(result, JSON.stringify(run(JSON.parse(readFileSync(file, 'utf8')))));
      return [file, result];
    });
    const printed = execFileSync('python3', [join(folder, 'score.py'), mode, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(printed);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function alignSegmented({ languages, documents }: Case, lexicons: Lexicons) {
  return align(
    languages.map((language) => version(language, documents[language]!)),
    lexicons,
  );
}

function alignRaw({ languages, documents }: Case, lexicons: Lexicons) {
  const texts = languages.map((language) => ({
    language,
    text: documents[language]!.map((paragraph) => paragraph.join(' ')).join('\n\n'),
  }));
  const { versions, alignment } = alignRunning(texts, lexicons);
  const units = Object.fromEntries(versions.map(({ language, sentences }) => [language, sentences]));
  return { ...alignment, units: { sentences: units } };
}
