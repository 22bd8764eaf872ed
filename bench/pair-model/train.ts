import { writeFileSync } from 'node:fs';
import { PairChecker } from '../../src/diverge/pairs/check-pairs.ts';
import type { PairModel } from '../../src/diverge/pairs/model.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { readOppositions } from '../../src/node/opposites.ts';
import { readCorpusPairs } from './corpus-pairs.ts';
import { corrupted } from './corruptions.ts';
import { areaUnderCurve, calibrationError, recallAt, reliability, type Scored } from './figures.ts';
import { type LabelledPair, readLabelledPairs } from './labelled-pairs.ts';
import { fitLogistic, logOdds, type Regression } from './regression.ts';
import { estimateTables, rounded } from './tables.ts';

const OUT = new URL('../../seeds/pair-model.json', import.meta.url);
/** Pairs of each language that are taken from a corpus, and how often pairs are damaged. */
const CORPUS_PAIRS = 150;
const CORPUS_ROUNDS = 2;
const ROUNDS = 3;
/** What an observation counts: people's marks are doubtful, damage of our own making is less varied than theirs. */
const WEIGHTS = { planted: 1, marked: 0.7, damaged: 0.2, corpus: 0.1 };
const RIDGE = 0.5;
/**
 * Weights that no row can teach. A pair of which one text is empty diverges. Each word is a chance of a mistake, so that
 * the log-odds grow with the logarithm of the words, and a text of which less is rendered is more probably another one:
 * the development rows are mostly twins, of the same length and but for one word of the same links, and cannot tell;
 * the whole logarithm would drown the evidence in them.
 */
const GIVEN = { absent: 6, length: 0.2, unlinked: 1.2 };

/** The development rows fall into two halves and into five folds by what they must not share. */
const FOLDS = 5;
const HALVES = 2;

interface Example {
  readonly pair: LabelledPair;
  readonly weight: number;
  /** Whether it is a development row, not damage of our own making: these are what figures are told of. */
  readonly isGold: boolean;
}

/** Makes a checker of pairs with the weights given. */
type CheckerOf = (model: PairModel) => PairChecker;

interface ScoredExample {
  readonly pair: LabelledPair;
  readonly logOdds: number;
}

/**
 * Fits the weights of the pair model on the development rows, on their faithful pairs damaged by rule and on damaged
 * pairs of the corpora, and writes them to `seeds/pair-model.json`. The same input gives the same bytes. Figures are
 * cross-validated, tables included: by article, and by source sentence where no article is known.
 */
export function trainPairModel(evaluation: string, corpora: string): void {
  const [lexicons, oppositions] = [readLexicons(), readOppositions()];
  const checkerOf = (model: PairModel) => new PairChecker(lexicons, oppositions, model);
  const examples = readExamples(evaluation, corpora);
  const gold = examples.filter(({ isGold }) => isGold).length;
  console.log(`${examples.length} pairs, ${gold} of them development rows, the others damaged by rule`);
  const folds = crossValidated(examples, checkerOf, FOLDS);
  const calibration = platt(folds);
  report('five folds', folds, calibration);
  const halves = crossValidated(examples, checkerOf, HALVES);
  for (const half of [0, 1])
    report(
      `half ${half + 1}, fitted on the other`,
      halves.filter(({ pair }) => foldOf(pair, HALVES) === half),
      calibration,
    );
  const { tables, regression } = fitted(examples, checkerOf);
  const { weights, prior } = calibrated(regression, calibration);
  const made = 'npm run bench -- pair-model EVAL_FOLDER CORPORA_FOLDER';
  const model: PairModel & { made: string } = { made, prior, weights, tables };
  writeFileSync(OUT, `${JSON.stringify(model, null, 2)}\n`);
  for (const [name, weight] of Object.entries(weights)) console.log(`${name.padEnd(32)} ${weight}`);
}

function readExamples(evaluation: string, corpora: string): Example[] {
  const gold = readLabelledPairs(evaluation);
  const faithful = gold.filter((pair) => !pair.isDivergent && pair.category !== 'formatting-noise');
  const distinct = [...new Map(faithful.map((pair) => [`${pair.source}\n${pair.target}`, pair])).values()];
  const corpus = readCorpusPairs(corpora, CORPUS_PAIRS);
  const weighed = (pairs: readonly LabelledPair[], weight: number): Example[] =>
    pairs.map((pair) => ({ pair, weight, isGold: false }));
  return [
    ...gold.map((pair) => ({
      pair,
      weight: pair.set === 'planted' ? WEIGHTS.planted : WEIGHTS.marked,
      isGold: true,
    })),
    ...weighed(corrupted(distinct, ROUNDS), WEIGHTS.damaged),
    ...weighed(corpus, WEIGHTS.corpus),
    ...weighed(corrupted(corpus, CORPUS_ROUNDS), WEIGHTS.corpus),
  ];
}

/** Of pairs that share an article or a source sentence the same, whatever else they differ in (FNV-1a). */
function foldOf({ group }: LabelledPair, folds: number): number {
  let hash = 0x811c9dc5;
  for (const letter of group) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return ((hash >>> 0) >>> 3) % folds;
}

/** Scores every development row by what the rows of the other folds teach. */
function crossValidated(examples: readonly Example[], checkerOf: CheckerOf, folds: number): ScoredExample[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { checker, regression } = fitted(
      examples.filter(({ pair }) => foldOf(pair, folds) !== fold),
      checkerOf,
    );
    return examples
      .filter(({ pair, isGold }) => isGold && foldOf(pair, folds) === fold)
      .map(({ pair }) => ({ pair, logOdds: logOdds(regression, checker.evidenceOf(pair).evidence) }));
  }).flat();
}

/** Counts the tables, on development rows alone, for the lexicons were trained on the corpora; then fits the weights. */
function fitted(examples: readonly Example[], checkerOf: CheckerOf) {
  const counting = checkerOf(UNTRAINED);
  const tables = estimateTables(
    examples
      .filter(({ pair, isGold }) => isGold && (!pair.isDivergent || pair.category === 'other-sentence'))
      .map(({ pair }) => ({ pair, isTranslation: !pair.isDivergent, ...counting.countablesOf(pair) })),
  );
  const checker = checkerOf({ ...UNTRAINED, tables });
  const observations = examples.map(({ pair, weight }) => ({
    evidence: checker.evidenceOf(pair).evidence,
    isDivergent: pair.isDivergent,
    weight,
  }));
  return { tables, checker, regression: fitLogistic(observations, RIDGE, GIVEN) };
}

const UNTRAINED: PairModel = {
  prior: 0,
  weights: {},
  tables: { words: {}, lengths: {}, tenses: {}, verbs: {} },
};

/** Slope and intercept that make log-odds those of the development rows (Platt 1999). */
function platt(scored: readonly ScoredExample[]): Regression {
  const observations = scored.map(({ pair, logOdds: x }) => ({
    evidence: { logOdds: x },
    isDivergent: pair.isDivergent,
    weight: 1,
  }));
  return fitLogistic(observations, 0, {});
}

function calibrated({ prior, weights }: Regression, calibration: Regression): Regression {
  const slope = calibration.weights.logOdds!;
  return {
    prior: rounded(calibration.prior + slope * prior),
    weights: Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [name, rounded(slope * weight)]),
    ),
  };
}

function report(title: string, scored: readonly ScoredExample[], calibration: Regression): void {
  const all = scored.map(({ pair, logOdds: x }) => ({
    pair,
    isDivergent: pair.isDivergent,
    score: 1 / (1 + Math.exp(-logOdds(calibration, { logOdds: x }))),
  }));
  console.log(`\n${title}`);
  const line = (name: string, rows: readonly Scored[]) =>
    console.log(
      `${name.padEnd(28)} AUC ${areaUnderCurve(rows).toFixed(3)}  recall at 2 % ${recallAt(0.02, rows).toFixed(3)}  at 5 % ${recallAt(0.05, rows).toFixed(3)}`,
    );
  const planted = all.filter(({ pair }) => pair.set === 'planted');
  const marked = all.filter(({ pair }) => pair.set !== 'planted');
  for (const [name, rows] of [
    ['planted', planted],
    ['marked by people', marked],
  ] as const) {
    line(name, rows);
    for (const set of distinct(rows.map(({ pair }) => pair.set)).filter((each) => each !== 'planted'))
      line(
        `  ${set}`,
        rows.filter(({ pair }) => pair.set === set),
      );
    for (const category of distinct(rows.filter((r) => r.isDivergent).map(({ pair }) => pair.category))) {
      const sets = new Set(
        rows.filter((r) => r.isDivergent && r.pair.category === category).map((r) => r.pair.set),
      );
      line(
        `  ${category}`,
        rows.filter((r) => (r.isDivergent ? r.pair.category === category : sets.has(r.pair.set))),
      );
    }
    for (const languages of distinct(rows.map(({ pair }) => languagesOf(pair))))
      line(
        `  ${languages}`,
        rows.filter(({ pair }) => languagesOf(pair) === languages),
      );
  }
  const bins = reliability(all);
  console.log(`calibration error ${calibrationError(bins).toFixed(3)}; score, share that diverges (pairs):`);
  console.log(
    bins.map(({ score, share, count }) => `${score.toFixed(2)} ${share.toFixed(2)} (${count})`).join(', '),
  );
}

function languagesOf({ sourceLanguage, targetLanguage }: LabelledPair): string {
  return `${sourceLanguage}–${targetLanguage}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
