import { expect, test } from 'vitest';
import { answersInOrder } from '../../src/node/worker-pool.ts';
import { collected } from '../collected.ts';

/** Answers a number by its double, 0 late and 13 by an error. */
const DOUBLING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', (n) => {
      if (n === 13) throw new Error('no thirteen');
      if (n === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      parentPort.postMessage(workerData.factor * n);
    });
  `)}`,
);
const settings = { workers: 2, workerData: { factor: 2 } };

async function* numbers(count: number, taken: number[] = []) {
  for (let n = 0; n < count; n += 1) {
    taken.push(n);
    yield n;
  }
}

test('answers come in the order of the tasks, whichever thread is first', async () => {
  const answers = await collected(answersInOrder<number, number>(numbers(10), DOUBLING, settings));
  expect(answers).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
});

test('no tasks have no answers', async () => {
  expect(await collected(answersInOrder(numbers(0), DOUBLING, settings))).toEqual([]);
});

test('tasks are taken only as they are answered', async () => {
  const taken: number[] = [];
  for await (const answer of answersInOrder<number, number>(numbers(1000, taken), DOUBLING, settings))
    if (answer === 20) break;
  expect(taken.length).toBeLessThan(20);
});

test('an answer does not wait for the task behind it', async () => {
  let release = () => {};
  async function* two() {
    yield 1;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 2;
  }
  const answers = answersInOrder<number, number>(two(), DOUBLING, settings);
  expect(await answers.next()).toEqual({ done: false, value: 2 });
  release();
  expect(await answers.next()).toEqual({ done: false, value: 4 });
});

test('an error of a thread is thrown behind the answers before it', async () => {
  const answers: number[] = [];
  const all = async () => {
    for await (const answer of answersInOrder<number, number>(numbers(20), DOUBLING, settings))
      answers.push(answer);
  };
  await expect(all()).rejects.toThrow('no thirteen');
  expect(answers).toEqual(Array.from({ length: answers.length }, (_, n) => 2 * n));
});
