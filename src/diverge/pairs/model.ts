import type { PairEvidence } from './evidence.ts';
import type { PairTables } from './tables.ts';

/** A logistic regression over evidence with readable weights, and what is usual between languages. */
export interface PairModel {
  /** The log-odds without any evidence. */
  readonly prior: number;
  /** What a unit of each kind of evidence adds to the log-odds that two texts diverge in meaning. */
  readonly weights: Readonly<Record<string, number>>;
  readonly tables: PairTables;
}

/** The likelihood, 0…1, that two texts with this evidence diverge in meaning. Evidence without a weight says nothing. */
export function likelihood({ prior, weights }: PairModel, evidence: PairEvidence): number {
  let logOdds = prior;
  for (const [kind, value] of Object.entries(evidence)) logOdds += (weights[kind] ?? 0) * value;
  return 1 / (1 + Math.exp(-logOdds));
}
