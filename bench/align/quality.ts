import { readFileSync } from 'node:fs';
import { align } from '../../src/align/align.ts';
import { alignRunning } from '../../src/align/align-running.ts';
import type { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { type EvalCase, judgedBeads, officialScore, readCases, SETS, versionsOf } from './eval-cases.ts';

/** One row of the table: a set at a level. */
export interface QualityRow {
  readonly set: string;
  readonly level: string;
  readonly strict: number;
  readonly lax: number;
  readonly worst: { readonly pair: string; readonly strict: number };
  readonly pairs: Readonly<Record<string, { readonly strict: number; readonly lax: number }>>;
  /** F1 of beads over all languages at once, where there are more than two. */
  readonly whole?: number;
  /** Expected calibration error. */
  readonly ece?: number;
  /** Precision and recall of moved units. */
  readonly moved?: readonly [precision: number, recall: number];
}

export interface RunningText {
  readonly boundaries: Readonly<Record<string, number>>;
  readonly links: number;
}

export interface Quality {
  readonly rows: readonly QualityRow[];
  readonly running: RunningText;
}

/** Measures beads on segmented input per set and level, then boundaries and links on running text. */
export function alignmentQuality(folder: string): Quality {
  const lexicons = readLexicons();
  const rows = SETS.flatMap((set) => {
    const scored = officialScore(folder, 'align', readCases(folder, set), (one) =>
      align(versionsOf(one), { lexicons }),
    ) as Record<string, Score>;
    return Object.entries(scored).map(([level, score]) => qualityRow(set, level, score));
  });
  const { boundaries, links } = officialScore(folder, 'text', readCases(folder, 'multiway'), (one) =>
    alignText(one, lexicons),
  ) as { boundaries: Record<string, { recall: number }>; links: { mean: number } };
  const recalls = Object.entries(boundaries).map(([language, { recall }]) => [language, recall]);
  return { rows, running: { boundaries: Object.fromEntries(recalls), links: links.mean } };
}

interface Score {
  readonly mean: { readonly strict: number; readonly lax: number };
  readonly multiway?: number;
  readonly ece?: number;
  readonly moved?: readonly [number, number, number];
  readonly [pair: string]: unknown;
}

function qualityRow(set: string, level: string, { mean, multiway, ece, moved, ...rest }: Score): QualityRow {
  const pairs = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => key.includes('-'))
      .map(([pair, value]) => {
        const { strict, lax } = value as { strict: number[]; lax: number[] };
        return [pair, { strict: strict[2]!, lax: lax[2]! }];
      }),
  );
  const worst = Object.entries(pairs).reduce((low, row) => (row[1].strict < low[1].strict ? row : low));
  return {
    set,
    level,
    strict: mean.strict,
    lax: mean.lax,
    pairs,
    worst: { pair: worst[0], strict: worst[1].strict },
    ...(multiway !== undefined && { whole: multiway }),
    ...(ece !== undefined && { ece }),
    ...(moved !== undefined && { moved: [moved[0], moved[1]] as const }),
  };
}

function alignText({ languages, documents }: EvalCase, lexicons: Lexicons) {
  const texts = languages.map((language) => ({
    language,
    text: documents[language]!.map((paragraph) => paragraph.join(' ')).join('\n\n'),
  }));
  const { versions, alignment } = alignRunning(texts, { lexicons });
  const units = Object.fromEntries(versions.map(({ language, sentences }) => [language, sentences]));
  return { ...alignment, units: { sentences: units } };
}

/** The figures as text, each pair's too. */
export function qualityLines({ rows, running }: Quality): string[] {
  const lines = rows.flatMap((row) => {
    const parts = [
      `strict ${row.strict}, lax ${row.lax}`,
      `worst pair ${row.worst.pair} ${row.worst.strict}`,
    ];
    if (row.whole !== undefined) parts.push(`whole beads ${row.whole}`);
    if (row.ece !== undefined) parts.push(`calibration error ${row.ece}`);
    if (row.moved) parts.push(`moved: precision ${row.moved[0]}, recall ${row.moved[1]}`);
    const pairs = Object.entries(row.pairs).map(([pair, { strict, lax }]) => `${pair} ${strict}/${lax}`);
    return [
      `${row.set}, ${row.level}s: ${parts.join('; ')}`,
      ...(pairs.length > 1 ? [`  ${pairs.join('  ')}`] : []),
    ];
  });
  const recalls = Object.entries(running.boundaries).map(([language, recall]) => `${language} ${recall}`);
  return [
    ...lines,
    `multiway as running text: recall of boundaries ${recalls.join(', ')}; links F1 ${running.links}`,
  ];
}

/** A table of confidence against the share of beads that are right, ten bins, over all pairs of a set. */
export function reliabilityLines(folder: string): string[] {
  const lexicons = readLexicons();
  const lines = [
    'reliability (beads of pairs): set, number of versions, per bin of confidence: beads, mean confidence, share right',
  ];
  for (const set of SETS.filter((name) => name !== 'udhr')) {
    const cases = readCases(folder, set);
    const together = cases.flatMap((one) => judgedBeads(one, align(versionsOf(one), { lexicons })));
    lines.push(`${set}, all versions: ${bins(together)}`);
    if (cases.every(({ languages }) => languages.length === 2)) continue;
    const alone = cases.flatMap((one) =>
      one.languages.flatMap((a, x) =>
        one.languages
          .slice(x + 1)
          .flatMap((b) => judgedBeads(one, align(versionsOf(one, [a, b]), { lexicons }))),
      ),
    );
    lines.push(`${set}, pairs alone: ${bins(alone)}`);
  }
  return lines;
}

function bins(beads: readonly { confidence: number; right: boolean }[]): string {
  const cells = Array.from({ length: 10 }, () => ({ beads: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of beads) {
    const cell = cells[Math.min(9, Math.floor(confidence * 10))]!;
    cell.beads += 1;
    cell.confidence += confidence;
    cell.right += right ? 1 : 0;
  }
  const error = cells.reduce((sum, c) => sum + Math.abs(c.confidence - c.right), 0) / beads.length;
  const shown = cells
    .filter((c) => c.beads > 0)
    .map((c) => `${c.beads} ${(c.confidence / c.beads).toFixed(2)} ${(c.right / c.beads).toFixed(2)}`);
  return `${shown.join(' | ')}; calibration error ${error.toFixed(3)}`;
}

/** What the figures must not fall below; see `floors.json`. */
interface Floors {
  readonly sets: Readonly<
    Record<
      string,
      {
        strict: number;
        lax: number;
        worst: number;
        whole?: number;
        ece?: number;
        moved?: readonly [number, number];
      }
    >
  >;
  readonly boundaries: number;
  readonly links: number;
}

/** What lies under its floor, in words; nothing when all is well. */
export function belowFloors({ rows, running }: Quality): string[] {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const found: string[] = [];
  const demand = (what: string, value: number, floor: number) => {
    if (!(value >= floor)) found.push(`${what} is ${value}, below ${floor}`);
  };
  for (const [name, floor] of Object.entries(floors.sets)) {
    const row = rows.find(({ set, level }) => `${set}, ${level}s` === name);
    if (!row) {
      found.push(`${name} was not measured`);
      continue;
    }
    demand(`${name}: strict`, row.strict, floor.strict);
    demand(`${name}: lax`, row.lax, floor.lax);
    demand(`${name}: strict of ${row.worst.pair}`, row.worst.strict, floor.worst);
    if (floor.whole !== undefined) demand(`${name}: whole beads`, row.whole ?? 0, floor.whole);
    if (floor.ece !== undefined) demand(`${name}: 1 - calibration error`, 1 - (row.ece ?? 1), 1 - floor.ece);
    if (floor.moved) {
      demand(`${name}: precision of moved`, row.moved?.[0] ?? 0, floor.moved[0]);
      demand(`${name}: recall of moved`, row.moved?.[1] ?? 0, floor.moved[1]);
    }
  }
  for (const [language, recall] of Object.entries(running.boundaries))
    demand(`recall of boundaries in ${language}`, recall, floors.boundaries);
  demand('links', running.links, floors.links);
  return found;
}
