import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { checkPair } from '../../src/service/check-pair.ts';

/** Prints, for each set of rows, how well the score ranks them and the precision of every check that speaks. */
export function divergenceQuality(folder: string): void {
  const checker = readPairChecker();
  const out = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  const scorer = (...args: string[]) =>
    execFileSync('python3', [join(folder, 'score.py'), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  try {
    for (const set of ['planted', 'human']) {
      const gold = join(folder, 'divergence', `${set}.jsonl`);
      const rows = scorer('rows', gold).trim().split('\n');
      const checked = rows.map((row) => JSON.stringify(checkPair(checker, JSON.parse(row))));
      const result = join(out, `${set}.jsonl`);
      writeFileSync(result, checked.join('\n'));
      const scores = JSON.parse(scorer('pairs', gold, result)) as Record<string, Record<string, number>>;
      const shown = Object.entries(scores).filter(([key]) =>
        /^(?:all|category=(?:number|date)|check=)/.test(key),
      );
      for (const [key, values] of shown) console.log(`${set}, ${key}: ${JSON.stringify(values)}`);
    }
  } finally {
    rmSync(out, { recursive: true });
  }
}
