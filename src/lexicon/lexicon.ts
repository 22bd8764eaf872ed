import type { Language } from '../text/language.ts';

/** Translation probabilities between the stems of two languages, in both directions. */
export interface Lexicon {
  readonly source: Language;
  readonly target: Language;
  /** Stems in code-point order. */
  readonly sourceStems: readonly string[];
  readonly targetStems: readonly string[];
  /** Entries of source stem s are `start[s] … start[s + 1]`, ascending by target. */
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

/** A lexicon file that cannot be read; the message says why. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** Sorts entries into a lexicon. */
export function lexiconOf(source: Language, target: Language, entries: readonly LexiconEntry[]): Lexicon {
  const sourceStems = [...new Set(entries.map((e) => e.source))].sort(byCodePoint);
  const targetStems = [...new Set(entries.map((e) => e.target))].sort(byCodePoint);
  const sourceNumber = new Map(sourceStems.map((s, k) => [s, k]));
  const targetNumber = new Map(targetStems.map((s, k) => [s, k]));
  const rows = entries
    .map((e) => ({ ...e, s: sourceNumber.get(e.source)!, t: targetNumber.get(e.target)! }))
    .sort((x, y) => x.s - y.s || x.t - y.t);
  const start = new Int32Array(sourceStems.length + 1);
  for (const { s } of rows) start[s + 1]! += 1;
  for (let s = 0; s < sourceStems.length; s += 1) start[s + 1]! += start[s]!;
  return {
    source,
    target,
    sourceStems,
    targetStems,
    start,
    targets: Int32Array.from(rows, (r) => r.t),
    forward: Float32Array.from(rows, (r) => r.forward),
    backward: Float32Array.from(rows, (r) => r.backward),
  };
}

/** A format of this code: the number changes with every change of what follows. */
const MAGIC = 'concordat-lexicon 1\n';
/** Probabilities are kept as e^(-byte / STEPS): 255 stands for 0.0003. */
const STEPS = 32;

/**
 * Layout: magic, a line of JSON (languages and counts), the source stems, the target stems (a line each), then for each
 * source stem its number of entries and for each entry the distance from the target before (variable-length integers)
 * and a byte for each direction.
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  const { source, target, sourceStems, targetStems, start, targets, forward, backward } = lexicon;
  const header = JSON.stringify({
    source,
    target,
    sources: sourceStems.length,
    targets: targetStems.length,
    entries: targets.length,
  });
  const lines = [header, ...sourceStems, ...targetStems];
  const bytes: number[] = [];
  for (let s = 0; s < sourceStems.length; s += 1) {
    pushInteger(bytes, start[s + 1]! - start[s]!);
    let before = 0;
    for (let e = start[s]!; e < start[s + 1]!; e += 1) {
      pushInteger(bytes, targets[e]! - before);
      before = targets[e]!;
      bytes.push(quantised(forward[e]!), quantised(backward[e]!));
    }
  }
  const text = new TextEncoder().encode(`${MAGIC}${lines.join('\n')}\n`);
  const result = new Uint8Array(text.length + bytes.length);
  result.set(text);
  result.set(bytes, text.length);
  return result;
}

/** @throws {LexiconError} when the bytes are not a whole lexicon of this format. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = new Reader(bytes);
  if (reader.line() !== MAGIC.trimEnd())
    throw new LexiconError('not a lexicon of this version (expected “concordat-lexicon 1”); train it again');
  const header = JSON.parse(reader.line()) as {
    source: string;
    target: string;
    sources: number;
    targets: number;
    entries: number;
  };
  const sourceStems = reader.lines(header.sources);
  const targetStems = reader.lines(header.targets);
  const start = new Int32Array(header.sources + 1);
  const targets = new Int32Array(header.entries);
  const forward = new Float32Array(header.entries);
  const backward = new Float32Array(header.entries);
  let entry = 0;
  for (let s = 0; s < header.sources; s += 1) {
    const count = reader.integer();
    let target = 0;
    for (let k = 0; k < count; k += 1, entry += 1) {
      target += reader.integer();
      targets[entry] = target;
      forward[entry] = PROBABILITY[reader.byte()]!;
      backward[entry] = PROBABILITY[reader.byte()]!;
    }
    start[s + 1] = entry;
  }
  return {
    source: header.source,
    target: header.target,
    sourceStems,
    targetStems,
    start,
    targets,
    forward,
    backward,
  };
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new LexiconError('the lexicon is cut short');
    return byte;
  }

  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  line(): string {
    return this.lines(1)[0]!;
  }

  lines(count: number): string[] {
    let end = this.#at;
    for (let k = 0; k < count; k += 1) {
      end = this.#bytes.indexOf(0x0a, end) + 1;
      if (end === 0) throw new LexiconError('the lexicon is cut short');
    }
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, Math.max(this.#at, end - 1)));
    this.#at = end;
    return count === 0 ? [] : text.split('\n');
  }
}

const PROBABILITY = Float32Array.from({ length: 256 }, (_, k) => Math.exp(-k / STEPS));

function quantised(probability: number): number {
  return Math.min(255, Math.round(-Math.log(Math.max(probability, 1e-9)) * STEPS));
}

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function byCodePoint(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
