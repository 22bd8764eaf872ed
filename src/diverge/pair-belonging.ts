import { HUB, type Lexicons } from '../lexicon/lexicons.ts';
import { type Language, primarySubtag } from '../text/language.ts';
import { stem } from '../text/stem.ts';

/** How surely a word is translated. */
export interface Belonging {
  /** Probability of the surest rendering as the same word: loans and names have it. */
  readonly asItself: number;
  /** Probability of the surest rendering as another word: words that belong to a language have it. */
  readonly otherwise: number;
}

/** Looks a word up as one of `language`: from the hub into `other`, from another language into the hub. */
export function belonging(word: string, language: Language, other: Language, lexicons: Lexicons): Belonging {
  const own = stem(word, language);
  const renderings =
    primarySubtag(language) === HUB ? lexicons.fromHub(own, other) : lexicons.toHub(language, own);
  const self = stem(word, primarySubtag(language) === HUB ? other : HUB);
  let [asItself, otherwise] = [0, 0];
  for (const { stem: rendering, probability } of renderings)
    if (rendering === self || rendering === own) asItself = Math.max(asItself, probability);
    else otherwise = Math.max(otherwise, probability);
  return { asItself, otherwise };
}
