import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LabelledPair } from './labelled-pairs.ts';

/** Parallel sentences of tiers A and B (`corpora/SOURCES.md`), English first. */
const CORPORA: Readonly<Record<string, string>> = {
  de: 'tatoeba.en-de.tsv.gz',
  es: 'tatoeba.en-es.tsv.gz',
  fr: 'tatoeba.en-fr.tsv.gz',
  ru: 'bible-kjv-synodal.en-ru.tsv.gz',
};
/** Characters that a passage has at least: everyday sentences are joined until it has. */
const LENGTH = 90;

/** So many passages of each language, evenly spread over its corpus; every other one has English as its target. */
export function readCorpusPairs(folder: string, count: number): LabelledPair[] {
  return Object.entries(CORPORA).flatMap(([language, file]) => {
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .trim()
      .split('\n');
    return Array.from({ length: count }, (_, n): LabelledPair => {
      const [english, other] = passageFrom(lines, Math.floor((n / count) * lines.length));
      const isTurned = n % 2 === 1;
      return {
        id: `${language}${n}`,
        sourceLanguage: isTurned ? language : 'en',
        targetLanguage: isTurned ? 'en' : language,
        source: isTurned ? other : english,
        target: isTurned ? english : other,
        isDivergent: false,
        category: 'corpus',
        set: 'corpus',
        group: `corpus ${language} ${n}`,
      };
    });
  });
}

/** Lines a prime number apart are joined: neighbours are variants of one sentence. */
const STRIDE = 7919;

function passageFrom(lines: readonly string[], at: number): [string, string] {
  let [english, other] = ['', ''];
  for (let k = 0; english.length < LENGTH; k += 1) {
    const [ours, theirs] = lines[(at + k * STRIDE) % lines.length]!.split('\t') as [string, string];
    english = `${english} ${ours}`.trim();
    other = `${other} ${theirs}`.trim();
  }
  return [english, other];
}
