import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { Language } from '../../src/text/language.ts';
import { randomFrom } from '../random.ts';

/** A text of any length in several languages: what a benchmark of growth needs and no speech provides. */
export interface SyntheticText {
  readonly language: Language;
  readonly text: string;
}

/** Concepts that the texts speak of, the k-th 1 / k times as often as the first (Zipf 1935). */
const CONCEPTS = 6000;
const WORDS_IN_SENTENCE = [8, 28] as const;
const SENTENCES_IN_PARAGRAPH = [2, 7] as const;
/** Shares of sentences that a version leaves out or joins with the next, and of words that it renders otherwise. */
const LEFT_OUT = 0.01;
const JOINED = 0.04;
const FREE = 0.3;
const FIGURES = 0.04;

/**
 * Sentences of words drawn from the lexicons, each version rendering the same concepts in its own order, with figures,
 * omissions, joined sentences and free renderings. The same arguments give the same texts.
 */
export function syntheticDocument(lexicons: readonly Lexicon[], sentences: number): SyntheticText[] {
  const languages = ['en', ...lexicons.map((lexicon) => lexicon.target)];
  const random = randomFrom(sentences);
  const between = ([low, high]: readonly [number, number]) => low + Math.floor(random() * (high - low + 1));
  const concepts = renderedEverywhere(lexicons, random);
  const zipf = () => Math.min(concepts.length - 1, Math.floor(concepts.length ** random()) - 1);
  const paragraphs = languages.map((): string[] => []);
  for (let count = 0; count < sentences; ) {
    const size = between(SENTENCES_IN_PARAGRAPH);
    const lines = languages.map((): string[] => []);
    for (let s = 0; s < size; s += 1, count += 1) {
      const drawn = Array.from({ length: between(WORDS_IN_SENTENCE) }, () =>
        random() < FIGURES ? String(2 + Math.floor(random() * 4000)) : Math.max(0, zipf()),
      );
      for (const [v, list] of lines.entries()) {
        if (random() < LEFT_OUT) continue;
        const words = drawn.map((d) =>
          typeof d === 'string' ? d : concepts[random() < FREE ? Math.max(0, zipf()) : d]![v]!,
        );
        for (let k = 0; k + 1 < words.length; k += 2)
          if (random() < 0.5) [words[k], words[k + 1]] = [words[k + 1]!, words[k]!];
        const line = `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}`;
        if (random() < JOINED && list.length > 0)
          list.push(`${list.pop()!.slice(0, -1)}, ${line.charAt(0).toLowerCase()}${line.slice(1)}.`);
        else list.push(`${line}.`);
      }
    }
    for (const [v, list] of lines.entries()) paragraphs[v]!.push(list.join(' '));
  }
  return languages.map((language, v) => ({ language, text: paragraphs[v]!.filter(Boolean).join('\n\n') }));
}

/** Words for the concepts, by concept and language: English stems for which every lexicon has a rendering. */
function renderedEverywhere(lexicons: readonly Lexicon[], random: () => number): string[][] {
  const best = lexicons.map(bestRenderings);
  const known = [...best[0]!.keys()].filter((stem) => best.every((renderings) => renderings.has(stem)));
  for (let k = known.length - 1; k > 0; k -= 1) {
    const other = Math.floor(random() * (k + 1));
    [known[k], known[other]] = [known[other]!, known[k]!];
  }
  return known.slice(0, CONCEPTS).map((stem) => [stem, ...best.map((renderings) => renderings.get(stem)!)]);
}

function bestRenderings({ sourceStems, targetStems, start, targets, forward }: Lexicon): Map<string, string> {
  const best = new Map<string, string>();
  for (let s = 0; s < sourceStems.size; s += 1) {
    let top = start[s]!;
    for (let e = top; e < start[s + 1]!; e += 1) if (forward[e]! > forward[top]!) top = e;
    if (top < start[s + 1]!) best.set(sourceStems.at(s), targetStems.at(targets[top]!));
  }
  return best;
}
