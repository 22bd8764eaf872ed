import type { Lexicons } from '../../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import type { Wording } from '../profile.ts';
import type { Rendering } from '../translation.ts';

/** Languages that write compounds as one word, with what may stand between the parts. */
const LINKING: Readonly<Record<string, readonly string[]>> = { de: ['', 's', 'n', 'en', 'es'] };
/** Shorter parts are endings and prefixes more often than words. */
const MIN_PART = 4;
/** A part renders its word only in part. */
const STRENGTH = 0.7;
const RELIABILITY = 0.35;

/**
 * Words of which a beginning or an end is known to the lexicon as a rendering of a word of the other version:
 * Menschenrechte by “human” and by “rights”. Every division is tried; that a part is a word of its own is shown by its
 * rendering being there (Koehn & Knight 2003, “Empirical Methods for Compound Splitting”, §4.3).
 */
export function* compounds(source: Wording, target: Wording, lexicons: Lexicons): Generator<Rendering> {
  yield* partsRendered(source, target, lexicons);
  for (const r of partsRendered(target, source, lexicons)) yield { ...r, source: r.target, target: r.source };
}

function* partsRendered(compounding: Wording, other: Wording, lexicons: Lexicons): Generator<Rendering> {
  const wholes = formsOfParts(compounding);
  const parts = [...wholes.keys()];
  const words = other.vocabulary.map(({ kind, text }) => (kind === 'word' ? text : ''));
  for (const r of lexicons.renderings(compounding.language, parts, other.language, words))
    for (const whole of wholes.get(parts[r.source]!)!)
      yield {
        source: whole,
        target: r.target,
        strength: STRENGTH * Math.sqrt(r.forward * r.backward),
        reliability: RELIABILITY,
      };
}

/** The stems of all beginnings and ends, each with the forms that have it. */
function formsOfParts({ language, vocabulary }: Wording): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const linking = LINKING[primarySubtag(language)];
  if (!linking) return found;
  for (const [form, { kind, text }] of vocabulary.entries())
    if (kind === 'word')
      for (const part of partsOf(text, linking, language)) {
        const forms = found.get(part);
        if (forms) forms.add(form);
        else found.set(part, new Set([form]));
      }
  return found;
}

function* partsOf(word: string, linking: readonly string[], language: Language): Generator<string> {
  if (word.length > MAX_LENGTH) return;
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
    yield stem(word.slice(cut), language);
    const head = word.slice(0, cut);
    for (const link of linking)
      if (head.endsWith(link) && head.length - link.length >= MIN_PART - 1)
        yield stem(head.slice(0, head.length - link.length), language);
  }
}

/** Longer runs of letters are no words; the bound keeps the cost linear. */
const MAX_LENGTH = 50;
