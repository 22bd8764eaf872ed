import { type Language, primarySubtag } from '../../text/language.ts';
import { firstFrom } from '../../text/span.ts';
import { nameKey, similarity } from '../../text/transliterate.ts';
import { onceAForm } from '../../text/word-form.ts';
import type { Side } from '../check.ts';
import { wordIndex } from '../correspondence.ts';
import { addTo } from '../lists.ts';
import type { Renderings, StemPairs } from '../renderings.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import type { Word } from '../words.ts';
import type { Belongings } from './belonging.ts';

/** Strength, as a probability, of what agrees without the lexicon: the same word, the same sound. */
const SAME = 0.6;
const ALIKE = 0.3;
/** Names at least so alike, endings apart, are one; across scripts spellings differ more. */
const SAME_NAME = 0.6;
const SAME_ACROSS_SCRIPTS = 0.45;
/** Links less probable than this are loose. */
const FIRM = 0.12;
/** Shorter words are too alike by chance to be compared by sound. */
const MIN_NAME = 3;
/** Letters of the shortest word that carries content. */
const MIN_CONTENT = 3;
/** Nats that a link loses when its ends stand a whole text apart. */
const DISTANCE = 2;
/** A side is linked as far as this many words of content, and names: the cost is the product of both sides' numbers. */
const MAX_WORDS = 500;
const MAX_NAMES = 200;

/** How a word stands to the other side: linked to what renders it, or loosely to what seldom does, or not at all. */
export type State = 'linked' | 'loose' | 'none';

/**
 * What is usual of a word: a figure; a name, which has a capital and no translation; a title, which has a capital inside
 * the sentence and one; any other word by how well the lexicon knows it.
 */
export type WordClass = 'figure' | 'name' | 'title' | 'unknown' | 'vague' | 'known' | 'sure';

/** A word that carries content, with its link. */
export interface LinkedWord {
  readonly word: Word;
  readonly wordClass: WordClass;
  readonly state: State;
  /** Number of the word of the other side that it is linked to, or -1. */
  readonly partner: number;
}

/** Both sides' words of content, in order. */
export interface PairLinks {
  readonly source: readonly LinkedWord[];
  readonly target: readonly LinkedWord[];
}

/** A word with a capital that is less surely translated is a name. */
const TRANSLATED = 0.1;

/** Certainties of a stem's best rendering at which classes part. */
const CLASSES: readonly (readonly [number, WordClass])[] = [
  [0.45, 'sure'],
  [0.2, 'known'],
  [Number.MIN_VALUE, 'vague'],
  [0, 'unknown'],
];

/**
 * Links the words of content of two sides one to one, the strongest links first (competitive linking: Melamed 2000,
 * “Models of translational equivalence among words”, §4.1), by lexicon, sound and value; a German compound takes two.
 */
export function pairLinks(
  [first, second]: readonly [Side, Side],
  renderings: Renderings,
  belongings: Belongings,
): PairLinks {
  const sides = [first, second].map((side, k) =>
    linkables(side, k === 0 ? second.language : first.language, belongings).slice(0, MAX_WORDS),
  );
  const [source, target] = sides as [Linkable[], Linkable[]];
  const scored: ScoredLink[] = [];
  const propose: Propose = (s, t, strength) => {
    const apart = Math.abs((s + 0.5) / Math.max(1, source.length) - (t + 0.5) / Math.max(1, target.length));
    scored.push({ s, t, isLoose: strength < FIRM, score: Math.log(strength) - DISTANCE * apart });
  };
  byLexicon(source, target, first.language, second.language, renderings, propose);
  byForm(source, target, propose);
  bySound(source, target, propose);
  scored.sort((x, y) => y.score - x.score || x.s - y.s || x.t - y.t);
  const partners = [source, target].map((words) => new Int32Array(words.length).fill(-1));
  const free = [source, target].map((words) => Int32Array.from(words, ({ capacity }) => capacity));
  const loose = [source, target].map((words) => new Uint8Array(words.length));
  for (const { s, t, isLoose } of scored) {
    if (free[0]![s] === 0 || free[1]![t] === 0) continue;
    free[0]![s]! -= 1;
    free[1]![t]! -= 1;
    if (partners[0]![s]! < 0) [partners[0]![s], loose[0]![s]] = [t, isLoose ? 1 : 0];
    if (partners[1]![t]! < 0) [partners[1]![t], loose[1]![t]] = [s, isLoose ? 1 : 0];
  }
  const linked = (k: 0 | 1, words: readonly Linkable[]) =>
    words.map(
      ({ word, wordClass }, n): LinkedWord => ({
        word,
        wordClass,
        partner: partners[k]![n]!,
        state: partners[k]![n]! < 0 ? 'none' : loose[k]![n] === 1 ? 'loose' : 'linked',
      }),
    );
  return { source: linked(0, source), target: linked(1, target) };
}

/** How a word is written. */
interface Spelling {
  readonly isCapital: boolean;
  readonly isCyrillic: boolean;
  /** Whether it is neither very short nor among the commonest. */
  readonly isTelling: boolean;
  /** Sound of the word when it may be a name; '' otherwise. */
  readonly sound: string;
}

const spellingOf = onceAForm((text, language): Spelling => {
  const isCommon = FUNCTION_WORDS.get(primarySubtag(language))?.has(text.toLowerCase()) ?? false;
  const isCapital = /^\p{Lu}[\p{Ll}\p{Lu}]/u.test(text);
  return {
    isCapital,
    isCyrillic: /\p{Script=Cyrillic}/u.test(text),
    isTelling: text.length >= MIN_CONTENT && !isCommon,
    sound: isCapital && text.length >= MIN_NAME ? nameKey(text.replace(/['’]s$/u, ''), language) : '',
  };
});

interface Linkable {
  readonly word: Word;
  readonly wordClass: WordClass;
  /** Sound of the whole word when it may be a name; '' otherwise. */
  readonly sound: string;
  readonly isCyrillic: boolean;
  /** The stems of a German compound’s parts. */
  readonly parts: readonly string[];
  /** How many words it may be linked to. */
  readonly capacity: number;
}

/** A word of the source and one of the target that may be linked, by their numbers. */
interface ScoredLink {
  readonly s: number;
  readonly t: number;
  readonly isLoose: boolean;
  readonly score: number;
}

type Propose = (s: number, t: number, strength: number) => void;

function linkables(side: Side, other: Language, belongings: Belongings): Linkable[] {
  const { words } = wordIndex(side);
  const starts = side.units.map(([start]) => firstFrom(words, start));
  const isGerman = primarySubtag(side.language) === 'de';
  const found: Linkable[] = [];
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k]!;
    const { isCapital, isCyrillic, isTelling, sound } = spellingOf(word.form);
    const isCapitalInside = isCapital && !starts.includes(k);
    if (!isCapitalInside && !word.isContent && !isTelling) continue;
    if (word.stem.startsWith('#')) {
      found.push({ word, wordClass: 'figure', sound: '', isCyrillic: false, parts: NONE, capacity: 1 });
      continue;
    }
    const parts = isGerman ? belongings.partsOf(word.form, other) : NONE;
    const { asItself, otherwise } = belongings.ofForm(word.form, other);
    const certainty = Math.max(asItself, otherwise);
    const isName = isCapital && parts.length === 0 && otherwise < TRANSLATED;
    // German gives every noun a capital.
    const isTitle = isCapitalInside && !isGerman;
    found.push({
      word,
      wordClass: isName ? 'name' : isTitle ? 'title' : classOf(certainty),
      sound,
      isCyrillic,
      parts,
      capacity: parts.length > 1 ? 2 : 1,
    });
  }
  return found;
}

const NONE: readonly string[] = [];

function classOf(certainty: number): WordClass {
  return CLASSES.find(([from]) => certainty >= from)![1];
}

function byLexicon(
  source: readonly Linkable[],
  target: readonly Linkable[],
  from: Language,
  to: Language,
  renderings: Renderings,
  propose: Propose,
): void {
  const [ours, theirs] = [placesOfStems(source), placesOfStems(target)];
  const link = ({ sources, targets, renderings: found }: StemPairs) => {
    for (const r of found) {
      const here = ours.get(sources[r.source]!);
      const there = here && theirs.get(targets[r.target]!);
      if (there) for (const s of here) for (const t of there) propose(s, t, Math.max(r.forward, r.backward));
    }
  };
  const words = renderings.pairs(from, to);
  link(words);
  // The parts of compounds are no words of the text.
  const [ourParts, theirParts] = [beyond(ours, words.sources, source), beyond(theirs, words.targets, target)];
  const linkParts = (sources: readonly string[], targets: readonly string[]) =>
    link({ sources, targets, renderings: renderings.renderingsAmong(from, sources, to, targets) });
  if (ourParts.length > 0) linkParts(ourParts, [...theirs.keys()]);
  if (theirParts.length > 0)
    linkParts(
      [...ours.keys()].filter((own) => !ourParts.includes(own)),
      theirParts,
    );
}

/** The stems of parts that no word of the text has. */
function beyond(places: ReadonlyMap<string, unknown>, stems: readonly string[], words: readonly Linkable[]) {
  if (words.every(({ parts }) => parts.length === 0)) return NONE;
  const ofText = new Set(stems);
  return [...places.keys()].filter((own) => !ofText.has(own));
}

/** The numbers of the words by their stems and those of their parts. */
function placesOfStems(words: readonly Linkable[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let k = 0; k < words.length; k += 1) {
    const { word, parts } = words[k]!;
    addTo(places, word.stem, k);
    for (const part of parts) addTo(places, part, k);
  }
  return places;
}

/** The same stem or figure, or a beginning in common. */
function byForm(source: readonly Linkable[], target: readonly Linkable[], propose: Propose): void {
  const [byStem, byKey] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (let t = 0; t < target.length; t += 1) {
    const { word } = target[t]!;
    addTo(byStem, word.stem, t);
    if (word.key !== '') addTo(byKey, word.key, t);
  }
  for (let s = 0; s < source.length; s += 1) {
    const { word } = source[s]!;
    for (const t of byStem.get(word.stem) ?? []) propose(s, t, SAME);
    if (word.key !== '') for (const t of byKey.get(word.key) ?? []) propose(s, t, ALIKE);
  }
}

/** Words with a capital that sound alike. */
function bySound(source: readonly Linkable[], target: readonly Linkable[], propose: Propose): void {
  const capitals = (words: readonly Linkable[]) =>
    words
      .flatMap(({ sound, isCyrillic }, k) => (sound === '' ? [] : [{ k, sound, isCyrillic }]))
      .slice(0, MAX_NAMES);
  const theirs = capitals(target);
  for (const { k: s, sound, isCyrillic } of capitals(source))
    for (const other of theirs) {
      const enough = isCyrillic === other.isCyrillic ? SAME_NAME : SAME_ACROSS_SCRIPTS;
      if (soundsLike(sound, other.sound, enough)) propose(s, other.k, ALIKE);
    }
}

function soundsLike(x: string, y: string, enough: number): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long.startsWith(short) || similarity(short, long.slice(0, short.length)) >= enough;
}
