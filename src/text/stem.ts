import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { type Language, primarySubtag } from './language.ts';
import { fold } from './normalise.ts';
import { rememberedWord } from './remembered.ts';
import { onceAForm } from './word-form.ts';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
};

/** A form's Snowball stem (Porter 2001), folded; in a language without a stemmer the folded word. */
export const stemOf = onceAForm(stemAnew);

/** The same of a word, or of a part of one that is no form of its own. */
export const stem = rememberedWord(stemAnew);

/** The same without a memory. */
export function stemAnew(word: string, language: Language): string {
  const stemmer = STEMMERS[primarySubtag(language)];
  return fold(stemmer ? stemmer(word.normalize('NFC').toLowerCase()) : word);
}
