import { Worker } from 'node:worker_threads';

/** Tasks of each worker that are under way or wait for it: it need not wait for the next, and no queue grows. */
const TASKS_AHEAD = 2;

/**
 * The answers of worker threads to tasks, in the order of the tasks and as soon as they are there. Of a module that answers
 * each message by one; tasks are taken from their source only as fast as they are answered. The workers end with the last
 * answer, with the first error, or when no more answers are asked for.
 */
export async function* answersInOrder<Task, Answer>(
  tasks: AsyncGenerator<Task>,
  module: URL,
  { workers, workerData }: { readonly workers: number; readonly workerData: unknown },
): AsyncGenerator<Answer> {
  const threads = Array.from({ length: workers }, () => new Thread<Task, Answer>(module, workerData));
  const open: Promise<Answer>[] = [];
  try {
    let turn = 0;
    let next: Promise<IteratorResult<Task, void>> | undefined = awaited(tasks.next());
    while (next || open.length > 0) {
      const isFull = open.length >= TASKS_AHEAD * workers;
      const task =
        next && !isFull ? await Promise.race([next, ...open.slice(0, 1).map(answered)]) : undefined;
      if (!task) yield await open.shift()!;
      else if (task.done) next = undefined;
      else {
        open.push(awaited(threads[turn % workers]!.answer(task.value)));
        turn += 1;
        next = awaited(tasks.next());
      }
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Undefined as soon as an answer, or an error in its place, is there. */
function answered(answer: Promise<unknown>): Promise<undefined> {
  return answer.then(
    () => undefined,
    () => undefined,
  );
}

/** A promise whose rejection is no unhandled one, although it is waited for only in its turn. */
function awaited<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A worker with the tasks that it has not answered yet; it answers them one after the other. */
class Thread<Task, Answer> {
  readonly #worker: Worker;
  readonly #open: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];

  constructor(module: URL, workerData: unknown) {
    this.#worker = new Worker(module, { workerData });
    this.#worker.on('message', (answer: Answer) => this.#open.shift()?.resolve(answer));
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#open.splice(0)) reject(error);
    });
  }

  answer(task: Task): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#open.push({ resolve, reject });
    this.#worker.postMessage(task);
    return promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
