import type { Language } from '../text/language.ts';
import { Stems } from './stems.ts';

/** Translation probabilities between the stems of two languages, in both directions. */
export interface Lexicon {
  readonly source: Language;
  readonly target: Language;
  readonly sourceStems: Stems;
  readonly targetStems: Stems;
  /** Per stem, how rare it was in the training: ln(texts / texts that have it), 0 or more. */
  readonly sourceIdf: Float32Array;
  readonly targetIdf: Float32Array;
  /** Entries of source stem s are `start[s] … start[s + 1]`, ascending by target; a common stem may have none. */
  readonly start: Int32Array;
  readonly targets: Int32Array;
  /** t(target | source) of each entry. */
  readonly forward: Float32Array;
  /** t(source | target) of each entry. */
  readonly backward: Float32Array;
}

/** One entry of a lexicon in the making. */
export interface LexiconEntry {
  readonly source: string;
  readonly target: string;
  readonly forward: number;
  readonly backward: number;
}

/** What a lexicon in the making says of stems by themselves. */
export type Idf = ReadonlyMap<string, number>;

/** A lexicon that cannot be read or made; the message says why. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** Sorts entries into a lexicon. It has the stems of the entries and of `idf`; a stem that only the entries have gets 0. */
export function lexiconOf(
  source: Language,
  target: Language,
  entries: readonly LexiconEntry[],
  idf: { readonly source: Idf; readonly target: Idf } = { source: new Map(), target: new Map() },
): Lexicon {
  const sourceStems = Stems.of([...idf.source.keys(), ...entries.map((e) => e.source)]);
  const targetStems = Stems.of([...idf.target.keys(), ...entries.map((e) => e.target)]);
  const rows = entries
    .map((e) => ({ ...e, s: sourceStems.find(e.source), t: targetStems.find(e.target) }))
    .sort((x, y) => x.s - y.s || x.t - y.t);
  const start = new Int32Array(sourceStems.size + 1);
  for (const { s } of rows) start[s + 1]! += 1;
  for (let s = 0; s < sourceStems.size; s += 1) start[s + 1]! += start[s]!;
  return {
    source,
    target,
    sourceStems,
    targetStems,
    sourceIdf: byNumber(sourceStems, idf.source),
    targetIdf: byNumber(targetStems, idf.target),
    start,
    targets: Int32Array.from(rows, (r) => r.t),
    forward: Float32Array.from(rows, (r) => r.forward),
    backward: Float32Array.from(rows, (r) => r.backward),
  };
}

function byNumber(stems: Stems, idf: Idf): Float32Array {
  return Float32Array.from({ length: stems.size }, (_, k) => idf.get(stems.at(k)) ?? 0);
}
