import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import { readCheckQuality } from '../../node/check-quality.ts';
import type { AlignedTexts } from '../../service/align-texts.ts';
import { checkedDocument } from '../checked-document.ts';
import {
  alignedFiles,
  type DocumentOptions,
  type NamedFile,
  namedFile,
  settingsFrom,
  withDocumentOptions,
} from '../document-files.ts';
import { UsageError } from '../failure.ts';
import { checkedPairs } from '../pair-pool.ts';

interface Options extends DocumentOptions {
  readonly pairs?: string;
  readonly json?: true;
}

export function checkCommand(): Command {
  const command = new Command('check')
    .description('Checks the language versions of a text, or pairs of texts, for differences in meaning.')
    .argument(
      '[language=file...]',
      'two or more versions, such as en=speech.en.txt ru=speech.ru.txt',
      namedFile,
    )
    .addOption(
      new Option(
        '--pairs <file>',
        'in place of versions: JSON Lines {"id","sourceLanguage","targetLanguage","source","target"}; - for standard input',
      ).conflicts(['segmented', 'pivot', 'translatedFrom', 'date']),
    );
  return withDocumentOptions(command)
    .option(
      '--json',
      'print findings, pedigree and what was checked as JSON; of pairs JSON Lines {"id","divergences","score"}',
    )
    .addHelpText(
      'after',
      '\nOf versions each finding is printed with its sentences and where they stand, FILE:LINE:COLUMN, both from 1 and columns\n' +
        'in UTF-16 code units; then which version follows which, what was checked and what could not be.\n' +
        'Of pairs the score is the likelihood that the two diverge in meaning: --checks changes the findings, never the score;\n' +
        'a glossary’s terms are words that render each other and may change both.\n' +
        'The exit code is 0 with findings too.',
    )
    .action(async (files: NamedFile[], options: Options) => {
      const { pairs } = options;
      if (pairs === undefined && files.length === 0)
        throw new UsageError(
          'name two or more versions, such as en=speech.en.txt ru=speech.ru.txt, or a file of --pairs',
        );
      if (pairs === undefined) return checkDocument(files, options);
      if (files.length > 0) throw new UsageError('give either versions or --pairs, not both');
      return checkPairs(pairs, options);
    });
}

async function checkDocument(files: readonly NamedFile[], options: Options): Promise<void> {
  const result = await alignedFiles(files, options);
  const shown = options.json
    ? `${JSON.stringify(documentJson(result))}\n`
    : checkedDocument(result, files, { ...options, quality: readCheckQuality() });
  process.stdout.write(shown);
}

function documentJson({ alignment, pedigree, checked, lexiconPairs }: AlignedTexts) {
  const { languages, units, divergences } = alignment;
  return { divergences, pedigree, checked, lexiconPairs, units, languages };
}

async function checkPairs(path: string, { glossary, checks, json }: Options): Promise<void> {
  const settings = settingsFrom(checks);
  for await (const shown of checkedPairs(path, textOf(path), { json: json ?? false, glossary, settings }))
    if (!process.stdout.write(shown)) await once(process.stdout, 'drain');
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
