import { type Language, primarySubtag, type SupportedLanguage } from '../text/language.ts';

const CONFIGURATIONS: Readonly<Record<SupportedLanguage, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
};

/** Postgres's text search configuration for words of the language; `simple` knows no inflection. */
export function searchConfiguration(language: Language): string {
  const configurations: Readonly<Record<string, string>> = CONFIGURATIONS;
  return configurations[primarySubtag(language)] ?? 'simple';
}
