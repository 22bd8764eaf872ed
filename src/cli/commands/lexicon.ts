import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, gzipSync } from 'node:zlib';
import { Command, InvalidArgumentError } from 'commander';
import { encodeLexicon } from '../../lexicon/lexicon.ts';
import { trainLexicon } from '../../lexicon/train.ts';
import { UsageError } from '../failure.ts';
import { progressOf } from '../progress.ts';

interface Options {
  readonly language: string;
  readonly out: string;
  readonly entries: number;
  readonly rounds: number;
}

export function lexiconCommand(): Command {
  return new Command('lexicon')
    .description('Trains the bilingual lexicons that the aligner looks words up in.')
    .addCommand(
      new Command('train')
        .description(
          'Trains the lexicon between English and another language from translated pairs, by IBM model 1 on stems. ' +
            'The same input gives the same bytes.',
        )
        .argument('<files...>', 'tab-separated files, English first, may be gzipped')
        .requiredOption('--language <tag>', 'the other language')
        .requiredOption('--out <file>', 'where to write it, such as seeds/lexicon/en-de.lex.gz')
        .option('--entries <n>', 'entries to keep', positive, 40_000)
        .option('--rounds <n>', 'rounds of expectation–maximisation', positive, 5)
        .action(async (files: string[], { language, out, entries, rounds }: Options) => {
          const progress = progressOf('reading');
          const pairs: [string, string][] = [];
          for (const [k, file] of files.entries()) {
            for await (const pair of pairsOf(file)) pairs.push(pair);
            progress((k + 1) / files.length);
          }
          const lexicon = trainLexicon('en', language, pairs, { entries, rounds });
          writeFileSync(out, gzipSync(encodeLexicon(lexicon), { level: 9 }));
          process.stdout.write(`${out}: ${lexicon.targets.length} entries from ${pairs.length} pairs\n`);
        }),
    );
}

async function* pairsOf(file: string): AsyncGenerator<[string, string]> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      const [source, target, ...more] = text.split('\t');
      if (!source || !target || more.length > 0)
        throw new UsageError(`${file}, line ${line}: not two texts with a tab between them`);
      yield [source, target];
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,7}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}
