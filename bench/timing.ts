/** Runs of a measurement, of which the fastest counts: other work on the machine only ever slows. */
const RUNS = 5;

/** Milliseconds of the fastest of some runs after one to warm up. */
export function fastest(work: () => unknown, runs = RUNS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    work();
    if (run > 0) best = Math.min(best, performance.now() - start);
  }
  return best;
}
