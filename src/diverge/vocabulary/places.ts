import { LANGUAGES, primarySubtag, type SupportedLanguage } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import { onceAForm, type WordForm, wordForm } from '../../text/word-form.ts';
import { PLACE_WORDS } from './place-words.ts';

/** Assigned ISO 3166-1 codes are among these; what CLDR has no name for is left out. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Letters that `*` stands for at most. */
const LONGEST_ENDING = 6;
/** Words of the longest name. */
const MAX_WORDS = 4;
const KEY_LENGTH = 2;
/** Shorter names are too like other words. */
const MIN_LETTERS = 4;
/** Fewer small letters are another word’s: дани is tributes as well as Denmark’s. */
const MIN_SMALL = 4;
const MIN_SMALL_CYRILLIC = 5;
/** What CLDR names besides countries: the European Union, the euro area, the United Nations, pseudo-locales. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** A place that a text names, or speaks of by its adjective or its people. */
export interface Place {
  /** ISO 3166 code of a country or its part, a name of Concordat’s own for cities and regions. */
  readonly code: string;
  readonly span: Span;
}

interface PlaceNames {
  /** Codes by the stem of a country’s name in CLDR (through Intl), words joined by blanks. */
  readonly countries: ReadonlyMap<string, string>;
  /** Stems that names of several words in `countries` begin with. */
  readonly openings: ReadonlySet<string>;
  /** Codes by whole words, and by the beginnings of words, in lower case. */
  readonly words: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlyMap<string, string>;
  /** Names of several words by the first letters of the first. */
  readonly sequences: ReadonlyMap<string, readonly Sequence[]>;
}

/** A name of several words, `*` at the end of those that are inflected. */
interface Sequence {
  readonly code: string;
  readonly parts: readonly string[];
}

const NAMES: ReadonlyMap<string, PlaceNames> = new Map(
  LANGUAGES.map((language) => [language, { ...countriesIn(language), ...wordsIn(language) }]),
);

/** The code of the place that a single word names in a language, in any case of its declension. */
export function placeOf(word: string, language: string): string | undefined {
  const names = NAMES.get(primarySubtag(language));
  return names && readAt([wordForm(word, language)], 0, names, language)?.code;
}

/** The places that a sentence names, in order; a longer name is taken before a shorter one. Cost linear in the tokens. */
export function placesAmong(tokens: readonly Token[], language: string): Place[] {
  const names = NAMES.get(primarySubtag(language));
  if (!names) return [];
  if (!tokens.some(({ kind, form }) => kind === 'word' && mayBegin(form))) return [];
  const words = tokens.filter(({ kind }) => kind === 'word');
  const forms = words.map(({ form }) => form);
  const found: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const read = mayBegin(forms[at]!) ? readAt(forms, at, names, language) : undefined;
    if (read) found.push({ code: read.code, span: [words[at]!.span[0], words[read.next - 1]!.span[1]] });
    at = read ? read.next : at + 1;
  }
  return found;
}

/** Whether the name of a place may begin with a word: most words are told by one look-up. */
const mayBegin = onceAForm((text, language): boolean => {
  const names = [NAMES.get(primarySubtag(language))!, NAMES.get('en')!];
  const word = plain(text);
  return names.some(({ countries, openings, sequences, ...single }, k) => {
    if ((sequences.get(word.slice(0, KEY_LENGTH)) ?? []).some(({ parts }) => isForm(parts[0]!, word)))
      return true;
    const own = stem(text, k === 0 ? language : 'en');
    return codeOf(word, single) !== undefined || openings.has(own) || countries.has(own);
  });
});

function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s$/u, '');
}

/** In lower case, without the genitive’s ending. */
const plainOf = onceAForm(plain);

/** A place in the text’s own language; a name with a capital in English as well, in which other texts quote it. */
function readAt(
  words: readonly WordForm[],
  at: number,
  names: PlaceNames,
  language: string,
): { readonly code: string; readonly next: number } | undefined {
  return placeAt(words, at, names, language) ?? placeAt(words, at, NAMES.get('en')!, 'en');
}

function placeAt(
  words: readonly WordForm[],
  at: number,
  names: PlaceNames,
  language: string,
): { readonly code: string; readonly next: number } | undefined {
  const hasCapital = /^\p{Lu}/u.test(words[at]!.text);
  if (!hasCapital && primarySubtag(language) === 'en') return undefined;
  const word = plainOf(words[at]!);
  const isAt = (part: string, k: number) => isForm(part, words[at + k] ? plainOf(words[at + k]!) : '');
  for (const { code, parts } of names.sequences.get(word.slice(0, KEY_LENGTH)) ?? [])
    if (parts.every(isAt)) return { code, next: at + parts.length };
  const code = codeOf(word, names);
  if (code !== undefined && (hasCapital || isSmall(code, word))) return { code, next: at + 1 };
  return hasCapital ? countryAt(words, at, names, language) : undefined;
}

/** Whether a word in small letters names the place: adjectives and people of countries and continents do, cities do not. */
function isSmall(code: string, word: string): boolean {
  const least = /^\p{Script=Cyrillic}/u.test(word) ? MIN_SMALL_CYRILLIC : MIN_SMALL;
  return word.length >= least && (/^[A-Z]/.test(code) || word.includes('ск'));
}

function codeOf(
  word: string,
  { words, beginnings }: Pick<PlaceNames, 'words' | 'beginnings'>,
): string | undefined {
  const direct = words.get(word);
  if (direct !== undefined) return direct;
  for (let cut = 0; cut <= LONGEST_ENDING && cut < word.length - 1; cut += 1) {
    const code = beginnings.get(word.slice(0, word.length - cut));
    if (code !== undefined) return code;
  }
  const compass = COMPASS.exec(word)?.[0].length ?? 0;
  return compass > 0 ? codeOf(word.slice(compass), { words, beginnings }) : undefined;
}

/** A country by its name in CLDR, of several words before one. */
function countryAt(
  words: readonly WordForm[],
  at: number,
  { countries, openings }: PlaceNames,
  language: string,
): { readonly code: string; readonly next: number } | undefined {
  const first = stem(words[at]!.text, language);
  if (openings.has(first)) {
    const stems = words.slice(at, at + MAX_WORDS).map(({ text }) => stem(text, language));
    for (let count = stems.length; count > 1; count -= 1) {
      const code = countries.get(stems.slice(0, count).join(' '));
      if (code !== undefined) return { code, next: at + count };
    }
  }
  const code = countries.get(first);
  return code === undefined ? undefined : { code, next: at + 1 };
}

/** Parts of a place: Ostafrika, восточноевропейский. Those that are places of their own are words of their own. */
const COMPASS =
  /^(?:(?:nord|süd|ost|west|zentral|mittel|nordost|südost)-?(?=\p{L}{4})|(?:северо|юго|восточно|западно|южно|центрально)-?(?=\p{L}{4}))/u;

function isForm(part: string, word: string): boolean {
  return part.endsWith('*')
    ? word.startsWith(part.slice(0, -1)) && word.length - part.length < LONGEST_ENDING
    : part === word;
}

function countriesIn(language: string): Pick<PlaceNames, 'countries' | 'openings'> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countries = new Map<string, string>();
  const openings = new Set<string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const words = names.of(first + second)?.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
      // Codes withdrawn are names of their successors.
      if (new Intl.Locale(`und-${first}${second}`).region !== first + second) continue;
      const isName = words.length > 0 && words.length <= MAX_WORDS && words.join('').length >= MIN_LETTERS;
      if (!isName || NO_COUNTRIES.has(first + second)) continue;
      const stems = words.map((word) => stem(word, language));
      countries.set(stems.join(' '), first + second);
      if (stems.length > 1) openings.add(stems[0]!);
    }
  return { countries, openings };
}

function wordsIn(language: SupportedLanguage): Pick<PlaceNames, 'words' | 'beginnings' | 'sequences'> {
  const words = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const sequences = new Map<string, Sequence[]>();
  for (const line of PLACE_WORDS.trim().split('\n')) {
    const [code, ...columns] = line.split(' | ') as [string, ...string[]];
    for (const form of columns[LANGUAGES.indexOf(language)]!.toLowerCase().split(' ')) {
      const parts = form.split('_');
      const key = parts[0]!.slice(0, KEY_LENGTH);
      if (parts.length > 1) sequences.set(key, [...(sequences.get(key) ?? []), { code, parts }]);
      else if (form.endsWith('*')) beginnings.set(form.slice(0, -1), code);
      else words.set(form, code);
    }
  }
  for (const list of sequences.values()) list.sort((x, y) => y.parts.length - x.parts.length);
  return { words, beginnings, sequences };
}
