import { type Language, primarySubtag } from './language.ts';
import { rememberedStretch } from './remembered.ts';
import type { Span } from './span.ts';
import { type WordForm, wordForm } from './word-form.ts';

/** A word, a figure with its grouping, or a mark, as it is cut out of a text. */
export interface Cutting {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
  /** Offsets into the whole text. */
  readonly span: Span;
}

/** A word, a figure with its grouping, or a mark, with what is known of it by itself. */
export interface Token extends Cutting {
  readonly form: WordForm;
}

/** Letters with combining marks; hyphens and apostrophes inside a word belong to it. */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
/** Digits with separators between digits: `1 000`, `1.000,5`, `16:48`; a blank groups threes only. */
const NUMBER = String.raw`\p{Nd}+(?:[.,:'’/]\p{Nd}+|[\u0020\u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))*`;
const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|[^\\s]`, 'gu');

/** Elided articles and pronouns, which are words of their own: `l’ONU` is `l’` and `ONU`. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;

/** The tokens within a span of a text, in order; white space is in none. Cost linear in the span. */
export const tokenize = rememberedStretch((text, span, language): Token[] =>
  tokenizeAnew(text, span, language).map(({ kind, text: own, span: place }) => {
    const form = wordForm(own, language);
    return { kind, text: form.text, span: place, form };
  }),
);

/** The same without a memory, neither of texts nor of words. */
export function tokenizeAnew(text: string, span: Span, language: Language): Cutting[] {
  const tokens: Cutting[] = [];
  const elides = primarySubtag(language) === 'fr';
  const part = text.slice(span[0], span[1]);
  for (const match of part.matchAll(TOKEN)) {
    const [whole, word, number] = match;
    const start = span[0] + match.index;
    const elided = elides && word ? ELIDED.exec(word)?.[0].length : undefined;
    if (elided !== undefined && elided < whole.length) {
      tokens.push({ kind: 'word', text: whole.slice(0, elided), span: [start, start + elided] });
      tokens.push({ kind: 'word', text: whole.slice(elided), span: [start + elided, start + whole.length] });
    } else
      tokens.push({
        kind: word ? 'word' : number ? 'number' : 'punctuation',
        text: whole,
        span: [start, start + whole.length],
      });
  }
  return tokens;
}
