import { align } from '../../src/align/align.ts';
import { PARTS, type Part } from '../../src/align/parts.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { type Counts, type EvalSet, pairCounts, readCases, strictF1, versionsOf } from './eval-cases.ts';

const SETS: readonly EvalSet[] = ['multiway', 'multiway-hard', 'textberg'];

/** Strict F1 of sentences, mean of the pairs, of the whole method and without each of its parts, as a Markdown table. */
export function partsTable(folder: string): string[] {
  const lexicons = readLexicons();
  const cases = new Map(SETS.map((set) => [set, readCases(folder, set)]));
  const figures = (without: ReadonlySet<Part>) =>
    SETS.map((set) =>
      meanOfPairs(
        cases.get(set)!.map((one) => pairCounts(one, align(versionsOf(one), { lexicons, without }))),
      ),
    );
  const whole = figures(new Set());
  const rows = PARTS.map((part) => ({ part, values: figures(new Set([part])) }));
  const shown = (values: readonly number[]) => values.map((value) => value.toFixed(4)).join(' | ');
  const loss = (values: readonly number[]) =>
    values.map((value, k) => `${value.toFixed(4)} (${signed(value - whole[k]!)})`).join(' | ');
  return [
    `| | ${SETS.join(' | ')} |`,
    `| --- | ${SETS.map(() => '--:').join(' | ')} |`,
    `| everything | ${shown(whole)} |`,
    ...rows.map(({ part, values }) => `| without ${part} | ${loss(values)} |`),
  ];
}

/** Languages of the groups of two to five versions that each pair is aligned in. */
const GROUPS: readonly (readonly string[])[] = [
  ...everyPair(['de', 'en', 'es', 'fr', 'ru']),
  ['de', 'en', 'ru'],
  ['de', 'en', 'fr'],
  ['de', 'es', 'fr'],
  ['en', 'es', 'fr'],
  ['en', 'es', 'ru'],
  ['es', 'fr', 'ru'],
  ['de', 'en', 'es', 'fr', 'ru'],
];

/**
 * What a pair gains by the other versions: strict F1 of its sentences when it is aligned alone, as one of three and as
 * one of five, with the 95 % interval of the difference between five and one by bootstrap over the cases (each made of
 * articles of its own kind), as a Markdown table.
 */
export function versionsTable(folder: string): string[] {
  const lexicons = readLexicons();
  const cases = (['multiway', 'multiway-hard'] as const).flatMap((set) => readCases(folder, set));
  const byPair = new Map<string, Map<number, Counts[][]>>();
  for (const [index, one] of cases.entries())
    for (const group of GROUPS)
      for (const [pair, counts] of pairCounts(one, align(versionsOf(one, group), { lexicons }))) {
        const bySize = byPair.get(pair) ?? new Map<number, Counts[][]>();
        byPair.set(pair, bySize);
        const list = bySize.get(group.length) ?? cases.map(() => []);
        bySize.set(group.length, list);
        list[index]!.push(counts);
      }
  return [
    '| pair | alone | in three | in five | five against alone, 95 % |',
    '| --- | --: | --: | --: | --: |',
    ...[...byPair].map(([pair, bySize]) => {
      const [two, three, five] = [2, 3, 5].map((size) => bySize.get(size) ?? []);
      const [low, high] = interval(two!, five!);
      return `| ${pair} | ${[two, three, five].map((list) => strictF1(list!.flat()).toFixed(4)).join(' | ')} | ${signed(low)} … ${signed(high)} |`;
    }),
  ];
}

const RESAMPLES = 2000;

/** The 2.5th and 97.5th percentile of the difference in F1 over resampled cases. */
function interval(before: readonly Counts[][], after: readonly Counts[][]): [number, number] {
  const random = generator(1);
  const differences = Array.from({ length: RESAMPLES }, () => {
    const drawn = before.map(() => Math.floor(random() * before.length));
    return strictF1(drawn.flatMap((k) => after[k]!)) - strictF1(drawn.flatMap((k) => before[k]!));
  }).sort((x, y) => x - y);
  return [differences[Math.floor(0.025 * RESAMPLES)]!, differences[Math.floor(0.975 * RESAMPLES)]!];
}

function meanOfPairs(counts: readonly ReadonlyMap<string, Counts>[]): number {
  const pairs = new Set(counts.flatMap((one) => [...one.keys()]));
  const values = [...pairs].map((pair) => strictF1(counts.flatMap((one) => one.get(pair) ?? [])));
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function everyPair(languages: readonly string[]): string[][] {
  return languages.flatMap((a, x) => languages.slice(x + 1).map((b) => [a, b]));
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

/** Random numbers 0…1 from a seed: Lehmer's generator (Park & Miller 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
