import { readFileSync } from 'node:fs';
import type { LinkedSegment, WordLink } from '../../src/align/links.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A passage with its words linked by hand; see gold/word-links.development.txt for the format. */
export interface LinkedPassage {
  readonly segments: readonly LinkedSegment[];
  /** Links of two versions: those that must be there and those that may. */
  links(first: string, second: string): { readonly sure: Span[][]; readonly possible: Span[][] };
}

interface Row {
  readonly isSure: boolean;
  readonly cells: readonly (readonly Span[])[];
}

/** Reads a gold file. @throws {Error} naming the word that its sentence lacks or has several times. */
export function readWordLinks(file: URL): LinkedPassage[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const passages: { segments: LinkedSegment[]; rows: Row[] }[] = [];
  for (const line of lines) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, language, text] = /^([a-z]{2}): (.+)$/.exec(line) ?? [];
    const last = passages.at(-1);
    if (language !== undefined && text !== undefined) {
      const segment = { language, text, units: [[0, text.length] as const] };
      if (last === undefined || last.rows.length > 0) passages.push({ segments: [segment], rows: [] });
      else last.segments.push(segment);
    } else last!.rows.push(readRow(line, last!.segments));
  }
  return passages.map(({ segments, rows }) => ({
    segments,
    links(first, second) {
      const [a, b] = [first, second].map((l) => segments.findIndex(({ language }) => language === l));
      const crossed = (among: readonly Row[]) =>
        among.flatMap(({ cells }) => cells[a!]!.flatMap((x) => cells[b!]!.map((y) => [x, y])));
      return { sure: crossed(rows.filter(({ isSure }) => isSure)), possible: crossed(rows) };
    },
  }));
}

function readRow(line: string, segments: readonly LinkedSegment[]): Row {
  const cells = line.replace(/^\? /, '').split('|');
  if (cells.length !== segments.length) throw new Error(`“${line}” has not a cell for every version`);
  return {
    isSure: !line.startsWith('? '),
    cells: cells.map((cell, k) => {
      const words = cell.trim().split(/\s+/);
      return words[0] === '–' ? [] : words.map((word) => placeOf(word, segments[k]!));
    }),
  };
}

/** Where `word` or, of several, `word#2` stands. */
function placeOf(name: string, { text, language }: LinkedSegment): Span {
  const [word, number] = name.split('#');
  const all = tokenize(text, [0, text.length], language).filter((token) => token.text === word);
  const found = number === undefined && all.length > 1 ? undefined : all[Number(number ?? 1) - 1];
  if (!found) throw new Error(`“${name}” is not or not once in “${text}”`);
  return found.span;
}

/** Counts of which precision, recall and alignment error rate are made (Och & Ney 2003, §6). */
export interface LinkCounts {
  readonly found: number;
  readonly possibleFound: number;
  readonly sure: number;
  readonly sureFound: number;
  /** Every link with its probability and whether it is possible. */
  readonly judged: readonly { readonly probability: number; readonly isPossible: boolean }[];
}

export function countLinks(
  links: readonly WordLink[],
  gold: ReturnType<LinkedPassage['links']>,
  [first, second]: readonly [string, string],
): LinkCounts {
  const joins = ({ spans }: WordLink, [x, y]: readonly Span[]) =>
    covers(spans[first]!, x!) && covers(spans[second]!, y!);
  const judged = links.map((link) => ({
    probability: link.probability,
    isPossible: gold.possible.some((pair) => joins(link, pair)),
  }));
  return {
    found: links.length,
    possibleFound: judged.filter(({ isPossible }) => isPossible).length,
    sure: gold.sure.length,
    sureFound: gold.sure.filter((pair) => links.some((link) => joins(link, pair))).length,
    judged,
  };
}

/** A figure of several tokens is one word. */
function covers([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && end >= to;
}

export function linkQuality(counts: readonly LinkCounts[]) {
  const sum = (count: Exclude<keyof LinkCounts, 'judged'>) =>
    counts.reduce((total, one) => total + one[count], 0);
  const [found, possibleFound, sure, sureFound] = [
    sum('found'),
    sum('possibleFound'),
    sum('sure'),
    sum('sureFound'),
  ];
  return {
    precision: possibleFound / found,
    recall: sureFound / sure,
    errorRate: 1 - (sureFound + possibleFound) / (found + sure),
  };
}

/** For links within each range of probability their number, mean probability and the share that is possible. */
export function reliability(counts: readonly LinkCounts[], bounds: readonly number[]) {
  const judged = counts.flatMap((one) => one.judged);
  return bounds.map((from, k) => {
    const inside = judged.filter(
      ({ probability }) => probability >= from && probability < (bounds[k + 1] ?? 2),
    );
    const mean = (value: (one: (typeof inside)[number]) => number) =>
      inside.reduce((sum, one) => sum + value(one), 0) / inside.length;
    return {
      count: inside.length,
      promised: mean(({ probability }) => probability),
      kept: mean(({ isPossible }) => (isPossible ? 1 : 0)),
    };
  });
}
