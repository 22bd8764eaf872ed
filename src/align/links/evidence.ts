import type { Lexicons } from '../../lexicon/lexicons.ts';
import { cognates } from '../sources/cognates.ts';
import { compounds } from '../sources/compounds.ts';
import { figures } from '../sources/figures.ts';
import { lexical } from '../sources/lexicon.ts';
import type { WordMatrix } from './word-matrix.ts';
import type { LinkedWord, SegmentWords } from './words.ts';

/** Probability that a word is rendered by one of which nothing is known, if both are of one length. */
const UNKNOWN = 0.004;

/**
 * How well two words render each other, 0…1: by the surest of what is known of them, figures by value, cognates,
 * lexicon and parts of compounds. For what is unknown, a word of similar length is the likelier one: content words are long
 * and function words short in every language (Zipf 1935).
 */
export function evidence(source: SegmentWords, target: SegmentWords, lexicons: Lexicons): WordMatrix {
  const width = target.vocabulary.length;
  const known = new Float64Array(source.vocabulary.length * width);
  for (const renderings of [
    figures(source, target),
    cognates(source, target),
    lexical(source, target, lexicons),
    compounds(source, target, lexicons),
  ])
    for (const { source: s, target: t, strength } of renderings)
      known[s * width + t] = Math.max(known[s * width + t]!, strength);
  const [rows, columns] = [source.words.length, target.words.length];
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const [x, y] = [source.words[i]!, target.words[j]!];
      const lengths = lengthOf(x) / lengthOf(y);
      const shorter = Math.min(lengths, 1 / lengths);
      values[i * columns + j] = known[x.form * width + y.form]! + UNKNOWN * (shorter * shorter);
    }
  return { rows, columns, values };
}

function lengthOf({ span: [start, end] }: LinkedWord): number {
  return end - start;
}
