import type { Lexicons } from '../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../text/language.ts';
import type { AlignmentWarning } from './views.ts';

/** Says which pairs of languages have no lexicon; variants of one language, such as en and en-GB, need none. */
export function lexiconWarnings(languages: readonly Language[], lexicons: Lexicons): AlignmentWarning[] {
  const uncovered = languages.flatMap((a, k) =>
    languages
      .slice(k + 1)
      .filter((b) => primarySubtag(a) !== primarySubtag(b) && !lexicons.covers(a, b))
      .map((b) => `${a}–${b}`),
  );
  if (uncovered.length === 0) return [];
  const message = `No lexicon covers ${uncovered.join(', ')}: words count there only as figures, names and cognates.`;
  return [{ code: 'no-lexicon', message }];
}
