import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextPair } from '../../src/diverge/pairs/check-pairs.ts';

/** A pair of texts of which it is known whether they diverge. */
export interface LabelledPair extends TextPair {
  readonly isDivergent: boolean;
  readonly category: string;
  /** The data set: `planted`, or one of those that people marked. */
  readonly set: string;
  /** What it must not share with a pair that it is judged by: the article, or the source sentence. */
  readonly group: string;
}

/** Reads the rows of an evaluation folder (`divergence/planted.jsonl`, `divergence/human.jsonl`, `articles.json`). */
export function readLabelledPairs(folder: string): LabelledPair[] {
  const articles = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')).planted as Record<
    string,
    number
  >;
  const rows = (name: string) =>
    readFileSync(join(folder, 'divergence', `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
  const planted = rows('planted').map((row) => ({
    id: row.id!,
    sourceLanguage: row.sourceLanguage!,
    targetLanguage: row.targetLanguage!,
    source: row.source!,
    target: row.target!,
    isDivergent: row.label !== 'ok',
    category: row.category!,
    set: 'planted',
    group: `article ${articles[row.id!]}`,
  }));
  const marked = rows('human').map((row) => ({
    id: row.id!,
    sourceLanguage: row.srcLang!,
    targetLanguage: row.tgtLang!,
    source: row.src!,
    target: row.tgt!,
    isDivergent: row.label !== 'ok',
    category: row.category!,
    set: row.source!,
    group: `sentence ${row.src}`,
  }));
  return [...planted, ...marked];
}
