import { LANGUAGES, primarySubtag } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';

/** Assigned ISO 3166-1 codes are among these; what CLDR has no name for is left out. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Per language the countries by the stem of their name in CLDR (through Intl), single words only. */
const COUNTRIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  LANGUAGES.map((language) => [language, countriesIn(language)]),
);

/** The ISO 3166 code of the country that a word names in a language, in any case of its declension. */
export function countryOf(word: string, language: string): string | undefined {
  return COUNTRIES.get(primarySubtag(language))?.get(stem(word, language));
}

function countriesIn(language: string): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name && /^[\p{L}\p{M}]{4,}$/u.test(name)) found.set(stem(name, language), first + second);
    }
  return found;
}
