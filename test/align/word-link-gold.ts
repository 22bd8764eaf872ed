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
}

export function countLinks(
  links: readonly WordLink[],
  gold: ReturnType<LinkedPassage['links']>,
  [first, second]: readonly [string, string],
): LinkCounts {
  const joins = ({ spans }: WordLink, [x, y]: readonly Span[]) =>
    covers(spans[first]!, x!) && covers(spans[second]!, y!);
  return {
    found: links.length,
    possibleFound: links.filter((link) => gold.possible.some((pair) => joins(link, pair))).length,
    sure: gold.sure.length,
    sureFound: gold.sure.filter((pair) => links.some((link) => joins(link, pair))).length,
  };
}

/** A figure of several tokens is one word. */
function covers([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && end >= to;
}

export function linkQuality(counts: readonly LinkCounts[]) {
  const sum = (count: keyof LinkCounts) => counts.reduce((total, one) => total + one[count], 0);
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
