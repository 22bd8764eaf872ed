import { describe, expect, test } from 'vitest';
import { alignment } from '../../src/align/align.ts';
import { paced } from '../../src/service/paced.ts';
import { version } from '../align/versions.ts';

/** Work of so many steps, each longer than a slice. */
function* work(steps: number) {
  for (let done = 0; done < steps; done += 1) {
    const until = performance.now() + 20;
    while (performance.now() < until);
    yield done / steps;
  }
  return 'done';
}

describe('paced work', () => {
  test('gives way to the event loop and tells how far it has come', async () => {
    const shares: number[] = [];
    let turns = 0;
    const other = setInterval(() => {
      turns += 1;
    }, 1);
    expect(await paced(work(5), { progress: (share) => shares.push(share) })).toBe('done');
    clearInterval(other);
    expect(turns).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  test('stops when its signal is aborted, with the signal’s reason', async () => {
    const stop = new AbortController();
    let last = 0;
    const stopped = paced(work(1000), {
      signal: stop.signal,
      progress: (share) => {
        last = share;
        stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(last).toBeLessThan(0.1);
  });
});

test('an alignment’s steps are shares of the work that never decrease', () => {
  const sentences = Array.from({ length: 30 }, (_, k) => [`Item ${k} was agreed in Moscow.`]);
  const steps = alignment(['de', 'en', 'ru'].map((language) => version(language, sentences)));
  const shares: number[] = [];
  for (let next = steps.next(); !next.done; next = steps.next()) shares.push(next.value);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((x, y) => x - y));
  expect(shares[0]).toBeGreaterThanOrEqual(0);
  expect(shares.at(-1)).toBeLessThan(1);
});
