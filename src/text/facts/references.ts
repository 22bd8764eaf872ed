import { type Language, primarySubtag } from '../language.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import { onceAForm } from '../word-form.ts';
import { romanValue, westernDigits } from './numerals.ts';

/** A place in a legal or other text that a text refers to, or an address on the web. */
export interface Reference {
  /** Language-neutral: `article 51`, `resolution 2254`, `chapter 7`, `web example.org/news`. */
  readonly value: string;
  readonly span: Span;
}

/**
 * Columns: kind, signs, then words in German, English, Spanish, French and Russian in all their forms.
 */
const TABLE = `
article | - | artikel artikels artikeln art | article articles art | artículo artículos art | article articles art | статья статьи статье статью статьей статьёй статей статьям статьях ст
paragraph | § | absatz absatzes abs ziffer ziffern paragraf paragraph | paragraph paragraphs para paras | párrafo párrafos apartado apartados | paragraphe paragraphes alinéa | пункт пункта пункту пунктом пункте пункты пунктов параграф параграфа абзац абзаца п
chapter | - | kapitel kapitels | chapter chapters | capítulo capítulos | chapitre chapitres | глава главы главе главу главой
resolution | - | resolution resolutionen | resolution resolutions | resolución resoluciones | résolution résolutions | резолюция резолюции резолюцию резолюцией резолюций
annex | - | anhang anhangs anlage | annex annexes | anexo anexos | annexe annexes | приложение приложения приложении
protocol | - | protokoll protokolls | protocol protocols | protocolo protocolos | protocole protocoles | протокол протокола протоколу протоколе
`;

const ORDER = ['de', 'en', 'es', 'fr', 'ru'];

/** Kinds by word, per language. */
const KINDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ORDER.map((language, column) => [
    language,
    new Map(
      TABLE.trim()
        .split('\n')
        .flatMap((line) => {
          const [kind, signs, ...columns] = line.split(' | ') as [string, string, ...string[]];
          const words = `${signs} ${columns[column]}`.split(' ').filter((word) => word !== '-');
          return words.map((word) => [word, kind] as const);
        }),
    ),
  ]),
);

/** Between the word and its number: the full stop of an abbreviation, `No.`, `№`, `Nr.`, an article: Resolution der … */
const BETWEEN = /^(?:\.|no|nr|n|nº|n°|№|º|°|der|des|von|of|the|de|la|del|du)$/iu;
const MAX_BETWEEN = 3;
const MAX_DIGITS = 5;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”«»„()]{3,2000}/giu;
/** Folders that name the language of a page. */
const LANGUAGE_FOLDER = /^(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})$/iu;

/** The kind of reference that a word names; '' for none. */
const kindOf = onceAForm((word, language): string => {
  const kinds = KINDS.get(primarySubtag(language)) ?? KINDS.get('en')!;
  return kinds.get(word.toLowerCase()) ?? '';
});

/** The references of a stretch of a text from its tokens, in order. Cost linear in its length. */
export function extractReferences(
  text: string,
  span: Span,
  tokens: readonly Token[],
  language: Language,
): Reference[] {
  const found: Reference[] = webAddresses(text, span);
  for (const [at, token] of tokens.entries()) {
    const kind = token.kind === 'number' ? '' : kindOf(token.form);
    if (kind === '') continue;
    const number = numberNear(tokens, at, language);
    if (!number) continue;
    const [first, last] = [token.span, tokens[number.at]!.span];
    found.push({
      value: `${kind} ${number.value}`,
      span: [Math.min(first[0], last[0]), Math.max(first[1], last[1])],
    });
    const clause = clauseBehind(tokens, number.at);
    if (kind === 'article' && clause) found.push(clause);
  }
  return found.sort((x, y) => x.span[0] - y.span[0]);
}

/** The number that a word such as “article” stands before. */
function numberNear(tokens: readonly Token[], at: number, language: Language) {
  let next = at + 1;
  for (let k = 0; k < MAX_BETWEEN && BETWEEN.test(tokens[next]?.text ?? ''); k += 1) next += 1;
  const value = plainNumber(tokens[next], language);
  return value === undefined ? undefined : { value, at: next };
}

/** `51`, `VII`, and letters behind them: `5a`. */
function plainNumber(token: Token | undefined, language: Language): string | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') {
    const digits = westernDigits(token.text).replace(/[.,]$/, '');
    return /^\d+$/.test(digits) && digits.length <= MAX_DIGITS ? `${Number(digits)}` : undefined;
  }
  // English “I” is a pronoun, and Russian writes Roman numerals with its own letters, too.
  const roman = token.text.replaceAll('Х', 'X');
  const isNumeral = /^[IVXLC]+$/.test(roman) && !(roman === 'I' && primarySubtag(language) === 'en');
  return isNumeral ? `${romanValue(roman)}` : undefined;
}

/** The paragraph in parentheses behind an article: `Article 5(2)`. */
function clauseBehind(tokens: readonly Token[], at: number): Reference | undefined {
  const [open, digits, close] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isClause = open?.text === '(' && open.span[0] === tokens[at]!.span[1] && close?.text === ')';
  return isClause && /^\d{1,2}$/.test(digits?.text ?? '')
    ? { value: `paragraph ${Number(digits!.text)}`, span: digits!.span }
    : undefined;
}

function webAddresses(text: string, [start, end]: Span): Reference[] {
  const stretch = text.slice(start, end);
  if (!stretch.includes('://') && !/www\./i.test(stretch)) return [];
  return [...stretch.matchAll(WEB)].map((match) => {
    const address = match[0].replace(/[.,;:!?'’]+$/u, '');
    const from = start + match.index;
    return { value: `web ${plainAddress(address)}`, span: [from, from + address.length] };
  });
}

/** Without the protocol, `www.`, the folder of the language and a stroke at the end. */
function plainAddress(address: string): string {
  const [host, ...folders] = address
    .replace(/^https?:\/\//iu, '')
    .replace(/\/+$/u, '')
    .split('/');
  const path = folders.map((folder) => (LANGUAGE_FOLDER.test(folder) ? '*' : folder));
  return [host!.toLowerCase().replace(/^www\./u, ''), ...path].join('/');
}
