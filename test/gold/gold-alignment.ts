import { readFileSync } from 'node:fs';
import type { Bead } from '../../src/align/alignment.ts';
import { version } from '../align/versions.ts';

/** A sentence of the gold file: where it stands and which content it carries. */
interface GoldSentence {
  readonly language: string;
  readonly startsParagraph: boolean;
  readonly content: readonly string[];
  readonly text: string;
}

type Segments = Readonly<Record<string, readonly number[]>>;

/** A hand-made alignment, read from its file; see the head of `nonprofits-2019-06-24/alignment.txt` for the format. */
export class GoldAlignment {
  readonly languages: readonly string[];
  readonly #sentences: readonly GoldSentence[];

  constructor(file: URL) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const sentences = lines.filter((line) => line !== '' && !line.startsWith('#')).map(goldSentence);
    const parts = new Map<string, Set<string>>();
    for (const { content } of sentences)
      for (const part of content) if (/[a-z]$/.test(part)) addTo(parts, part.slice(0, -1), part);
    this.#sentences = sentences.map((s) => ({
      ...s,
      content: s.content.flatMap((part) => [...(parts.get(part) ?? [part])]),
    }));
    this.languages = [...new Set(sentences.map((s) => s.language))];
  }

  /** The versions as the gold file divides them. */
  versions() {
    return this.languages.map((language) => {
      const paragraphs: string[][] = [];
      for (const { startsParagraph, text } of this.#of(language)) {
        if (startsParagraph) paragraphs.push([]);
        paragraphs.at(-1)!.push(text);
      }
      return version(language, paragraphs);
    });
  }

  /** Beads over the languages named: what shares content stands together. */
  beads(level: 'sentence' | 'paragraph', languages: readonly string[] = this.languages): Segments[] {
    const unitsOf = new Map<string, Set<string>>();
    for (const language of languages) {
      let paragraph = -1;
      for (const [sentence, { startsParagraph, content }] of this.#of(language).entries()) {
        if (startsParagraph) paragraph += 1;
        for (const part of content)
          addTo(unitsOf, part, `${language} ${level === 'sentence' ? sentence : paragraph}`);
      }
    }
    return components([...unitsOf.values()]).map((units) => segmentsOf(units, languages));
  }

  #of(language: string): GoldSentence[] {
    return this.#sentences.filter((s) => s.language === language);
  }
}

/** Strict precision, recall and F1: a bead counts if it is exactly a gold bead (Thompson & Koehn 2019, §4.2). */
export function strict(found: readonly Bead[], gold: readonly Segments[], languages: readonly string[]) {
  const key = (segments: Segments) => languages.map((l) => (segments[l] ?? []).join()).join('|');
  const wanted = new Set(gold.map(key));
  const hits = found.filter(({ segments }) => wanted.has(key(segments))).length;
  const [precision, recall] = [hits / found.length, hits / gold.length];
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function goldSentence(line: string): GoldSentence {
  const match = /^(\S+) ([¶ ]) (\S+) +(.+)$/u.exec(line);
  if (!match) throw new SyntaxError(`not a line of a gold alignment: ${line}`);
  const [, language, mark, content, text] = match;
  return { language: language!, startsParagraph: mark === '¶', content: content!.split('+'), text: text! };
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Joins sets that share a member. */
function components(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  const joined: Set<string>[] = [];
  for (const set of sets) {
    const merged = new Set(set);
    for (let k = joined.length - 1; k >= 0; k -= 1)
      if ([...joined[k]!].some((unit) => merged.has(unit)))
        for (const unit of joined.splice(k, 1)[0]!) merged.add(unit);
    joined.push(merged);
  }
  return joined;
}

function segmentsOf(units: ReadonlySet<string>, languages: readonly string[]): Segments {
  const named = [...units].map((unit) => unit.split(' '));
  return Object.fromEntries(
    languages.map((language) => [
      language,
      named
        .filter(([l]) => l === language)
        .map(([, unit]) => Number(unit))
        .sort((x, y) => x - y),
    ]),
  );
}
