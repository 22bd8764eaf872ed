import { languageName } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Check, Side } from '../check.ts';
import { wordTokensOf } from '../side-facts.ts';
import { present, spansOf } from '../sides.ts';

/** Letters that look alike in both scripts (Unicode Technical Standard 39, confusables), Latin and Cyrillic in pairs. */
const LATIN = 'aceopxyijskABCEHIJKMOPSTXY';
const CYRILLIC = 'асеорхуіјѕкАВСЕНІЈКМОРЅТХУ';

export const mixedScript: Check = {
  id: 'mixed-script',
  title: 'Letters of another alphabet',
  description:
    'A word holds a Latin letter among Cyrillic ones, or the reverse, that looks like the right one. Searches and ' +
    'comparisons miss such a word, and addresses written so can deceive.',
  blindSpots:
    'A word all of whose letters look alike in both alphabets is not seen. Parts that a hyphen or an apostrophe joins may ' +
    'each have their own alphabet.',
  examples: [
    // The a of the Russian “Mосква” is right, its M is Latin.
    { texts: { en: 'Moscow answered.', ru: 'Mосква ответила.' }, deviating: ['ru'] },
    // The o of “gоvernment” is Cyrillic.
    {
      texts: { en: 'The gоvernment replied.', de: 'Die Regierung antwortete.' },
      deviating: ['en'],
    },
    { texts: { en: 'an IT company', de: 'eine IT-Firma', ru: 'IT-компания и SMSки' } },
  ],
  category: 'Linguistic conventions/Spelling',
  severity: 'low',
  level: 'sentence',
  languages: 'all',
  messages: { mixed: '{version} writes “{word}” with {letters} of the {alphabet} alphabet.' },
  *run(passage) {
    for (const side of present(passage))
      for (const { span, word, letters, alphabet } of mixedWords(side))
        yield {
          messageId: 'mixed',
          data: {
            version: languageName(side.language),
            word,
            letters: letters.length === 1 ? `the letter ${letters[0]}` : `the letters ${letters.join(', ')}`,
            alphabet,
          },
          versions: [side.language],
          split: false,
          confidence: passage.confidence,
          values: { [side.language]: word },
          spans: spansOf(passage, new Map([[side.language, [span]]])),
        };
  },
};

interface MixedWord {
  readonly word: string;
  readonly span: Span;
  /** The letters out of place, each once. */
  readonly letters: readonly string[];
  /** The alphabet that they belong to. */
  readonly alphabet: 'Latin' | 'Cyrillic';
}

function mixedWords(side: Side): MixedWord[] {
  return wordTokensOf(side).flatMap((words, k) => {
    const unit = side.text.slice(...side.units[k]!);
    if (!/\p{Script=Cyrillic}/u.test(unit) || !/\p{Script=Latin}/u.test(unit)) return [];
    return words.flatMap(({ text: token, span: [start] }) =>
      [...token.matchAll(/[^-‐‑'’]+/gu)].flatMap((part) => {
        const foreign = strayLetters(part[0]);
        const from = start + part.index;
        return foreign ? [{ word: part[0], span: [from, from + part[0].length] as const, ...foreign }] : [];
      }),
    );
  });
}

/** The letters of one alphabet among more of the other, if all of them look like letters of that. */
function strayLetters(word: string): Pick<MixedWord, 'letters' | 'alphabet'> | undefined {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return undefined;
  const isLatinStray = latin.length <= cyrillic.length && latin.every((letter) => LATIN.includes(letter));
  if (isLatinStray) return { letters: [...new Set(latin)], alphabet: 'Latin' };
  const isCyrillicStray =
    cyrillic.length <= latin.length && cyrillic.every((letter) => CYRILLIC.includes(letter));
  return isCyrillicStray ? { letters: [...new Set(cyrillic)], alphabet: 'Cyrillic' } : undefined;
}
