import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { CheckedPair } from '../../diverge/pairs/check-pairs.ts';
import { readPairChecker } from '../../node/pair-checker.ts';
import { checkPair } from '../../service/check-pair.ts';
import { ServiceError } from '../../service/errors.ts';
import { UsageError } from '../failure.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('Checks pairs of texts for differences in meaning.')
    .requiredOption(
      '--pairs <file>',
      'JSON Lines {"id","sourceLanguage","targetLanguage","source","target"}; - for standard input',
    )
    .option('--json', 'print JSON Lines {"id","divergences","score"}')
    .action(async ({ pairs, json }: { pairs: string; json?: true }) => {
      const checker = readPairChecker();
      for await (const { line, value } of jsonLines(pairs)) {
        const checked = named(pairs, line, () => checkPair(checker, value));
        const shown = json ? `${JSON.stringify(checked)}\n` : plain(checked);
        if (!process.stdout.write(shown)) await once(process.stdout, 'drain');
      }
    });
}

/** The lines of a file as JSON, blank ones left out. @throws {UsageError} naming file and line. */
async function* jsonLines(path: string): AsyncGenerator<{ line: number; value: unknown }> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== '') yield { line, value: JSON.parse(text) };
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${path}, line ${line}: not JSON (${error.message})`);
    if (error instanceof Error && 'code' in error) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

function named(path: string, line: number, check: () => CheckedPair): CheckedPair {
  try {
    return check();
  } catch (error) {
    if (error instanceof ServiceError) throw new UsageError(`${path}, line ${line}: ${error.message}`);
    throw error;
  }
}

function plain({ id, divergences, score }: CheckedPair): string {
  const findings = divergences.map((d) => `  ${d.severity}  ${d.check}  ${d.message}\n`);
  return `${id}  ${score.toFixed(2)}\n${findings.join('')}`;
}
