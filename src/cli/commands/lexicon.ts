import { statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Command, InvalidArgumentError } from 'commander';
import { encodeLexicon } from '../../lexicon/lexicon-file.ts';
import { Training } from '../../lexicon/train.ts';
import { parallelPairs } from '../../node/parallel-text.ts';
import { canonicalLanguage } from '../../text/language.ts';
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
          'Trains the lexicon between English and another language from translated pairs, by IBM model 1 on stems in ' +
            'both directions at once. The same files in the same order give the same bytes.',
        )
        .argument(
          '<files...>',
          'translation memories (.tmx), or tab-separated pairs with the English first; both may be gzipped (.gz)',
        )
        .requiredOption('--language <tag>', 'the other language', language)
        .requiredOption('--out <file>', 'where to write it, such as seeds/lexicon/en-de.lex.gz')
        .option('--entries <n>', 'entries to keep', positive, 60_000)
        .option('--rounds <n>', 'rounds of expectation–maximisation', positive, 5)
        .action(async (files: string[], { language, out, entries, rounds }: Options) => {
          const training = new Training('en', language);
          const { pairs, used } = await read(files, language, training);
          if (used === 0)
            throw new UsageError(`${files.join(', ')}: no pair of texts in en and ${language} to learn from`);
          const lexicon = training.lexicon({ entries, rounds, progress: progressOf('training') });
          writeFileSync(out, gzipSync(encodeLexicon(lexicon), { level: 9 }));
          process.stdout.write(`${out}: ${lexicon.targets.length} entries from ${used} of ${pairs} pairs\n`);
        }),
    );
}

/** Feeds the training with all files; they are read but once and never held as a whole. */
async function read(files: readonly string[], language: string, training: Training) {
  const progress = progressOf('reading');
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let bytes = 0;
  let pairs = 0;
  for (const file of files)
    for await (const [source, target] of parallelPairs(file, 'en', language, (count) => {
      bytes += count;
      progress(bytes / total);
    })) {
      pairs += 1;
      training.add(source, target);
    }
  return { pairs, used: training.size };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function language(value: string): string {
  try {
    const tag = canonicalLanguage(value);
    if (!/^en(?:-|$)/.test(tag)) return tag;
  } catch {
    // Not well-formed.
  }
  throw new InvalidArgumentError('It must be a language tag such as de or pt-BR, other than English.');
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,7}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}
