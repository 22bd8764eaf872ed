import { BODY_NAMES } from './body-names.ts';

const KEYS = new Map<string, string>();
const FORMS: { readonly key: string; readonly form: string }[] = [];
for (const line of BODY_NAMES.trim().split('\n')) {
  const [key, acronyms, ...names] = line.split(' | ') as [string, string, ...string[]];
  for (const acronym of acronyms.split(' ')) if (!KEYS.has(acronym)) KEYS.set(acronym, key);
  for (const form of names.flatMap((column) => column.split('; ')))
    if (form !== '-') FORMS.push({ key, form });
}

/** All names in one pattern, longer ones first; the number of the group that matches is that of the form. */
const BY_LENGTH = [...FORMS].sort((x, y) => y.form.length - x.form.length);
const ANY_NAME = new RegExp(
  `(?<!\\p{L})(?:${BY_LENGTH.map(({ form }) => `(${inflected(form)})`).join('|')})(?!\\p{L})`,
  'gu',
);

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

/** Where a sentence spells out the name of a body. */
export function spelledOut(sentence: string): SpelledOut[] {
  return [...sentence.matchAll(ANY_NAME)].map((match) => ({
    key: BY_LENGTH[match.findIndex((group, k) => k > 0 && group !== undefined) - 1]!.key,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function inflected(form: string): string {
  return form.replaceAll('*', '\\p{L}*').replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]');
}
