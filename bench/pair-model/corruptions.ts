import { randomFrom } from '../random.ts';
import type { LabelledPair } from './labelled-pairs.ts';

/** What damages a target; undefined where the pair offers nothing to damage. `other` is a pair of the same languages. */
type Corruption = (pair: LabelledPair, other: LabelledPair, random: () => number) => string | undefined;

const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  number: ({ target }, _, random) => {
    const figures = [...target.matchAll(/(?<![\p{L}\p{N}])\p{Nd}{1,6}(?![\p{L}\p{N}])/gu)];
    const chosen = pick(figures, random);
    if (!chosen) return undefined;
    const value = Number(chosen[0]);
    const changed = [value * 10, value + 1 + Math.floor(random() * 9), reversed(chosen[0])];
    return spliced(target, chosen.index, chosen[0].length, String(pick(changed, random)));
  },
  name: (pair, other, random) => exchangedWord(pair, other, CAPITALISED, random),
  mistranslation: (pair, other, random) => exchangedWord(pair, other, SMALL, random),
  negation: ({ target, targetLanguage }, _, random) => {
    const negators = [...target.matchAll(NEGATORS[targetLanguage]!)];
    const chosen = pick(negators, random);
    if (chosen)
      return tidied(withoutNe(target, chosen.index) + target.slice(chosen.index + chosen[0].length));
    const [place, insertion] = DENYING[targetLanguage]!;
    const verb = place.exec(target);
    return verb ? tidied(target.replace(place, insertion)) : undefined;
  },
  tense: ({ target, targetLanguage }, _, random) => {
    const forms = TENSES_OF_FORMS[targetLanguage]!;
    const verbs = [...target.matchAll(/\p{L}+/gu)].filter(([word]) =>
      forms.some((row) => row.includes(word)),
    );
    const chosen = pick(verbs, random);
    if (!chosen) return undefined;
    const row = pick(
      forms.filter((each) => each.includes(chosen[0])),
      random,
    )!;
    const other = pick(
      row.filter((form) => form !== chosen[0]),
      random,
    )!;
    return spliced(target, chosen.index, chosen[0].length, other);
  },
  omission: ({ target }, _, random) => {
    const clauses = clausesOf(target);
    if (clauses.length < 2) return undefined;
    const chosen = pick(clauses.slice(1), random)!;
    if (chosen.text.length < 15) return undefined;
    return tidied(spliced(target, chosen.at, chosen.text.length, ''));
  },
  addition: ({ target }, other, random) => {
    const clause = pick(clausesOf(other.target), random)!.text.replace(/^[\s,;–—]+|[.?!\s]+$/gu, '');
    if (clause.length < 12) return undefined;
    return target.replace(/([.?!]?["“”»]?)\s*$/u, (end) => `, ${lowerFirst(clause)}${end}`);
  },
  'word omission': ({ target }, _, random) => {
    const chosen = pick([...target.matchAll(SMALL)], random);
    return chosen && tidied(spliced(target, chosen.index, chosen[0].length, ''));
  },
  'word addition': ({ target }, other, random) => {
    const word = pick([...other.target.matchAll(SMALL)], random);
    const place = pick([...target.matchAll(SMALL)], random);
    return word && place && spliced(target, place.index, 0, `${word[0]} `);
  },
  untranslated: ({ source, target }, _, random) => {
    const count = 4 + Math.floor(random() * 6);
    return copied(source, target, count, random);
  },
  'untranslated word': ({ source, target }, _, random) =>
    copied(source, target, random() < 0.7 ? 1 : 2, random),
  'other-sentence': ({ target }, other) => (other.target === target ? undefined : other.target),
};

const CAPITALISED = /(?<=[\p{L},] )\p{Lu}\p{Ll}{3,}(?![\p{L}])/gu;
const SMALL = /(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu;

/** Forms of one person of a verb in the present, the past and the future. */
const TENSES_OF_FORMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ['ist', 'war', 'wird'],
    ['sind', 'waren', 'werden'],
    ['hat', 'hatte'],
    ['haben', 'hatten'],
    ['kann', 'konnte'],
    ['muss', 'musste'],
  ],
  en: [
    ['is', 'was', 'will be'],
    ['are', 'were', 'will be'],
    ['has', 'had', 'will have'],
    ['have', 'had', 'will have'],
    ['does', 'did'],
    ['says', 'said', 'will say'],
  ],
  es: [
    ['es', 'era', 'será'],
    ['son', 'eran', 'serán'],
    ['ha', 'había', 'habrá'],
    ['han', 'habían', 'habrán'],
    ['está', 'estaba', 'estará'],
  ],
  fr: [
    ['est', 'était', 'sera'],
    ['sont', 'étaient', 'seront'],
    ['ont', 'avaient', 'auront'],
    ['peut', 'pouvait', 'pourra'],
  ],
  ru: [
    ['является', 'был', 'будет'],
    ['может', 'мог', 'сможет'],
    ['были', 'будут'],
    ['было', 'будет'],
    ['говорит', 'сказал', 'скажет'],
  ],
};

/** What may be taken out of a sentence so that it denies no more. */
const NEGATORS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:nicht|nie|ohne|keine?[nmrs]?)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:not|never|no|without)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:no|nunca|sin)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:pas|jamais|aucune?|sans)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:не|нет|никогда|без)(?!\p{L})/gu,
};

/** The text before a French negator, without the “ne” that belongs to it; of other languages as it is. */
function withoutNe(text: string, until: number): string {
  return text.slice(0, until).replace(/(?<!\p{L})(?:ne |n[’'])(?=[^.,;:]{0,40}$)/u, '');
}

/** After which verbs and how a language denies. */
const DENYING: Readonly<Record<string, readonly [RegExp, string]>> = {
  de: [/(?<!\p{L})(ist|sind|war|waren|hat|haben|wird|werden|kann)(?!\p{L})/u, '$1 nicht'],
  en: [/(?<!\p{L})(is|are|was|were|has|have|will|can)(?!\p{L})/u, '$1 not'],
  es: [/(?<!\p{L})(es|son|fue|ha|han|está|puede)(?!\p{L})/u, 'no $1'],
  fr: [/(?<!\p{L})(est|sont|était|peut|sera)(?!\p{L})/u, 'n’$1 pas'],
  ru: [/(?<!\p{L})(был|была|было|были|может|будет|является)(?!\p{L})/u, 'не $1'],
};

/**
 * Damages each pair in one of the ways in turn, so that all ways come about equally often. Reproducible for the same
 * pairs. The pair whose words are taken is the next of the same languages.
 */
export function corrupted(pairs: readonly LabelledPair[], rounds: number): LabelledPair[] {
  const random = randomFrom(20190624);
  const kinds = Object.keys(CORRUPTIONS);
  const byLanguages = new Map<string, LabelledPair[]>();
  for (const pair of pairs) {
    const key = `${pair.sourceLanguage} ${pair.targetLanguage}`;
    byLanguages.set(key, [...(byLanguages.get(key) ?? []), pair]);
  }
  const damaged: LabelledPair[] = [];
  for (const list of byLanguages.values())
    for (let round = 0; round < rounds; round += 1)
      for (const [k, pair] of list.entries()) {
        const kind = kinds[(k + round * 5) % kinds.length]!;
        const other = list[(k + 1 + Math.floor(random() * (list.length - 1))) % list.length]!;
        const target = CORRUPTIONS[kind]!(pair, other, random);
        if (target === undefined || target === pair.target) continue;
        damaged.push({
          ...pair,
          id: `${pair.id} ${kind} ${round}`,
          target,
          isDivergent: true,
          category: kind,
        });
      }
  return damaged;
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function reversed(digits: string): number {
  return Number([...digits].reverse().join(''));
}

function spliced(text: string, at: number, length: number, insertion: string): string {
  return text.slice(0, at) + insertion + text.slice(at + length);
}

function tidied(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/ ([,.;:!?])/g, '$1');
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function exchangedWord(pair: LabelledPair, other: LabelledPair, kind: RegExp, random: () => number) {
  const chosen = pick([...pair.target.matchAll(kind)], random);
  const replacement = pick([...other.target.matchAll(kind)], random);
  if (!chosen || !replacement || pair.target.includes(replacement[0])) return undefined;
  return spliced(pair.target, chosen.index, chosen[0].length, replacement[0]);
}

/** The stretches between commas and the like, each with the mark before it. */
function clausesOf(text: string): { at: number; text: string }[] {
  return [...text.matchAll(/(?:^|[,;:–—])[^,;:–—.?!]+/gu)].map((match) => ({
    at: match.index,
    text: match[0],
  }));
}

/** The target with so many words of the source in the place of as many of its own. */
function copied(source: string, target: string, count: number, random: () => number): string | undefined {
  const [theirs, own] = [source.split(' '), target.split(' ')];
  if (theirs.length <= count || own.length <= count) return undefined;
  const place = random();
  const from = Math.floor(place * (theirs.length - count));
  const at = Math.floor(place * (own.length - count));
  const words = theirs.slice(from, from + count);
  if (count < 3 && words.some((word) => !/^\p{Ll}{2,}$/u.test(word))) return undefined;
  return [...own.slice(0, at), ...words, ...own.slice(at + count)].join(' ');
}
