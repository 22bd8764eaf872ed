import { type PlainWord, plainWords } from '../text/facts/expressions.ts';
import type { Fact } from '../text/facts/fact.ts';
import { extractFigures } from '../text/facts/figures.ts';
import { extractReferences, type Reference } from '../text/facts/references.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Side } from './check.ts';
import { type Body, bodiesAmong } from './vocabulary/bodies.ts';
import { type Place, placesAmong } from './vocabulary/places.ts';

/** What has been read off a side, by the number of the fact; it goes with the side. */
const read = new WeakMap<Side, unknown[]>();
let facts = 0;

/** A fact of a side that is read when a check first asks for it, and once however many do. It must not be changed. */
export function onceASide<Fact extends object>(of: (side: Side) => Fact): (side: Side) => Fact {
  const number = facts;
  facts += 1;
  return (side) => {
    let known = read.get(side);
    if (!known) {
      known = [];
      read.set(side, known);
    }
    known[number] ??= of(side);
    return known[number] as Fact;
  };
}

/**
 * A fact of a side beside another, read once. What else it is read by is the same whenever the two are asked about: sides
 * are those of one passage.
 */
export function onceBetween<Fact extends object, Rest extends readonly unknown[]>(
  of: (side: Side, other: Side, ...rest: Rest) => Fact,
): (side: Side, other: Side, ...rest: Rest) => Fact {
  const known = onceASide(() => new WeakMap<Side, Fact>());
  return (side, other, ...rest) => {
    const byOther = known(side);
    let fact = byOther.get(other);
    if (!fact) {
      fact = of(side, other, ...rest);
      byOther.set(other, fact);
    }
    return fact;
  };
}

/** The tokens of each unit. */
export const tokensOf = onceASide(({ text, units, language }): readonly (readonly Token[])[] =>
  units.map((unit) => tokenize(text, unit, language)),
);

/** The words of each unit. */
export const wordTokensOf = onceASide((side): readonly (readonly Token[])[] =>
  tokensOf(side).map((tokens) => tokens.filter(({ kind }) => kind === 'word')),
);

/** The words as they are written. */
export const wordSetOf = onceASide(
  (side): ReadonlySet<string> =>
    new Set(wordTokensOf(side).flatMap((words) => words.map(({ text }) => text))),
);

/** The tokens of each unit as expressions are compared with. */
export const plainWordsOf = onceASide((side): readonly (readonly PlainWord[])[] =>
  tokensOf(side).map((tokens) => plainWords(tokens, side.language)),
);

/** The figures of each unit. */
export const figuresOf = onceASide((side): readonly (readonly Fact[])[] =>
  side.units.map((unit) => extractFigures(side.text, unit, side.language)),
);

/** The references of each unit. */
export const referencesOf = onceASide((side): readonly (readonly Reference[])[] =>
  tokensOf(side).map((tokens, k) => extractReferences(side.text, side.units[k]!, tokens, side.language)),
);

/** The bodies of each unit, first those in full, then the acronyms. */
export const bodiesOf = onceASide((side): readonly (readonly Body[])[] =>
  tokensOf(side).map((tokens, k) => bodiesAmong(side.text, side.units[k]!, tokens)),
);

/** The places of each unit. */
export const placesOf = onceASide((side): readonly (readonly Place[])[] =>
  tokensOf(side).map((tokens) => placesAmong(tokens, side.language)),
);
