import type { Steps } from '../align/steps.ts';

/** How a caller keeps hold of long work. */
export interface Control {
  /** Stops the work; what it would have written is not written. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share done, 0…1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** The control of a part of some work, whose progress goes from `from` to `to` of the whole. */
export function partOf({ signal, progress }: Control, from: number, to: number): Control {
  return { signal, progress: progress && ((share) => progress(from + (to - from) * share)) };
}

/** Milliseconds after which work gives way to whatever else the process has to do. */
const SLICE_MS = 15;

/**
 * Does the work step by step, giving way to the event loop between steps, so that a server goes on answering.
 * @throws the signal's reason when it is aborted.
 */
export async function paced<T>(steps: Steps<T>, { signal, progress }: Control): Promise<T> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - since < SLICE_MS) continue;
    progress?.(next.value);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
