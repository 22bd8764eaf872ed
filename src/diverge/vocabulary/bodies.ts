import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { onceAForm } from '../../text/word-form.ts';
import { BODY_NAMES } from './body-names.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const OPENING = 2;

const KEYS = new Map<string, string>();
/** Spelled-out names as patterns to be tried at the start of a word, by the letters that it begins with, longest first. */
const NAMES = new Map<
  string,
  {
    readonly key: string;
    readonly pattern: RegExp;
    readonly length: number;
    readonly third: string | undefined;
    /** Its first letters, up to the first character that is none, at the start of a word. */
    readonly lead: RegExp;
  }[]
>();
for (const line of BODY_NAMES.trim().split('\n')) {
  const [key, acronyms, ...names] = line.split(' | ') as [string, string, ...string[]];
  for (const acronym of acronyms.split(' ')) if (!KEYS.has(acronym)) KEYS.set(acronym, key);
  for (const form of names.flatMap((column) => column.split('; '))) if (form !== '-') addName(key, form);
}
for (const list of NAMES.values()) list.sort((x, y) => y.length - x.length);

function addName(key: string, form: string): void {
  const bare = form.replace(/^«\??/u, '').replace(/»\??$/u, '');
  const [third, behind] = atoms(bare).slice(OPENING);
  const name = {
    key,
    pattern: new RegExp(`${inflected(bare)}(?!\\p{L})`, 'uy'),
    length: bare.length,
    third: third !== undefined && behind !== '?' && /^\p{L}+$/u.test(third) ? third : undefined,
    lead: new RegExp(`^${inflected(/^(?:(?:\p{L}|\[\p{L}+\])\??|\*)*/u.exec(bare)![0])}`, 'u'),
  };
  for (const opening of openings(bare)) NAMES.set(opening, [...(NAMES.get(opening) ?? []), name]);
}

/** What a form is made of, character by character: of a class all that it stands for. */
function atoms(form: string): string[] {
  return Array.from(form.matchAll(/\[([^\]]+)\]|[^[\]]/gu), (atom) => atom[1] ?? atom[0]);
}

/** The two characters that a form may begin with; one of them may be a class such as `[ÉE]`. */
function openings(form: string): string[] {
  return atoms(form)
    .slice(0, OPENING)
    .reduce<string[]>(
      (beginnings, atom) => beginnings.flatMap((beginning) => [...atom].map((letter) => beginning + letter)),
      [''],
    );
}

/** The key of the body that an acronym names, if it is known. */
export function bodyOf(acronym: string): string | undefined {
  return KEYS.get(acronym) ?? KEYS.get(acronym.replace(/s$/u, ''));
}

/** A spelled-out name of a body in a sentence. */
export interface SpelledOut {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Where a sentence spells out the name of a body. Cost linear in the sentence. */
export function spelledOut(sentence: string): SpelledOut[] {
  return namesAt(
    sentence,
    Array.from(sentence.matchAll(WORD), ({ index }) => index),
  );
}

/** The names that begin at such places of a sentence. */
function namesAt(sentence: string, places: readonly number[]): SpelledOut[] {
  const found: SpelledOut[] = [];
  let end = 0;
  for (const index of places) {
    if (index < end) continue;
    for (const { key, pattern, third } of NAMES.get(sentence.slice(index, index + OPENING)) ?? []) {
      if (third !== undefined && !third.includes(sentence.charAt(index + OPENING))) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(sentence);
      if (!match) continue;
      end = index + match[0].length;
      found.push({ key, start: index, end });
      break;
    }
  }
  return found;
}

/** A body that a text names; offsets into the whole text. */
export interface Body extends SpelledOut {
  readonly isSpelledOut: boolean;
}

/** The bodies that a stretch of a text with these tokens names: first those in full, then those by their acronyms. */
export function bodiesAmong(text: string, [from, to]: Span, tokens: readonly Token[]): Body[] {
  const places = tokens.flatMap(({ kind, text: word, form, span: [start] }) =>
    kind === 'word' && mayBegin(form)
      ? Array.from(word.matchAll(WORD), ({ index }) => start + index - from)
      : [],
  );
  const spelled = (places.length > 0 ? namesAt(text.slice(from, to), places) : []).map(
    ({ key, start, end }) => ({
      key,
      start: from + start,
      end: from + end,
      isSpelledOut: true,
    }),
  );
  const short = tokens.flatMap(({ kind, text: word, form, span: [start, end] }) => {
    const key = kind === 'word' && mayBeAcronym(form) ? bodyOf(word) : undefined;
    return key === undefined ? [] : [{ key, start, end, isSpelledOut: false }];
  });
  return [...spelled, ...short];
}

/** Letters that names begin with whose second character is none. */
const INITIALS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].filter((key) => !/^\p{L}[\p{L}\p{M}\p{N}]/u.test(key)).map((key) => key.charAt(0)),
);

/** Whether a name may begin with a word or a part of it: most words are told by one look-up. */
const mayBegin = onceAForm((word): boolean =>
  Array.from(word.matchAll(WORD)).some(({ 0: part, index }) =>
    part.length < OPENING
      ? INITIALS.has(part)
      : NAMES.get(part.slice(0, OPENING))?.some(({ lead }) => lead.test(word.slice(index))),
  ),
);

/** Two capitals at least: only such words are acronyms. */
const mayBeAcronym = onceAForm((word) => /\p{Lu}.*\p{Lu}/u.test(word));

function inflected(form: string): string {
  return form.replaceAll('*', '\\p{L}*').replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]');
}
