import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { decodeLexicon } from '../../src/lexicon/lexicon-file.ts';
import { stem } from '../../src/text/stem.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { nameKey } from '../../src/text/transliterate.ts';

const FOLDER = new URL('../../seeds/lexicon/', import.meta.url);
/** Letters of a name that its spellings in other languages share. */
const NAME_LETTERS = 4;

/**
 * Sentence vectors that are computed and not made up: every word is carried over to the English stems that the shipped
 * lexicons give for it in whatever language knows it, a name or figure to its key, each of these hashed into one of
 * `dimension` places with a sign (Weinberger et al. 2009). They know no more than the lexicons do.
 */
export class HashedVectors {
  readonly dimension: number;
  readonly #lexicons: readonly {
    readonly lexicon: Lexicon;
    readonly rows: readonly Entry[][];
    readonly place: Map<string, number>;
  }[];

  constructor(dimension = 256) {
    this.dimension = dimension;
    this.#lexicons = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.lex.gz'))
      .map((name) => {
        const lexicon = decodeLexicon(gunzipSync(readFileSync(new URL(name, FOLDER))));
        return {
          lexicon,
          rows: rowsOf(lexicon),
          place: new Map([...lexicon.targetStems].map((s, k) => [s, k])),
        };
      });
  }

  of(text: string): number[] {
    const vector = new Array<number>(this.dimension).fill(0);
    // No vector is zero, as none of a model is.
    vector[0] = 0.1;
    const add = (key: string, weight: number) => {
      const hash = fnv(key);
      vector[hash % this.dimension]! += hash & 0x10000 ? weight : -weight;
    };
    for (const { kind, text: word } of tokenize(text, [0, text.length], 'und')) {
      if (kind === 'punctuation') continue;
      if (kind === 'number') add(word.replace(/\D/g, ''), 1);
      else if (word !== word.toLowerCase() || word.length > 5)
        add(nameKey(word, 'und').slice(0, NAME_LETTERS), 0.5);
      if (kind === 'word') for (const [english, weight] of this.#english(word)) add(english, weight);
    }
    return vector;
  }

  /** English stems that the word may stand for, weights adding to less the more there are. */
  #english(word: string): Map<string, number> {
    const found = new Map<string, number>([[stem(word, 'en'), 0.5]]);
    for (const { lexicon, rows, place } of this.#lexicons)
      for (const { hub, probability } of rows[place.get(stem(word, lexicon.target)) ?? -1] ?? []) {
        const english = lexicon.sourceStems.at(hub);
        found.set(english, Math.max(found.get(english) ?? 0, probability));
      }
    return found;
  }
}

interface Entry {
  readonly hub: number;
  readonly probability: number;
}

function rowsOf(lexicon: Lexicon): Entry[][] {
  const rows: Entry[][] = Array.from({ length: lexicon.targetStems.size }, () => []);
  for (let hub = 0; hub < lexicon.sourceStems.size; hub += 1)
    for (let e = lexicon.start[hub]!; e < lexicon.start[hub + 1]!; e += 1)
      rows[lexicon.targets[e]!]!.push({ hub, probability: lexicon.backward[e]! });
  return rows;
}

/** FNV-1a, 32 bits. */
function fnv(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
