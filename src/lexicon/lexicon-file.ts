import { type Lexicon, LexiconError } from './lexicon.ts';
import { MAX_STEM_BYTES, Stems } from './stems.ts';

/** A format of this code: the number changes with every change of what follows. */
const MAGIC = 'concordat-lexicon 2';
/** Probabilities are kept as e^(-byte / STEPS), to three parts in a hundred; 255 stands for a ten-millionth. */
const STEPS = 16;
/** Inverse document frequencies are kept as byte / IDF_STEPS. */
const IDF_STEPS = 12;
/** Bytes of a lexicon; those that come with the program have one million and a half. */
export const MAX_LEXICON_BYTES = 64 * 2 ** 20;
/** Bytes of the stems of one language, which the file holds shortened. */
const MAX_STEMS_BYTES = 64 * 2 ** 20;

/**
 * Layout, a column after the other because neighbours are alike: a line for magic; a line of JSON (languages and
 * counts); the stems of the source and of the target, each shortened by what it shares with the one before (bytes shared,
 * further bytes, these bytes, idf); the number of entries of each source stem; of each entry the distance from the
 * target before it in its row, then the probability forward, then backward. Numbers of entries and distances are of
 * variable length, all else are bytes.
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const { source, target, sourceStems, targetStems, start, targets } = lexicon;
  const counts = { sources: sourceStems.size, targets: targetStems.size, entries: targets.length };
  const header = new TextEncoder().encode(`${MAGIC}\n${JSON.stringify({ source, target, ...counts })}\n`);
  const bytes: number[] = [];
  pushStems(bytes, sourceStems, lexicon.sourceIdf);
  pushStems(bytes, targetStems, lexicon.targetIdf);
  for (let s = 0; s < sourceStems.size; s += 1) pushInteger(bytes, start[s + 1]! - start[s]!);
  for (let s = 0; s < sourceStems.size; s += 1)
    for (let e = start[s]!; e < start[s + 1]!; e += 1)
      pushInteger(bytes, e === start[s] ? targets[e]! : targets[e]! - targets[e - 1]!);
  for (const probability of lexicon.forward) bytes.push(quantised(probability));
  for (const probability of lexicon.backward) bytes.push(quantised(probability));
  const result = new Uint8Array(header.length + bytes.length);
  result.set(header);
  result.set(bytes, header.length);
  return result;
}

/** @throws {LexiconError} when the bytes are not exactly one lexicon of this format. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  if (bytes.length > MAX_LEXICON_BYTES) throw new LexiconError('the lexicon is larger than 64 MiB');
  const reader = new Reader(bytes);
  if (reader.line() !== MAGIC)
    throw new LexiconError(`not a lexicon of this version (expected “${MAGIC}”); train it again`);
  const header = headerOf(reader.line());
  // Every stem takes three bytes at least, the last of its idf, and every entry as many.
  if (header.sources + header.targets + header.entries > reader.left / 3)
    throw new LexiconError('the lexicon is cut short: its counts ask for more than it holds');
  const source = readStems(reader, header.sources);
  const target = readStems(reader, header.targets);
  const start = readStarts(reader, header.sources, header.entries);
  const targets = readTargets(reader, start, header.targets);
  const forward = reader.bytes(header.entries);
  const backward = reader.bytes(header.entries);
  if (reader.left > 0)
    throw new LexiconError(`the lexicon is followed by ${reader.left} bytes of something else`);
  return {
    source: header.source,
    target: header.target,
    sourceStems: source.stems,
    targetStems: target.stems,
    sourceIdf: source.idf,
    targetIdf: target.idf,
    start,
    targets,
    forward: scaled(forward, PROBABILITIES),
    backward: scaled(backward, PROBABILITIES),
  };
}

interface Header {
  readonly source: string;
  readonly target: string;
  readonly sources: number;
  readonly targets: number;
  readonly entries: number;
}

function headerOf(line: string): Header {
  let header: unknown;
  try {
    header = JSON.parse(line);
  } catch {
    throw new LexiconError('the lexicon’s second line is not JSON');
  }
  if (!isHeader(header)) throw new LexiconError('the lexicon’s second line lacks its languages or counts');
  return header;
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const isCount = (name: string) => Number.isSafeInteger(fields[name]) && (fields[name] as number) >= 0;
  return (
    typeof fields.source === 'string' &&
    typeof fields.target === 'string' &&
    ['sources', 'targets', 'entries'].every(isCount)
  );
}

function pushStems(bytes: number[], { bytes: text, start, size }: Stems, idf: Float32Array): void {
  const shared = Array.from({ length: size }, (_, k) => {
    const [before, here, end] = [start[Math.max(0, k - 1)]!, start[k]!, start[k + 1]!];
    let same = 0;
    while (before + same < here && here + same < end && text[before + same] === text[here + same]) same += 1;
    return same;
  });
  for (const same of shared) bytes.push(same);
  for (const [k, same] of shared.entries()) bytes.push(start[k + 1]! - start[k]! - same);
  for (const [k, same] of shared.entries())
    for (let at = start[k]! + same; at < start[k + 1]!; at += 1) bytes.push(text[at]!);
  for (const value of idf) bytes.push(Math.min(255, Math.round(value * IDF_STEPS)));
}

/** Each stem must be greater than the one before: it then differs from it where the shortened part begins. */
function readStems(reader: Reader, size: number): { stems: Stems; idf: Float32Array } {
  const shared = reader.bytes(size);
  const further = reader.bytes(size);
  const start = new Int32Array(size + 1);
  let rest = 0;
  for (let k = 0; k < size; k += 1) {
    const length = shared[k]! + further[k]!;
    if (length > MAX_STEM_BYTES || (k > 0 ? shared[k]! > start[k]! - start[k - 1]! : shared[k]! > 0))
      throw new LexiconError('the lexicon is damaged: a stem is longer than it can be');
    start[k + 1] = start[k]! + length;
    rest += further[k]!;
    if (start[k + 1]! > MAX_STEMS_BYTES) throw new LexiconError('the lexicon’s stems are longer than 64 MiB');
  }
  const suffixes = reader.bytes(rest);
  const text = new Uint8Array(start[size]!);
  let from = 0;
  for (let k = 0; k < size; k += 1) {
    const [here, same] = [start[k]!, shared[k]!];
    const before = k > 0 ? start[k - 1]! : 0;
    if (k > 0 && before + same < here && !(further[k]! > 0 && suffixes[from]! > text[before + same]!))
      throw new LexiconError('the lexicon is damaged: its stems are not in order');
    if (k > 0 && before + same === here && further[k] === 0)
      throw new LexiconError('the lexicon is damaged: it has a stem twice');
    for (let at = 0; at < same; at += 1) text[here + at] = text[before + at]!;
    for (let at = here + same; at < start[k + 1]!; at += 1) text[at] = suffixes[from++]!;
  }
  return { stems: new Stems(text, start), idf: scaled(reader.bytes(size), IDFS) };
}

function readStarts(reader: Reader, sources: number, entries: number): Int32Array {
  const start = new Int32Array(sources + 1);
  for (let s = 0; s < sources; s += 1) {
    const end = start[s]! + reader.integer();
    if (end > entries) throw new LexiconError('the lexicon is damaged: it has more entries than it says');
    start[s + 1] = end;
  }
  if (start[sources] !== entries)
    throw new LexiconError('the lexicon is damaged: it has fewer entries than it says');
  return start;
}

function readTargets(reader: Reader, start: Int32Array, size: number): Int32Array {
  const targets = new Int32Array(start[start.length - 1]!);
  for (let s = 0; s + 1 < start.length; s += 1)
    for (let e = start[s]!; e < start[s + 1]!; e += 1) {
      const distance = reader.integer();
      const target = e === start[s] ? distance : targets[e - 1]! + distance;
      if (target >= size || (e > start[s]! && distance === 0))
        throw new LexiconError('the lexicon is damaged: an entry names no stem, or one twice');
      targets[e] = target;
    }
  return targets;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  bytes(count: number): Uint8Array {
    if (count > this.left) throw new LexiconError('the lexicon is cut short');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** Up to 28 bits, the lowest seven first; a byte from 128 on has a successor. */
  integer(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new LexiconError('the lexicon is cut short');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new LexiconError('the lexicon is damaged: a number is longer than it can be');
  }

  /** The line without its end; the two lines of a lexicon are short. */
  line(): string {
    const end = this.#bytes.subarray(this.#at, this.#at + MAX_LINE).indexOf(0x0a);
    if (end < 0) throw new LexiconError('not a lexicon, or cut short in its first lines');
    const text = new TextDecoder().decode(this.bytes(end));
    this.#at += 1;
    return text;
  }
}

const MAX_LINE = 1000;
const PROBABILITIES = Float32Array.from({ length: 256 }, (_, k) => Math.exp(-k / STEPS));
const IDFS = Float32Array.from({ length: 256 }, (_, k) => k / IDF_STEPS);

function scaled(bytes: Uint8Array, values: Float32Array): Float32Array {
  const result = new Float32Array(bytes.length);
  for (let k = 0; k < bytes.length; k += 1) result[k] = values[bytes[k]!]!;
  return result;
}

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
