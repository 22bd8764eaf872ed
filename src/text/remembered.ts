import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Words that are remembered before all are forgotten; longer ones are none that comes again. */
const MAX_WORDS = 50_000;
const MAX_LENGTH = 40;
/** Stretches that are remembered: those at hand are looked at again and again, by one check after the other. */
const MAX_STRETCHES = 512;
/** Longer stretches are not remembered, so that what is kept stays small. */
const MAX_STRETCH = 4000;

/** A function of a word in a language that remembers its results: a few thousand words make up most of any text. */
export function rememberedWord<Result>(
  of: (word: string, language: Language) => Result,
): (word: string, language: Language) => Result {
  const byLanguage = new Map<Language, Map<string, Result>>();
  // Words come one after the other in the same language.
  let current: Language | undefined;
  let known = new Map<string, Result>();
  let count = 0;
  return (word, language) => {
    if (word.length > MAX_LENGTH) return of(word, language);
    if (language !== current) {
      known = byLanguage.get(language) ?? new Map();
      byLanguage.set(language, known);
      current = language;
    }
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const result = of(word, language);
    if (count >= MAX_WORDS) {
      byLanguage.clear();
      current = undefined;
      count = 0;
    } else {
      byLanguage.get(language)!.set(word, result);
      count += 1;
    }
    return result;
  };
}

/** A function of a text that remembers its results for those seen last. They must not be changed. */
export function rememberedText<Result>(of: (text: string) => Result): (text: string) => Result {
  const ofStretch = rememberedStretch((text) => of(text));
  return (text) => ofStretch(text, [0, text.length], '');
}

/** A function of a stretch of a text that remembers its results for those seen last. They must not be changed. */
export function rememberedStretch<Result>(
  of: (text: string, span: Span, language: Language) => Result,
): (text: string, span: Span, language: Language) => Result {
  const byText = new Map<string, Map<string, Result>>();
  let count = 0;
  return (text, span, language) => {
    if (span[1] - span[0] > MAX_STRETCH) return of(text, span, language);
    if (count >= MAX_STRETCHES) {
      byText.clear();
      count = 0;
    }
    let known = byText.get(text);
    if (!known) {
      known = new Map();
      byText.set(text, known);
    }
    const key = `${span[0]} ${span[1]} ${language}`;
    let result = known.get(key);
    if (result === undefined) {
      result = of(text, span, language);
      known.set(key, result);
      count += 1;
    }
    return result;
  };
}
