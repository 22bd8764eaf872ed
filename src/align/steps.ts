/**
 * Long work that can be paused, stopped and watched: a generator that yields the share done, 0…1, whenever it may be
 * interrupted, and returns the result. Whoever drives it decides what happens between two steps.
 */
export type Steps<T> = Generator<number, T, void>;

/** The steps of a part of some work, as shares of the whole that go from `from` to `to`. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield from + (to - from) * next.value;
  }
}

/** The result of the work, done without a pause. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
