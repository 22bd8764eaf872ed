import { type Language, primarySubtag } from '../text/language.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { stem, stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { nameKey, soundSimilarity, spokenKeys } from '../text/transliterate.ts';
import { hasCyrillic, onceAForm } from '../text/word-form.ts';
import type { Side } from './check.ts';
import type { Renderings } from './renderings.ts';
import { bodiesOf, figuresOf, placesOf, tokensOf, wordTokensOf } from './side-facts.ts';
import { extent } from './sides.ts';
import type { SpelledOut } from './vocabulary/bodies.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';
import type { Place } from './vocabulary/places.ts';

/** Shorter words are too alike by chance; another script spells short names in too many ways. */
const MIN_LENGTH = 3;
const MIN_ACROSS_SCRIPTS = 4;
/** Keys at least so alike, endings apart, are one name; across scripts spellings differ more. */
const SAME_NAME = 0.65;
const SAME_ACROSS_SCRIPTS = 0.55;
/** A name and a word in small letters must be more alike. */
const SAME_WORD = 0.8;
/** Keys with fewer sounds are compared strictly; a compound holds a name of so many at least. */
const MIN_SOUND = 4;
const SAME_SHORT = 0.7;
const MIN_PART = 5;
/** Letters of a compound's last part at least. */
const MIN_HEAD = 3;
/** Letters that declension and derivation add. */
const LONGEST_ENDING = 3;
/** By how much the rest must be more alike once an ending is cut off: more words agree by chance then. */
const CUT = 0.05;
/** A longer passage, in characters, is no sentence: every name would be compared with every word. */
const MAX_LENGTH = 5000;
/** Names exchanged for one another stand at most this far apart, relative to the length of the text. */
const NEAR = 0.3;
const FARTHER = 0.5;
/** … and where one of them may be no name. */
const BESIDE = 0.2;

/** Marks behind which a word has a capital for its place. */
const OPENS = /^["“”„«‹‘([:.!?…—–-]$/u;
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser|dies|jed|jen|welch|all)(?:e[rnms]?)?|im|am|zum|zur|vom|beim|ins|ans)$/u;

const ADJECTIVE = /^\p{Ll}+e[nrsm]?$/u;
const PREPOSITION =
  /^(?:gegen|wegen|zwischen|neben|hinter|unter|über|außer|ohne|seitens|laut|während|trotz|sowie|ehe|jedoch)$/u;
const NOUN_ENDING = /(?:ung|heit|keit|schaft|tion|tät|nis|tum|ismus|tum)(?:e?[ns]|en)?$/u;
const NUMERAL = /^[IVXLCХ]+(?:er|re|e|ème)?$/u;

/** Forms of address and titles, which each language has its own of, or leaves out. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss sir lord lady dame dr dra prof herr herrn frau fräulein señor señora señorita sr sra srta don doña ' +
    'm mme mlle mm monsieur madame mademoiselle господин господина господину господином госпожа госпожи г-н г-на г-жа ' +
    'president präsident präsidentin presidente presidenta président présidente президент президента президенту президентом ' +
    'minister ministerin ministro ministra ministre министр министра'
  ).split(' '),
);

/** A word with a capital that nothing on the other side corresponds to. */
export interface LostName {
  readonly text: string;
  readonly span: Span;
  /** Where in its side it stands, 0…1. */
  readonly place: number;
  /** Whether it is a name by all that is known: no word that is translated, in German no noun with its article. */
  readonly isName: boolean;
  readonly isPlace: boolean;
}

/** Two words with a capital, one of each side, that stand for one another and have nothing in common. */
export interface ExchangedNames {
  readonly first: LostName;
  readonly second: LostName;
  /** Whether both are names by all that is known; else one of them may render the other. */
  readonly isSure: boolean;
}

/** Where two sides have a name each, at the same place, that nothing in the other corresponds to. */
export function exchangedNames(first: Side, second: Side, renderings: Renderings): ExchangedNames[] {
  if ([first, second].some((side) => extent(side)[1] - extent(side)[0] > MAX_LENGTH)) return [];
  const [here, there] = [new Names(first), new Names(second)];
  const lost = here.lostIn(there, renderings);
  if (lost.length === 0) return [];
  const free = there.lostIn(here, renderings);
  const [names, others] = [lost, free].map((list) => list.filter(({ isName }) => isName)) as [
    LostName[],
    LostName[],
  ];
  // Where each side has but one, the order of words may have parted them.
  const sure = nearest(names, others, names.length === 1 && others.length === 1 ? FARTHER : NEAR);
  if (sure.length > 0) return sure.map((pair) => ({ ...pair, isSure: true }));
  return [
    ...nearest(names, capitalised(second, free), BESIDE),
    ...nearest(capitalised(first, lost), others, BESIDE),
  ]
    .slice(0, 1)
    .map((pair) => ({ ...pair, isSure: false }));
}

/** Those that may be no names, in languages in which a capital still tells something of a word. */
function capitalised({ language }: Side, lost: readonly LostName[]): LostName[] {
  return primarySubtag(language) === 'de' ? [] : lost.filter(({ isName }) => !isName);
}

/** Each of the first with the nearest of the second that is left, within reach. */
function nearest(lost: readonly LostName[], free: readonly LostName[], reach: number) {
  const left = [...free];
  return lost.flatMap((name) => {
    const [near] = left
      .filter((other) => Math.abs(other.place - name.place) <= reach)
      .sort((x, y) => Math.abs(x.place - name.place) - Math.abs(y.place - name.place));
    if (!near) return [];
    left.splice(left.indexOf(near), 1);
    return [{ first: name, second: near }];
  });
}

/** The names of a side, and the words that another’s names may correspond to. */
class Names {
  readonly #side: Side;
  readonly #sentences: readonly (readonly Token[])[];
  /** What its words are compared by; the sounds, of those with a capital, with names in another script. */
  #keys: readonly NameKey[] | undefined;
  #sounds: readonly string[] | undefined;
  readonly #words: readonly Token[];
  #stems: ReadonlySet<string> | undefined;
  readonly #places: ReadonlyMap<number, string>;
  readonly #figures: readonly Span[];
  readonly #bodies: readonly SpelledOut[];
  readonly #isCyrillic: boolean;

  constructor(side: Side) {
    this.#side = side;
    this.#sentences = tokensOf(side);
    const words = wordTokensOf(side).flat();
    this.#words = words;
    this.#places = codesAt(words, placesOf(side).flat());
    this.#figures = figuresOf(side)
      .flat()
      .map(({ span }) => span);
    this.#bodies = bodiesOf(side).flat();
    this.#isCyrillic = words.some(({ form }) => hasCyrillic(form));
  }

  /** The words with a capital that nothing in the other side corresponds to. */
  lostIn(other: Names, renderings: Renderings): LostName[] {
    const shortest = this.#isCyrillic === other.#isCyrillic ? MIN_LENGTH : MIN_ACROSS_SCRIPTS;
    return this.#candidates().flatMap(({ token, before }) => {
      if (token.text.length < shortest) return [];
      if (this.#isMatched(token, other, renderings)) return [];
      const isPlace = this.#places.has(token.span[0]);
      const isName = isPlace || this.#isName(token, before, other.#side.language, renderings);
      return [
        { text: token.text, span: token.span, place: this.#relativePlace(token.span), isName, isPlace },
      ];
    });
  }

  /** Worked out when they are wanted, as all that is compared with: most words are no names. */
  #stemsOfWords() {
    this.#stems ??= new Set(this.#words.map(({ form }) => stemOf(form)));
    return this.#stems;
  }

  #keysOfWords() {
    this.#keys ??= this.#words.flatMap(({ form }) => keysOf(form));
    return this.#keys;
  }

  #soundsOfNames() {
    this.#sounds ??= this.#words.flatMap(({ form }) => soundsOf(form).ofNames);
    return this.#sounds;
  }

  /** Words with a capital that they do not owe to their place, each with the word before. */
  #candidates(): { readonly token: Token; readonly before: string }[] {
    const found: { token: Token; before: string }[] = [];
    for (const tokens of this.#sentences)
      for (let k = 1; k < tokens.length; k += 1) {
        const token = tokens[k]!;
        if (token.kind !== 'word' || !mayBeName(token.form) || this.#isFigure(token)) continue;
        const before = tokens[k - 1]!.text;
        if (!OPENS.test(before)) found.push({ token, before });
      }
    return found;
  }

  /** Months and weekdays are compared as dates. */
  #isFigure({ span }: Token): boolean {
    return this.#figures.some((figure) => span[0] < figure[1] && span[1] > figure[0]);
  }

  #isMatched({ form, span }: Token, other: Names, renderings: Renderings): boolean {
    const { language } = this.#side;
    const body = this.#bodies.find(({ start, end }) => span[0] >= start && span[1] <= end)?.key;
    if (body !== undefined && other.#bodies.some(({ key }) => key === body)) return true;
    const place = this.#places.get(span[0]);
    if (place !== undefined && [...other.#places.values()].includes(place)) return true;
    const own = bareStemOf(form);
    const stems = other.#stemsOfWords();
    if (stems.has(own)) return true;
    for (const rendering of renderings.of(language, own, other.#side.language))
      if (stems.has(rendering)) return true;
    if (this.#isCyrillic !== other.#isCyrillic) {
      const theirs = other.#soundsOfNames();
      return soundsOf(form).all.some((sound) =>
        theirs.some((their) => soundsLike(sound, their, SAME_ACROSS_SCRIPTS)),
      );
    }
    const theirs = other.#keysOfWords();
    return keysOf(form).some(({ key }) =>
      theirs.some((their) => soundsLike(key, their.key, their.isName ? SAME_NAME : SAME_WORD)),
    );
  }

  #isName({ text }: Token, before: string, other: Language, renderings: Renderings): boolean {
    const { language } = this.#side;
    if (primarySubtag(language) === 'de' && isGermanNoun(text, before)) return false;
    const isTranslated = (word: string) => {
      const key = keyOf(word, language);
      let balance = 0;
      for (const { stem: rendering, probability } of renderings.known(language, stem(word, language), other))
        balance += soundsLike(key, keyOf(rendering, other), SAME_ACROSS_SCRIPTS) ? probability : -probability;
      return balance < 0;
    };
    if (isTranslated(bare(text))) return false;
    return primarySubtag(language) !== 'de' || ![...beginningsOf(text), ...endsOf(text)].some(isTranslated);
  }

  #relativePlace([start]: Span): number {
    const [from, to] = extent(this.#side);
    return (start - from) / Math.max(1, to - from);
  }
}

/** The codes of places by where the words of their names begin. */
function codesAt(words: readonly Token[], places: readonly Place[]): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  for (const { code, span } of places)
    for (let k = firstFrom(words, span[0]); k < firstFrom(words, span[1]); k += 1)
      codes.set(words[k]!.span[0], code);
  return codes;
}

/** Whether a word is written as a name and is by itself no numeral, title or function word. */
const mayBeName = onceAForm((word, language) => {
  if (word.length < MIN_LENGTH || !/^\p{Lu}\p{L}*\p{Ll}/u.test(word) || NUMERAL.test(word)) return false;
  const lower = word.toLowerCase();
  return !TITLES.has(lower) && !FUNCTION_WORDS.get(primarySubtag(language))?.has(lower);
});

/** German gives every noun a capital: one with an article or adjective before it, or a noun’s ending, is no name. */
function isGermanNoun(word: string, before: string): boolean {
  if (DETERMINER.test(before.toLowerCase()) || NOUN_ENDING.test(word)) return true;
  return ADJECTIVE.test(before) && !FUNCTION_WORDS.get('de')!.has(before) && !PREPOSITION.test(before);
}

/** What may be the first part of a compound: Gericht in Gerichtshof. */
function beginningsOf(word: string): string[] {
  const count = Math.max(0, word.length - MIN_HEAD - MIN_PART + 1);
  return Array.from({ length: count }, (_, k) => word.slice(0, MIN_PART + k));
}

/** What may be the last part of a compound: Gruppe in Lesegruppe. */
function endsOf(word: string): string[] {
  const count = Math.max(0, word.length - MIN_HEAD - MIN_PART + 1);
  return Array.from({ length: count }, (_, k) => word.slice(MIN_HEAD + k));
}

/** A word and, where a hyphen joins it of several, each of them: Nouveau-Mexique. */
function partsOf(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word];
}

/** The stem of a word without the genitive’s ending. */
const bareStemOf = onceAForm((word, language) => stem(bare(word), language));

/** What a word, or a part of one, is compared by. */
interface NameKey {
  readonly key: string;
  readonly isName: boolean;
}

/** The keys of a word and of its parts, and whether the part has a capital. */
const keysOf = onceAForm((word, language): readonly NameKey[] =>
  longPartsOf(word).map((part) => ({ key: keyOf(part, language), isName: isCapital(part) })),
);

/** How a word and its parts are spoken, and of these what the parts with a capital are. */
const soundsOf = onceAForm((word) => {
  const sounds = (parts: readonly string[]) => parts.flatMap((part) => spokenKeys(bare(part)));
  const parts = longPartsOf(word);
  return { all: sounds(parts), ofNames: sounds(parts.filter(isCapital)) };
});

function longPartsOf(word: string): string[] {
  return partsOf(word).filter((part) => part.length >= MIN_LENGTH);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}

function keyOf(word: string, language: Language): string {
  return nameKey(bare(word), language);
}

/** Whether two keys are one name, the endings of declension or a compound’s other part apart. */
function soundsLike(x: string, y: string, enough: number): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > LONGEST_ENDING)
    return (
      (short.length >= MIN_PART && long.includes(short)) ||
      // An abbreviation: Insp for Inspector.
      (short.length >= MIN_SOUND && long.startsWith(short))
    );
  if (short.length < MIN_SOUND) return soundSimilarity(short, long, SAME_SHORT) >= SAME_SHORT;
  return (
    soundSimilarity(short, long, enough) >= enough ||
    (long.length > short.length &&
      soundSimilarity(short, long.slice(0, short.length), enough + CUT) >= enough + CUT)
  );
}
