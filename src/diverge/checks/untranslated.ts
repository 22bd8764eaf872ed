import { languageName, primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Check, Side } from '../check.ts';
import { extent, present, spansOf } from '../sides.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';

/** A sentence with fewer words may be a name or a quoted slogan. */
const MIN_WORDS = 4;
/** Share of a sentence's words that are function words of the language that it is in. */
const MIN_SHARE = 0.2;

export const untranslated: Check = {
  id: 'untranslated',
  title: 'Left in another language',
  description:
    'A sentence of a version is written in another language than the version: it was not translated.',
  blindSpots:
    'Quotations left in their own language on purpose are reported, too; sentences of under four words are not.',
  category: 'Accuracy/Untranslated',
  severity: 'high',
  level: 'sentence',
  languages: [...FUNCTION_WORDS.keys()],
  messages: { untranslated: '{version} leaves this sentence in {language}.' },
  *run(passage) {
    for (const side of present(passage))
      for (const unit of side.units) {
        const other = foreignLanguage(side, unit);
        if (other === undefined) continue;
        const said = new Map(
          present(passage).map((s) => [s.language, [s === side ? unit : extent(s)]] as const),
        );
        yield {
          messageId: 'untranslated',
          data: { version: languageName(side.language), language: languageName(other) },
          versions: [side.language],
          split: false,
          confidence: 0.95,
          values: { [side.language]: other },
          spans: spansOf(passage, said),
        };
      }
  },
};

/** The language that a sentence is in if it is clearly not its version's. */
function foreignLanguage({ text, language }: Side, unit: Span): string | undefined {
  const own = FUNCTION_WORDS.get(primarySubtag(language));
  if (!own) return undefined;
  const words = tokenize(text, unit, language).flatMap(({ kind, text: word }) =>
    kind === 'word' ? [word.toLowerCase()] : [],
  );
  if (words.length < MIN_WORDS) return undefined;
  const share = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length / words.length;
  const home = share(own);
  const [best] = [...FUNCTION_WORDS]
    .filter(([tag]) => tag !== primarySubtag(language))
    .map(([tag, set]) => ({ tag, share: share(set) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= MIN_SHARE && best.share > 2.5 * home ? best.tag : undefined;
}
