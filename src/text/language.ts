import { rememberedWord } from './remembered.ts';

/** A BCP 47 language tag, in lower case where it names a language alone: `de`, `en`, `es`, `fr`, `ru`, … */
export type Language = string;

/** The languages that Concordat has rules of its own for; any other is handled by generic rules. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'ru'] as const;

/** A language with rules of its own. */
export type SupportedLanguage = (typeof LANGUAGES)[number];

/** Whether Concordat has rules of its own for the language (its primary subtag). */
export function isSupported(language: Language): language is SupportedLanguage {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** The primary subtag, by which rules are chosen: `de` for `de-AT`. */
export function primarySubtag(language: Language): string {
  if (/^[a-z]{2,3}$/.test(language)) return language;
  return language.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * The canonical form of a tag (`DE-at` → `de-AT`).
 * @throws {RangeError} when the tag is not well-formed BCP 47.
 */
export function canonicalLanguage(tag: string): Language {
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical === undefined) throw new RangeError(`“${tag}” is not a language tag`);
  return canonical;
}

/**
 * The language's name in another language, by CLDR: `languageName('ru', 'en')` is “Russian”. Extensions and private
 * subtags have no names and are passed over.
 */
export function languageName(language: Language, inLanguage: Language = 'en'): string {
  return nameIn(language, inLanguage);
}

const nameIn = rememberedWord((language, inLanguage): string => {
  const { baseName } = new Intl.Locale(language);
  let names = NAMES.get(inLanguage);
  if (!names) {
    names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' });
    NAMES.set(inLanguage, names);
  }
  return names.of(baseName) ?? language;
});

/** Names are asked for in a few languages, and making the table of one is slow. */
const NAMES = new Map<Language, Intl.DisplayNames>();
