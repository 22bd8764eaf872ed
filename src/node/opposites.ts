import { readFileSync } from 'node:fs';
import type { Opposition } from '../diverge/pairs/opposites.ts';

const FILE = new URL('../../seeds/opposites.txt', import.meta.url);

/** The English opposites that come with the program: a line each, ` | ` between the two groups of words. */
export function readOppositions(): Opposition[] {
  return readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' | ').map((words) => words.split(' ')) as [string[], string[]]);
}
