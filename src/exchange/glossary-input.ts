import type { Concept } from '../lexicon/glossary.ts';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { FormatError } from './format-error.ts';

/** Bytes of a glossary file. */
export const MAX_GLOSSARY_BYTES = 32 * 2 ** 20;
const MAX_CONCEPTS = 200_000;
/** Terms of a concept, over all languages. */
const MAX_TERMS = 200;
const MAX_TERM_LENGTH = 500;

/** The concepts, if they are of the size of a glossary. @throws {FormatError} naming what is too large. */
export function checkedConcepts(concepts: Concept[]): Concept[] {
  if (concepts.length === 0) throw new FormatError('it has no concept with terms in two languages');
  if (concepts.length > MAX_CONCEPTS) throw new FormatError(`it has more than ${MAX_CONCEPTS} concepts`);
  for (const concept of concepts) {
    const terms = [...concept.values()].flat();
    const long = terms.find((term) => term.length > MAX_TERM_LENGTH);
    if (long !== undefined)
      throw new FormatError(`a term is longer than ${MAX_TERM_LENGTH} characters: “${long.slice(0, 40)}…”`);
    if (terms.length > MAX_TERMS)
      throw new FormatError(`a concept has more than ${MAX_TERMS} terms: “${terms[0]}”, …`);
  }
  return concepts;
}

/**
 * The tag in its canonical form, if it names a language that CLDR knows: “Begriff” would be well-formed too.
 * @throws {FormatError} naming the line.
 */
export function knownLanguage(tag: string, line: number): Language {
  try {
    const language = canonicalLanguage(tag);
    if (NAMES.of(new Intl.Locale(language).language) !== undefined) return language;
  } catch {
    // Not well-formed either.
  }
  const shown = tag.length > 40 ? `${tag.slice(0, 40)}…` : tag;
  throw new FormatError(`line ${line}: “${shown}” is no language tag such as en or de-AT`);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
