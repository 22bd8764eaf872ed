/** One observation: evidence by feature, the outcome and how much it counts. */
export interface Observation {
  readonly evidence: Readonly<Record<string, number>>;
  readonly isDivergent: boolean;
  readonly weight: number;
}

export interface Regression {
  readonly prior: number;
  readonly weights: Readonly<Record<string, number>>;
}

const ROUNDS = 30;
/** The change of every weight below which the search has ended. */
const ENOUGH = 1e-6;

/**
 * Logistic regression with a ridge penalty on weights (not on the prior), by Newton's method (iteratively reweighted
 * least squares). No evidence may speak against a divergence: features that would are left out, and the others fitted
 * anew. The weights of `given` are not fitted.
 */
export function fitLogistic(
  observations: readonly Observation[],
  ridge: number,
  given: Readonly<Record<string, number>>,
): Regression {
  let features = [...new Set(observations.flatMap(({ evidence }) => Object.keys(evidence)))]
    .filter((feature) => !(feature in given))
    .sort();
  for (;;) {
    const beta = newton(observations, features, ridge, given);
    const wrong = features.filter((_, k) => beta[k + 1]! < 0);
    if (wrong.length === 0) {
      const fitted = features.map((feature, k) => [feature, beta[k + 1]!] as const);
      return { prior: beta[0]!, weights: { ...Object.fromEntries(fitted), ...given } };
    }
    features = features.filter((feature) => !wrong.includes(feature));
  }
}

/** The log-odds that a regression gives an observation. */
export function logOdds({ prior, weights }: Regression, evidence: Observation['evidence']): number {
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, prior);
}

function newton(
  observations: readonly Observation[],
  features: readonly string[],
  ridge: number,
  given: Readonly<Record<string, number>>,
): Float64Array {
  const size = features.length + 1;
  const rows = observations.map(({ evidence }) =>
    Float64Array.from([1, ...features.map((feature) => evidence[feature] ?? 0)]),
  );
  const offsets = observations.map(({ evidence }) => logOdds({ prior: 0, weights: given }, evidence));
  const beta = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const [n, x] of rows.entries()) {
      const { isDivergent, weight } = observations[n]!;
      const p = 1 / (1 + Math.exp(-offsets[n]! - dot(beta, x)));
      const residual = weight * ((isDivergent ? 1 : 0) - p);
      const curvature = weight * p * (1 - p);
      for (let i = 0; i < size; i += 1) {
        if (x[i] === 0) continue;
        gradient[i]! += residual * x[i]!;
        for (let j = 0; j <= i; j += 1) hessian[i]![j]! += curvature * x[i]! * x[j]!;
      }
    }
    for (let i = 0; i < size; i += 1) {
      // A little of a penalty on the prior, too, keeps the system solvable where all outcomes are the same.
      const penalty = i === 0 ? 1e-6 : ridge;
      gradient[i]! -= penalty * beta[i]!;
      hessian[i]![i]! += penalty;
      for (let j = 0; j < i; j += 1) hessian[j]![i] = hessian[i]![j]!;
    }
    const step = solve(hessian, gradient);
    let largest = 0;
    for (let i = 0; i < size; i += 1) {
      beta[i]! += step[i]!;
      largest = Math.max(largest, Math.abs(step[i]!));
    }
    if (largest < ENOUGH) break;
  }
  return beta;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k += 1) sum += x[k]! * y[k]!;
  return sum;
}

/** Solves a symmetric positive-definite system (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((row) => row.slice());
  for (let j = 0; j < size; j += 1) {
    for (let k = 0; k < j; k += 1)
      for (let i = j; i < size; i += 1) lower[i]![j]! -= lower[i]![k]! * lower[j]![k]!;
    const pivot = Math.sqrt(Math.max(1e-12, lower[j]![j]!));
    for (let i = j; i < size; i += 1) lower[i]![j]! /= pivot;
  }
  const x = right.slice();
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
