import type { Language } from '../language.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import { onceAForm, type WordForm, wordForm } from '../word-form.ts';

/** Words that say something which can be compared across languages by value. */
export interface Expression {
  /** Language-neutral; equal values are equal strings. */
  readonly value: string;
  /** Offsets into the whole text. */
  readonly span: Span;
  /** How sure the reading is, 0…1: a word that often says something else says little. */
  readonly certainty: number;
}

/** A word as expressions are compared with: lower case, `ё` as `е`; a name inside a sentence keeps its capital. */
export interface PlainWord {
  readonly text: string;
  readonly span: Span;
  readonly form: WordForm;
}

/** Certainty of an expression that a table marks with `?`. */
const WEAK = 0.5;

/** The tokens of a unit as words and figures, figures as `#`; a mark other than a hyphen is its own word. Linear. */
export function plainWords(tokens: readonly Token[], language: Language): PlainWord[] {
  const isGerman = language.startsWith('de');
  let atStart = true;
  return tokens.map(({ kind, text: raw, span, form }) => {
    if (kind === 'number') {
      atStart = false;
      return { text: '#', span, form: wordForm('#', language) };
    }
    if (kind === 'punctuation') {
      atStart = !/^[,)\-–/]$/u.test(raw);
      return { text: raw, span, form };
    }
    // What has a capital inside a sentence is part of a name, but in German any noun has one.
    const isName = !isGerman && !atStart && mayBeName(form);
    atStart = false;
    const plain = isName ? form : lowered(form);
    return { text: plain.text, span, form: plain };
  });
}

const mayBeName = onceAForm((word) => word.length > 1 && /^\p{Lu}/u.test(word));

/** In lower case, with one apostrophe and one е. */
const lowered = onceAForm((word, language) =>
  wordForm(word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е'), language),
);

/** What expressions that lead to this node say, and the nodes behind it. */
interface Node {
  readonly says: { readonly value: string; readonly certainty: number }[];
  readonly words: Map<string, Node>;
  /** Beginnings of words, letter by letter: most words part from all of them at the second letter. */
  readonly prefixes: Letters;
  any: Node | undefined;
  /** Whether no expression goes on behind it. */
  isLast: boolean;
}

/** What may follow the letters so far, by UTF-16 code unit, and the node that they lead to as the beginning of a word. */
interface Letters {
  readonly next: Map<number, Letters>;
  node: Node | undefined;
}

function node(): Node {
  return { says: [], words: new Map(), prefixes: letters(), any: undefined, isLast: true };
}

function letters(): Letters {
  return { next: new Map(), node: undefined };
}

/** Rows of expressions with the value that each says; `-` says nothing, so that a longer idiom hides its parts. */
export type Rows = Readonly<Record<string, string>>;

/**
 * Finds the expressions of a table in running text: a tree of words (Aho & Corasick 1975 without its failure links: an
 * expression is a few words long). In a table expressions are parted by commas; `*` ends the beginning of a word, `_`
 * stands for any one word, `#` for a figure, and `?` behind an expression marks that it often says something else.
 */
export class Expressions {
  readonly #root = node();
  readonly #familyOf: (value: string) => string;
  /** The nodes behind the first word of an expression: most words have none. */
  readonly #behindFirst = onceAForm((word) => nodesFor(this.#root, word));

  /** Values of one family exclude each other: of two expressions that end together the closer one says its own. */
  constructor(rows: Rows, familyOf: (value: string) => string = () => '') {
    this.#familyOf = familyOf;
    for (const [value, list] of Object.entries(rows))
      for (const entry of list.split(',').map((text) => text.trim().replace(/\s+/gu, ' ')))
        if (entry !== '') this.#add(entry, value);
  }

  #add(entry: string, value: string): void {
    const weak = entry.endsWith('?');
    let at = this.#root;
    for (const word of (weak ? entry.slice(0, -1) : entry).replaceAll('ё', 'е').split(' ')) {
      at.isLast = false;
      if (word === '_') {
        at.any ??= node();
        at = at.any;
        continue;
      }
      at = word.endsWith('*') ? nodeBehind(at.prefixes, word.slice(0, -1)) : nodeAt(at.words, word);
    }
    at.says.push({ value, certainty: weak ? WEAK : 1 });
  }

  /**
   * The expressions among the words of a unit, in order; of overlapping ones the first, then the longest, and of one
   * family the closest. Linear.
   */
  among(words: readonly PlainWord[]): Expression[] {
    const found: Expression[] = [];
    for (let k = 0; k < words.length; ) {
      const behind = this.#behindFirst(words[k]!.form);
      const { end, nodes } = behind.length > 0 ? longest(behind, words, k) : NO_MATCH;
      if (nodes.length > 0) {
        this.#tell(nodes, [words[k]!.span[0], words[end - 1]!.span[1]], found);
        k = end;
      } else k += 1;
    }
    return found;
  }

  /** Adds what the nodes at which expressions end say of a span: of one family the first node’s. */
  #tell(nodes: readonly Node[], span: Span, found: Expression[]): void {
    const families: string[] = [];
    for (const { says } of nodes) {
      const told = families.slice();
      for (const { value, certainty } of says) {
        const family = this.#familyOf(value);
        if (told.includes(family)) continue;
        families.push(family);
        if (value !== '-' || certainty < 1) found.push({ value, span, certainty });
      }
    }
  }
}

/** The node of a word, made if need be. */
function nodeAt(words: Map<string, Node>, word: string): Node {
  let next = words.get(word);
  if (!next) {
    next = node();
    words.set(word, next);
  }
  return next;
}

/** The node of the beginning of a word, made if need be. */
function nodeBehind(prefixes: Letters, prefix: string): Node {
  let at = prefixes;
  for (let k = 0; k < prefix.length; k += 1) {
    let next = at.next.get(prefix.charCodeAt(k));
    if (!next) {
      next = letters();
      at.next.set(prefix.charCodeAt(k), next);
    }
    at = next;
  }
  at.node ??= node();
  return at.node;
}

interface Match {
  readonly end: number;
  /** Where the longest expressions end: whole words before beginnings, longer beginnings before shorter ones. */
  readonly nodes: readonly Node[];
}

const NO_NODES: readonly Node[] = [];
const NO_MATCH: Match = { end: 0, nodes: NO_NODES };

/** The longest of the expressions that go on behind word `k` from some nodes; none has no nodes. */
function longest(behind: readonly Node[], words: readonly PlainWord[], k: number): Match {
  let best = NO_MATCH;
  for (const node of behind) {
    const word = words[k + 1]?.text;
    const further = word === undefined || node.isLast ? NO_NODES : nodesFor(node, word);
    let match = further.length > 0 ? longest(further, words, k + 1) : NO_MATCH;
    if (match.nodes.length === 0) {
      if (node.says.length === 0) continue;
      match = { end: k + 1, nodes: [node] };
    }
    if (match.end > best.end) best = match;
    else if (match.end === best.end) best = { end: best.end, nodes: [...best.nodes, ...match.nodes] };
  }
  return best;
}

function nodesFor({ words, prefixes, any }: Node, word: string): readonly Node[] {
  const exact = words.get(word);
  let found: Node[] | undefined = exact && [exact];
  let at = prefixes.next.get(word.charCodeAt(0));
  const beginnings: Node[] | undefined = at && [];
  for (let k = 1; at; k += 1) {
    if (at.node) beginnings!.push(at.node);
    at = k < word.length ? at.next.get(word.charCodeAt(k)) : undefined;
  }
  if (beginnings && beginnings.length > 0) found = [...(found ?? []), ...beginnings.reverse()];
  if (any) found = [...(found ?? []), any];
  return found ?? NO_NODES;
}
