import { Command, InvalidArgumentError } from 'commander';
import { readConfig, SERVICE_URL } from '../../config.ts';
import { pedigreeWords } from '../../diverge/pedigree/words.ts';
import { readCheckConfigurationFile } from '../../node/check-settings.ts';
import { openEmbedder } from '../../node/embedder.ts';
import { readLexicons } from '../../node/lexicons.ts';
import { type AlignedTexts, alignTexts } from '../../service/align-texts.ts';
import { checkSettings } from '../../service/check-settings.ts';
import { MAX_SOURCE_BYTES } from '../../service/limits.ts';
import { UsageError } from '../failure.ts';
import { readInput } from '../input.ts';
import { progressOf } from '../progress.ts';

interface NamedFile {
  readonly language: string;
  readonly path: string;
}

interface Options {
  readonly segmented?: boolean;
  readonly glossary?: string;
  readonly pivot?: string;
  readonly checks?: string;
  readonly json?: true;
  readonly embeddings?: string;
  readonly embeddingsModel?: string;
}

export function alignCommand(): Command {
  return new Command('align')
    .description('Aligns the language versions of a text, all at once, and shows where they disagree.')
    .argument(
      '<language=file...>',
      'two or more versions, such as en=speech.en.txt ru=speech.ru.txt',
      namedFile,
    )
    .option('--segmented', 'one sentence per line, a blank line between paragraphs: do not segment anew')
    .option('--glossary <file>', 'your own terms: TBX, or tab-separated with the languages in the first line')
    .option('--pivot <language>', 'hold the others against this version in place of the majority')
    .option(
      '--checks <file>',
      'JSON file that switches checks off or sets their severity and least confidence',
    )
    .option('--json', 'print beads, pairs, units, divergences and pedigree as JSON')
    .option(
      '--embeddings <url>',
      'OpenAI-compatible service that gives sentence vectors, one more ground to align on',
      serviceUrl,
    )
    .option('--embeddings-model <name>', 'model that it is asked for')
    .addHelpText(
      'after',
      '\nWithout --json each bead is printed with its sentences, a line per version; then the divergences.\n' +
        'EMBEDDINGS_KEY and EMBEDDINGS_CACHE_DIR are read from the environment where --embeddings is given.',
    )
    .action(async (named: NamedFile[], options: Options) => {
      const { segmented = false, glossary, pivot, checks, json } = options;
      const settings = checks === undefined ? undefined : checkSettings(readCheckConfigurationFile(checks));
      const files = named.map(({ language, path }) => ({
        language,
        name: path,
        bytes: readInput(path, MAX_SOURCE_BYTES),
      }));
      const result = await alignTexts(
        {
          lexicons: readLexicons(glossary),
          embedder: embedderOf(options),
          ...(settings && { settings }),
        },
        { files, segmented, pivot },
        { progress: progressOf('aligning') },
      );
      for (const { name, message } of result.warnings) process.stderr.write(`warning: ${name}: ${message}\n`);
      for (const { message } of result.alignment.warnings) process.stderr.write(`warning: ${message}\n`);
      const { alignment, pedigree } = result;
      process.stdout.write(json ? `${JSON.stringify({ ...alignment, pedigree })}\n` : plain(result));
    });
}

function serviceUrl(value: string): string {
  const { error } = SERVICE_URL.safeParse(value);
  if (error) throw new InvalidArgumentError(`It ${error.issues[0]!.message}.`);
  return value;
}

function embedderOf({ embeddings, embeddingsModel }: Options) {
  if (embeddings === undefined && embeddingsModel === undefined) return undefined;
  if (embeddings === undefined || embeddingsModel === undefined)
    throw new UsageError('--embeddings and --embeddings-model go together: name both');
  const environment = { ...process.env, EMBEDDINGS_URL: embeddings, EMBEDDINGS_MODEL: embeddingsModel };
  return openEmbedder(readConfig(environment).embeddings!);
}

function namedFile(value: string, before: NamedFile[] | undefined): NamedFile[] {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1)
    throw new InvalidArgumentError('Name the language and the file: en=speech.en.txt');
  return [...(before ?? []), { language: value.slice(0, at), path: value.slice(at + 1) }];
}

function plain({ alignment, pedigree, versions }: AlignedTexts): string {
  const beads = alignment.sentences.map(({ segments, confidence, moved }) => {
    const places = moved?.map((language) => `${language} (sentence ${segments[language]![0]! + 1} there)`);
    const note = places ? `, moved in ${places.join(', ')}` : '';
    const lines = versions.map(({ language, text, sentences }) => {
      const units = (segments[language] ?? []).map((unit) =>
        text.slice(...sentences[unit]!).replace(/\s+/g, ' '),
      );
      return `  ${language}  ${units.join(' ') || '—'}`;
    });
    return `confidence ${confidence.toFixed(2)}${note}\n${lines.join('\n')}\n`;
  });
  const found = alignment.divergences.map((d) => `${d.severity}  ${d.check}  ${d.message}\n`);
  const descent = pedigreeWords(pedigree).map((sentence) => `${sentence}\n`);
  return `${beads.join('\n')}\n${found.join('') || 'No divergence found.\n'}\n${descent.join('')}`;
}
