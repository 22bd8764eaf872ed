import type { Divergence } from '../../src/diverge/divergence.ts';
import type { PlantedEdit } from '../../src/node/planted-edits.ts';
import type { Language } from '../../src/text/language.ts';

export const PLAIN_SPEECH = 'nonprofits-2019-06-24';
export const PLANTED_SPEECH = 'nonprofits-2019-06-24-planted';

/** The kinds of edits, each with the checks that may report it. */
const REPORTED_BY: Readonly<Record<string, readonly string[]>> = {
  number: ['number'],
  magnitude: ['number'],
  century: ['number'],
  ordinal: ['number'],
  'number in a name': ['number', 'acronym'],
  date: ['date'],
  weekday: ['date'],
  name: ['name'],
  acronym: ['acronym'],
  'negation dropped': ['negation'],
  'negation added': ['negation'],
  'obligation softened': ['modality'],
  quantifier: ['quantity'],
  'hedge dropped': ['quantity'],
  antonym: ['antonym'],
  'ethnic or legal term': ['antonym'],
  'agent removed': ['agency'],
  'quotation opened and closed elsewhere': ['quotation'],
  'statement turned into a question': ['question'],
  'clause left out': ['omission'],
  'clause added': ['addition'],
  'sentence left out': ['omission'],
  'paragraph left out': ['omission'],
  'sentence added': ['addition'],
  'paragraph added': ['addition'],
  'paragraph moved': ['moved'],
  'sentence left in the source language': ['untranslated'],
};

/** How far from its place the mark of what is missing, an empty span, may stand, in characters. */
const NEAR = 160;
/** Characters before a deletion by which its place is found again. */
const CONTEXT = 30;

/** The stored texts of the speech by language, without the edits and with them. */
export interface SpeechTexts {
  readonly plain: ReadonlyMap<Language, string>;
  readonly planted: ReadonlyMap<Language, string>;
}

/** Whether a check is there for the edit’s kind. */
export function isSought({ kind }: PlantedEdit, check: string): boolean {
  return REPORTED_BY[kind]!.includes(check);
}

/** Whether a divergence reports an edit: found by a check of its kind, in its place and its versions. */
export function reports(edit: PlantedEdit, divergence: Divergence, texts: SpeechTexts): boolean {
  return isSought(edit, divergence.check) && standsAt(edit, divergence, texts);
}

/** Whether a divergence names just the versions that an edit changes, and a changed place in each. */
export function standsAt(
  { changes }: PlantedEdit,
  { versions: deviating, spans }: Divergence,
  texts: SpeechTexts,
): boolean {
  const expected = [...new Set(changes.map(({ version }) => version))].sort();
  if (expected.join() !== [...deviating].sort().join()) return false;
  return expected.every((version) =>
    changes
      .filter((change) => change.version === version)
      .some((change) => {
        const [start, end] = changed(change, texts);
        return spans[version]!.some(([from, to]) =>
          start === end || from === to ? from <= end + NEAR && to >= start - NEAR : from < end && to > start,
        );
      }),
  );
}

/** Where the edit’s text now stands, without what it shares with the replaced text at its ends. */
function changed(
  { version, replace, by }: PlantedEdit['changes'][number],
  { plain, planted }: SpeechTexts,
): readonly [start: number, end: number] {
  const shorter = Math.min(replace.length, by.length);
  let head = 0;
  while (head < shorter && replace[head] === by[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && replace.at(-1 - tail) === by.at(-1 - tail)) tail += 1;
  const at =
    by === ''
      ? deletionPlace(replace, plain.get(version)!, planted.get(version)!)
      : planted.get(version)!.indexOf(by);
  return [at + head, at + by.length - tail];
}

/** A deletion stands where what preceded it in the plain text ends. */
function deletionPlace(replace: string, plain: string, planted: string): number {
  const context = plain.slice(0, plain.indexOf(replace)).slice(-CONTEXT);
  return planted.indexOf(context) + context.length;
}
