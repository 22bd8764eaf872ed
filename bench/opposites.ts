import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = new URL('../seeds/opposites.txt', import.meta.url);
/** Data files of WordNet’s database, with the letter of their part of speech. */
const PARTS = { n: 'data.noun', v: 'data.verb', a: 'data.adj', r: 'data.adv' };

/** A set of synonyms, with the marks of its relations (wndb(5WN)). */
interface Synset {
  readonly words: readonly string[];
  readonly opposites: readonly string[];
  /** Of an adjective those that say about the same; they share its opposites (Gross & Miller 1990). */
  readonly similar: readonly string[];
}

/**
 * Writes the opposites of WordNet’s database folder to `seeds/opposites.txt`: of each pair of opposite sets of synonyms
 * the words of both, and of adjectives, on either side, those of the sets that say about the same. Words of several parts
 * are left out.
 */
export function collectOpposites(folder: string): void {
  const synsets = new Map<string, Synset>();
  for (const [part, name] of Object.entries(PARTS))
    for (const line of readFileSync(join(folder, name), 'latin1').split('\n'))
      if (/^\d/.test(line)) synsets.set(`${part}${line.slice(0, 8)}`, parsed(line));
  const lines = new Set<string>();
  for (const [id, synset] of synsets)
    for (const other of synset.opposites.filter((each) => id < each)) {
      const pair = [synset, synsets.get(other)!] as const;
      // What says about the same as “hot” is opposite to “cold”, but not to all that says about the same as “cold”.
      for (const wide of [0, 1] as const) {
        const poles = pair.map((pole, k) =>
          k === wide ? wordsAbout(pole, synsets) : singleWords(pole.words),
        );
        if (poles.every(({ length }) => length > 0))
          lines.add(poles.map((words) => words.join(' ')).join(' | '));
      }
    }
  writeFileSync(OUT, `${[...lines].sort().join('\n')}\n`);
  console.log(`${lines.size} pairs of opposite groups of words`);
}

function parsed(line: string): Synset {
  const fields = line.split('|')[0]!.trim().split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, k) => fields[4 + 2 * k]!.replace(/\(.*$/u, ''));
  const relations = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, k) =>
    fields.slice(5 + 2 * count + 4 * k, 9 + 2 * count + 4 * k),
  );
  const named = (mark: string) =>
    relations.flatMap(([relation, offset, part]) =>
      relation === mark ? [`${part === 's' ? 'a' : part}${offset}`] : [],
    );
  return { words, opposites: named('!'), similar: named('&') };
}

function wordsAbout({ words, similar }: Synset, synsets: ReadonlyMap<string, Synset>): string[] {
  return singleWords([...words, ...similar.flatMap((id) => synsets.get(id)!.words)]);
}

function singleWords(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .filter((word) => /^[a-z]+$/u.test(word))
    .sort();
}
