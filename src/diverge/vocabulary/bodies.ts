import type { Span } from '../../text/span.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { onceAForm } from '../../text/word-form.ts';
import { BODY_NAMES } from './body-names.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const OPENING = 2;

interface BodyName {
  readonly key: string;
  readonly pattern: RegExp;
  readonly length: number;
  /** Its first letters, up to the first character that is none, at the start of a word. */
  readonly lead: RegExp;
}

const KEYS = new Map<string, string>();
/** Spelled-out names as patterns to be tried at the start of a word, by the letters that it begins with, longest first. */
const NAMES = new Map<string, BodyName[]>();
for (const line of BODY_NAMES.trim().split('\n')) {
  const [key, acronyms, ...names] = line.split(' | ') as [string, string, ...string[]];
  for (const acronym of acronyms.split(' ')) if (!KEYS.has(acronym)) KEYS.set(acronym, key);
  for (const form of names.flatMap((column) => column.split('; '))) if (form !== '-') addName(key, form);
}
for (const list of NAMES.values()) list.sort((x, y) => y.length - x.length);

function addName(key: string, form: string): void {
  const bare = form.replace(/^«\??/u, '').replace(/»\??$/u, '');
  const name = {
    key,
    pattern: new RegExp(`${inflected(bare)}(?!\\p{L})`, 'uy'),
    length: bare.length,
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
  return namesAmong(sentence, tokenize(sentence, [0, sentence.length], ''));
}

/** The names that begin with the words of a text. */
function namesAmong(text: string, tokens: readonly Token[]): SpelledOut[] {
  const found: SpelledOut[] = [];
  let end = 0;
  for (const { kind, form, span } of tokens) {
    if (kind !== 'word') continue;
    for (const { offset, names } of openingsIn(form)) {
      const start = span[0] + offset;
      const name = start < end ? undefined : names.find(({ pattern }) => endAt(text, start, pattern) >= 0);
      if (!name) continue;
      end = endAt(text, start, name.pattern);
      found.push({ key: name.key, start, end });
    }
  }
  return found;
}

/** Where what a pattern matches at a place ends, or -1. */
function endAt(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A body that a text names; offsets into the whole text. */
export interface Body extends SpelledOut {
  readonly isSpelledOut: boolean;
}

/** The bodies that a stretch of a text with these tokens names: first those in full, then those by their acronyms. */
export function bodiesAmong(text: string, [, to]: Span, tokens: readonly Token[]): Body[] {
  const spelled = namesAmong(text.slice(0, to), tokens).map((name) => ({ ...name, isSpelledOut: true }));
  const short = tokens.flatMap(({ kind, text: word, form, span: [start, end] }) => {
    const key = kind === 'word' && mayBeAcronym(form) ? bodyOf(word) : undefined;
    return key === undefined ? [] : [{ key, start, end, isSpelledOut: false }];
  });
  return [...spelled, ...short];
}

/** The names whose first letter no other letter or digit follows, by that letter. */
const LONE = new Map<string, readonly BodyName[]>();
for (const [opening, names] of NAMES)
  if (!/^\p{L}[\p{L}\p{M}\p{N}]/u.test(opening))
    LONE.set(opening.charAt(0), [...(LONE.get(opening.charAt(0)) ?? []), ...names]);

/** The names that may begin with a word or a part of it, by the part’s place in it: most words have none. */
const openingsIn = onceAForm((word) =>
  Array.from(word.matchAll(WORD), ({ 0: part, index }) => ({
    offset: index,
    names:
      part.length < OPENING
        ? (LONE.get(part) ?? [])
        : (NAMES.get(part.slice(0, OPENING)) ?? []).filter(({ lead }) => lead.test(word.slice(index))),
  })).filter(({ names }) => names.length > 0),
);

/** Two capitals at least: only such words are acronyms. */
const mayBeAcronym = onceAForm((word) => /\p{Lu}.*\p{Lu}/u.test(word));

function inflected(form: string): string {
  return form.replaceAll('*', '\\p{L}*').replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]');
}
