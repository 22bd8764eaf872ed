import { type Language, languageName } from '../text/language.ts';

/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The language's name in the language itself, fit for a heading: “Русский”. */
export function autonym(language: Language): string {
  const name = languageName(language, language);
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** The direction in which the language is written, for `dir`. */
export function direction(language: Language): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
