import { parentPort, workerData } from 'node:worker_threads';
import { type PairLine, type PairOptions, pairLines } from './pair-lines.ts';

/** A thread that answers lines of pairs; see `pair-pool.ts`. */
const check = pairLines(workerData as PairOptions);
parentPort!.on('message', (lines: readonly PairLine[]) => parentPort!.postMessage(check(lines)));
