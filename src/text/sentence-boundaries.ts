import { split } from 'sentence-splitter';
import { type Language, primarySubtag } from './language.ts';
import { de } from './rules/de.ts';
import { en } from './rules/en.ts';
import { es } from './rules/es.ts';
import { fr } from './rules/fr.ts';
import { generic } from './rules/generic.ts';
import { ru } from './rules/ru.ts';
import type { SentenceRules } from './rules/sentence-rules.ts';
import { endsSentence, withClosers } from './sentence-end.ts';
import { type UnmarkedStart, unmarkedStarts } from './unmarked-starts.ts';

const RULES: Readonly<Record<string, SentenceRules>> = { de, en, es, fr, ru };

/** An end of a sentence with what belongs to it, in the order that texts are written in. */
const ENDING = /[.!?…。！？؟।॥]+(?:[\s\u00a0\u202f]?[»”"’')\]}›」』）])*/gu;
/** Which dots end no sentence is for the rules of the language to say: the library’s own lists cost most of its time. */
const NO_ABBREVIATIONS = {
  AbbrMarker: {
    language: { ABBREVIATIONS: [], PREPOSITIVE_ABBREVIATIONS: [], EXCLAMATION_WORDS: [] },
  },
};
/** Text longer than this is given to the libraries in pieces, since their cost grows faster than its length. */
const PIECE_LENGTH = 1000;

/**
 * Where sentences end inside a paragraph: offsets, ascending, the paragraph's own end left out. Candidates are what a scan
 * for marks and closed quotations proposes, with sentence-splitter and Intl.Segmenter where it cannot tell what closes from
 * what opens; the language's rules decide. A heading
 * without a full stop ends where nothing but a new sentence explains the capital behind it.
 */
export function sentenceBoundaries(paragraph: string, language: Language): number[] {
  const rules = sentenceRules(language);
  const boundaries: number[] = [];
  let start = 0;
  for (const end of [...candidates(paragraph, language), paragraph.length]) {
    if (end < paragraph.length && !endsSentence(paragraph, start, end, rules)) continue;
    for (let heading = headingEnd(paragraph, start, end, rules); heading !== null; ) {
      boundaries.push(heading);
      start = heading;
      heading = headingEnd(paragraph, start, end, rules);
    }
    if (end < paragraph.length) boundaries.push(end);
    start = end;
  }
  return boundaries;
}

/** Words of a heading that is plain without a word said again. */
const LONG_HEADING = 4;

/** Where a heading without a full stop surely ends: before `The` or its like in what says the heading again. */
function headingEnd(paragraph: string, start: number, end: number, rules: SentenceRules): number | null {
  return unmarkedStarts(paragraph, [start, end], rules).find(isPlain)?.end ?? null;
}

/**
 * Whether a place is a beginning for sure. The more capitals around it might make a name of it (`World War Two`, `Le
 * Monde`, `Organizaciones Internacionales No Gubernamentales`), the more must speak for it.
 */
function isPlain(place: UnmarkedStart): boolean {
  const { opener, repeated, afterCapital, beforeCapital, titleCase, headingWords } = place;
  if (afterCapital && (beforeCapital || opener !== 'article'))
    return repeated > 1 && !titleCase && (!beforeCapital || opener === 'article');
  if (beforeCapital) return repeated > 1;
  return repeated > 0 || headingWords >= LONG_HEADING;
}

/** What is known of a language's abbreviations and openings of sentences. */
export function sentenceRules(language: Language): SentenceRules {
  return RULES[primarySubtag(language)] ?? generic;
}

/** Where a sentence might end, ascending; nothing where no terminator stands before the last word. */
function candidates(paragraph: string, language: Language): Iterable<number> {
  const ends = new Set<number>();
  const propose = (offset: number) => {
    if (offset > 0 && /\S/u.test(paragraph[offset - 1]!)) ends.add(withClosers(paragraph, offset));
  };
  let isClear = true;
  for (const match of paragraph.matchAll(ENDING)) {
    propose(match.index + match[0].length);
    if (/\s/u.test(match[0])) isClear = false;
  }
  ends.delete(paragraph.length);
  // The libraries tell where a mark behind a blank opens the next sentence; elsewhere they find nothing that the scan has not.
  if (ends.size === 0 || isClear) return ends;
  const segmenter = sentenceSegmenter(language);
  for (const [start, piece] of pieces(paragraph)) {
    for (const { index, segment } of segmenter.segment(piece))
      propose(start + index + segment.trimEnd().length);
    for (const node of split(piece, NO_ABBREVIATIONS))
      if (node.type === 'Sentence') propose(start + node.range[1]);
  }
  return [...ends].sort((a, b) => a - b);
}

const segmenters = new Map<Language, Intl.Segmenter>();

function sentenceSegmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** The paragraph in pieces that end at white space, so that nothing quadratic sees a long line. */
function* pieces(paragraph: string): Generator<[start: number, piece: string]> {
  for (let start = 0; start < paragraph.length; ) {
    let end = Math.min(paragraph.length, start + PIECE_LENGTH);
    if (end < paragraph.length) {
      const blank = paragraph.lastIndexOf(' ', end);
      if (blank > start) end = blank + 1;
    }
    yield [start, paragraph.slice(start, end)];
    start = end;
  }
}
