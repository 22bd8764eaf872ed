import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { UsageError } from '../failure.ts';
import { checkedPairs } from '../pair-pool.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('Checks pairs of texts for differences in meaning.')
    .requiredOption(
      '--pairs <file>',
      'JSON Lines {"id","sourceLanguage","targetLanguage","source","target"}; - for standard input',
    )
    .option('--json', 'print JSON Lines {"id","divergences","score"}')
    .action(async ({ pairs, json }: { pairs: string; json?: true }) => {
      for await (const shown of checkedPairs(pairs, textOf(pairs), { json: json ?? false }))
        if (!process.stdout.write(shown)) await once(process.stdout, 'drain');
    });
}

/** The text of a file, piece by piece. @throws {UsageError} naming the file. */
async function* textOf(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  try {
    yield* input.setEncoding('utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}
