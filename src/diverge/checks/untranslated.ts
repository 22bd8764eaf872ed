import { type Language, languageName, primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { hasCyrillic, onceAForm } from '../../text/word-form.ts';
import type { Check, Passage, Side } from '../check.ts';
import { copiedRuns } from '../copied.ts';
import type { Finding } from '../divergence.ts';
import { wordTokensOf } from '../side-facts.ts';
import { extent, present, spansOf } from '../sides.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';

/** A sentence with fewer words may be a name or a quoted slogan. */
const MIN_WORDS = 4;
/** Share of a sentence's words that are function words of the language that it is in. */
const MIN_SHARE = 0.28;
/** A sentence with more of its words in Cyrillic is Russian, whatever it quotes. */
const MAX_CYRILLIC = 0.3;

export const untranslated: Check = {
  id: 'untranslated',
  title: 'Left in another language',
  description:
    'A sentence of a version, or a part of one, is written in another language than the version: it was not translated.',
  blindSpots:
    'Quotations left in their own language on purpose are reported, too. Of a sentence that is translated otherwise, words ' +
    'are reported only if another version has the same three or more, titles and names excepted.',
  examples: [
    {
      texts: {
        en: 'We have given a number of examples.',
        de: 'We have given a number of examples.',
        fr: 'Nous avons donné plusieurs exemples.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'He read The Lord of the Rings twice.',
        es: 'Leyó The Lord of the Rings dos veces.',
      },
    },
  ],
  category: 'Accuracy/Untranslated',
  severity: 'high',
  level: 'sentence',
  languages: [...FUNCTION_WORDS.keys()],
  messages: {
    untranslated: '{version} leaves this sentence in {language}.',
    fragment: '{version} leaves “{words}” in {language}.',
  },
  *run(passage) {
    for (const side of present(passage)) {
      const whole = side.units.flatMap((unit, k) => {
        const language = foreignLanguage(side.language, wordTokensOf(side)[k]!);
        return language === undefined ? [] : [{ unit, language }];
      });
      for (const { unit, language } of whole)
        yield finding(passage, side, language, 'untranslated', unit, wholeSpans(passage));
      const seen = whole.map(({ unit }) => unit);
      for (const { span, from, original } of copiedRuns(passage, side))
        if (!seen.some(([start, end]) => span[0] < end && span[1] > start)) {
          seen.push(span);
          yield finding(passage, side, from, 'fragment', span, new Map([[from, [original]]]));
        }
    }
  },
};

function wholeSpans(passage: Passage): Map<string, readonly Span[]> {
  return new Map(present(passage).map((side) => [side.language, [extent(side)]] as const));
}

function finding(
  passage: Passage,
  side: Side,
  language: string,
  messageId: 'untranslated' | 'fragment',
  span: Span,
  others: ReadonlyMap<string, readonly Span[]>,
): Finding {
  return {
    messageId,
    data: {
      version: languageName(side.language),
      language: languageName(language),
      words: side.text.slice(...span),
    },
    versions: [side.language],
    split: false,
    confidence: messageId === 'untranslated' ? 0.95 : 0.9,
    values: { [side.language]: language },
    spans: spansOf(passage, new Map([...others, [side.language, [span]]])),
  };
}

/** The language that a sentence is in if it is clearly not its version's. */
function foreignLanguage(language: Language, words: readonly Token[]): string | undefined {
  const own = FUNCTION_WORDS.get(primarySubtag(language));
  if (!own) return undefined;
  if (words.length < MIN_WORDS) return undefined;
  const cyrillic =
    words.reduce((count, { form }) => (hasCyrillic(form) ? count + 1 : count), 0) / words.length;
  if (primarySubtag(language) === 'ru' && cyrillic > MAX_CYRILLIC) return undefined;
  // What a capital inside the sentence marks as part of a name or title does not count.
  const small = words.filter(({ form }, k) => k === 0 || isSmall(form));
  const counts = new Map<string, number>();
  for (const { form } of small) for (const tag of commonIn(form)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const share = (tag: string) => (counts.get(tag) ?? 0) / words.length;
  const home = share(primarySubtag(language));
  let best = { tag: '', share: 0 };
  for (const tag of FUNCTION_WORDS.keys()) {
    const own = tag === primarySubtag(language) ? 0 : share(tag);
    if (own > best.share) best = { tag, share: own };
  }
  return best.share >= MIN_SHARE && best.share > 2.5 * home ? best.tag : undefined;
}

const isSmall = onceAForm((word) => /^\p{Ll}/u.test(word));

/** The languages that a word is a function word of. */
const commonIn = onceAForm((word): readonly string[] =>
  [...FUNCTION_WORDS].flatMap(([tag, words]) => (words.has(word.toLowerCase()) ? [tag] : [])),
);
