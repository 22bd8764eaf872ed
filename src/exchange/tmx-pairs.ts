import { type Language, primarySubtag } from '../text/language.ts';
import { StrictXml, type XmlHandler } from './strict-xml.ts';

/** Elements inside a segment whose content is native code, not text (TMX 1.4b, “Inline elements”). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
/** Characters of a segment that are kept: no sentence is longer. */
const MAX_SEGMENT = 20_000;

/**
 * The units of a translation memory (TMX 1.4b, LISA OSCAR 2005) that have both languages, read in pieces. A unit’s first
 * variant of each language counts.
 * @throws {FormatError} naming the line.
 */
export async function* tmxPairs(
  pieces: AsyncIterable<string>,
  source: Language,
  target: Language,
): AsyncGenerator<readonly [source: string, target: string]> {
  const [from, to] = [primarySubtag(source), primarySubtag(target)];
  const units = new Units([from, to]);
  const xml = new StrictXml(units);
  const both = () =>
    units.taken().flatMap((unit) => {
      const [here, there] = [unit.get(from), unit.get(to)];
      return here && there ? [[here, there] as const] : [];
    });
  let sawRoot = false;
  for await (const piece of pieces) {
    xml.write(piece);
    yield* both();
    if (!sawRoot && units.root !== undefined) {
      sawRoot = true;
      if (units.root !== 'tmx') throw xml.refusal(`the root is “${units.root}”, not “tmx”`);
    }
  }
  xml.close();
  yield* both();
}

/** Collects of each unit the segments in the languages wanted. */
class Units implements XmlHandler {
  root: string | undefined;
  readonly #wanted: readonly string[];
  #done: Map<string, string>[] = [];
  #unit = new Map<string, string>();
  #language = '';
  #segment: string | undefined;
  /** How deep the present place is inside native code. */
  #code = 0;

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted;
  }

  /** The units that were finished since the last time. */
  taken(): Map<string, string>[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.root ??= name;
    if (this.#code > 0 || CODES.has(name)) this.#code += 1;
    else if (name === 'tu') this.#unit = new Map();
    else if (name === 'tuv') this.#language = primarySubtag(attributes['xml:lang'] ?? attributes.lang ?? '');
    else if (name === 'seg') this.#segment = '';
  }

  text(text: string): void {
    if (this.#segment !== undefined && this.#code === 0 && this.#segment.length < MAX_SEGMENT)
      this.#segment += text;
  }

  close(name: string): void {
    if (this.#code > 0) this.#code -= 1;
    else if (name === 'seg' && this.#segment !== undefined) {
      const text = this.#segment.replace(/\s+/gu, ' ').trim();
      const isWanted = this.#wanted.includes(this.#language) && !this.#unit.has(this.#language);
      if (text !== '' && isWanted) this.#unit.set(this.#language, text);
      this.#segment = undefined;
    } else if (name === 'tu') this.#done.push(this.#unit);
  }
}
