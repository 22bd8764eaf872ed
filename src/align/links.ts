import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { bridged } from './links/bridges.ts';
import { evidence } from './links/evidence.ts';
import { renderedBy } from './links/hidden-markov.ts';
import { transposed, type WordMatrix, wordMatrix } from './links/word-matrix.ts';
import { type LinkedSegment, type SegmentWords, segmentWords } from './links/words.ts';
import { PairTable } from './pair-table.ts';

export type { LinkedSegment } from './links/words.ts';

/** A word-level correspondence inside a bead: a word or figure in each of two versions that say the same. */
export interface WordLink {
  /** Offsets into the stored text of either version. */
  readonly spans: Readonly<Record<Language, Span>>;
  /** Probability, 0…1, that a careful reader would link the two. */
  readonly probability: number;
}

/** Links of every two versions, keyed `en-de` in the order of the segments, in the order of the first one’s text. */
export type WordLinks = Readonly<Record<string, readonly WordLink[]>>;

/** A link is given when it is more probably right than wrong. */
const MIN_PROBABILITY = 0.5;
/** Both directions seldom agree where one word is linked to two, so that their mean is too modest; fitted as in `confidence.ts`. */
const SLOPE = 1.3;
const INTERCEPT = 1.25;
/** What both directions agree on less than this is no link, whatever the calibration: most words render one another not at all. */
const HOPELESS = 0.2;
/** Words of a segment that are linked; no sentence is so long, and the cost grows with the square. */
const MAX_WORDS = 300;

/**
 * Links the words of a bead, in every two of its versions. A word may be linked to several and several to one; function
 * words are where something supports it. Both directions must agree (Liang, Taskar & Klein 2006, “Alignment by Agreement”),
 * here in the geometric mean, so that one word can be linked to the two that it is rendered by; then every pair hears the
 * other versions. The result does not depend on the order of the segments but for that of the keys.
 * @throws {RangeError} for two segments of one language.
 */
export function linkWords(segments: readonly LinkedSegment[], lexicons: Lexicons): WordLinks {
  const languages = segments.map(({ language }) => language);
  if (new Set(languages).size < languages.length) throw new RangeError('two segments have the same language');
  const ordered = [...segments].sort((x, y) => (x.language < y.language ? -1 : 1)).map(linkable);
  const agreed = new PairTable(ordered.length, (a, b) => agreement(ordered[a]!, ordered[b]!, lexicons));
  const turned = agreed.map(transposed);
  const matrix = (a: number, b: number) => (a < b ? agreed.at(a, b) : turned.at(b, a));
  const rank = new Map(ordered.map(({ language }, k) => [language, k]));
  const links: Record<string, WordLink[]> = {};
  for (const [x, first] of languages.entries())
    for (const second of languages.slice(x + 1)) {
      const [a, b] = [rank.get(first)!, rank.get(second)!];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const thirds = ordered.flatMap(({ words }, c) => (c === a || c === b || words.length === 0 ? [] : [c]));
      const pair = bridged(
        matrix(low, high),
        thirds.map((c) => [matrix(low, c), matrix(c, high)]),
      );
      links[`${first}-${second}`] = linksOf(a < b ? pair : transposed(pair), ordered[a]!, ordered[b]!);
    }
  return links;
}

function linkable(segment: LinkedSegment): SegmentWords {
  const all = segmentWords(segment);
  return { ...all, words: all.words.slice(0, MAX_WORDS) };
}

/** The geometric mean of the posteriors of both directions. */
function agreement(source: SegmentWords, target: SegmentWords, lexicons: Lexicons): WordMatrix {
  const [rows, columns] = [source.words.length, target.words.length];
  if (rows === 0 || columns === 0) return wordMatrix(rows, columns, () => 0);
  const known = evidence(source, target, lexicons);
  const forth = renderedBy(known);
  const back = renderedBy(transposed(known));
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1)
      values[i * columns + j] = Math.sqrt(forth.values[i * columns + j]! * back.values[j * rows + i]!);
  return { rows, columns, values };
}

function linksOf({ columns, values }: WordMatrix, source: SegmentWords, target: SegmentWords): WordLink[] {
  const links: WordLink[] = [];
  for (const [i, word] of source.words.entries())
    for (let j = 0; j < columns; j += 1) {
      const agreed = values[i * columns + j]!;
      if (agreed < HOPELESS) continue;
      const probability = calibrated(agreed);
      if (probability < MIN_PROBABILITY) continue;
      const other = target.words[j]!;
      links.push({
        spans: { [source.language]: word.span, [target.language]: other.span },
        probability: Math.round(probability * 1e4) / 1e4,
      });
    }
  return links;
}

/** The probability that a link is right, given that the versions agree on it so far (Platt 1999). */
function calibrated(agreed: number): number {
  if (agreed <= 0 || agreed >= 1) return agreed;
  return 1 / (1 + Math.exp(-(INTERCEPT + SLOPE * Math.log(agreed / (1 - agreed)))));
}
