import { Command, InvalidArgumentError } from 'commander';
import { readConfig, SERVICE_URL } from '../../config.ts';
import { pedigreeWords } from '../../diverge/pedigree/words.ts';
import { openEmbedder } from '../../node/embedder.ts';
import type { AlignedTexts } from '../../service/align-texts.ts';
import {
  alignedFiles,
  type DocumentOptions,
  type NamedFile,
  namedFile,
  withDocumentOptions,
} from '../document-files.ts';
import { UsageError } from '../failure.ts';
import { oneLine } from '../one-line.ts';

interface Options extends DocumentOptions {
  readonly json?: true;
  readonly embeddings?: string;
  readonly embeddingsModel?: string;
}

export function alignCommand(): Command {
  const command = new Command('align')
    .description('Aligns the language versions of a text, all at once, and shows where they disagree.')
    .argument(
      '<language=file...>',
      'two or more versions, such as en=speech.en.txt ru=speech.ru.txt',
      namedFile,
    );
  return withDocumentOptions(command)
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
      const result = await alignedFiles(named, options, embedderOf(options));
      const { alignment, pedigree } = result;
      process.stdout.write(options.json ? `${JSON.stringify({ ...alignment, pedigree })}\n` : plain(result));
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

function plain({ alignment, pedigree, versions }: AlignedTexts): string {
  const beads = alignment.sentences.map(({ segments, confidence, moved }) => {
    const places = moved?.map((language) => `${language} (sentence ${segments[language]![0]! + 1} there)`);
    const note = places ? `, moved in ${places.join(', ')}` : '';
    const lines = versions.map(({ language, text, sentences }) => {
      const units = (segments[language] ?? []).map((unit) => oneLine(text.slice(...sentences[unit]!)));
      return `  ${language}  ${units.join(' ') || '—'}`;
    });
    return `confidence ${confidence.toFixed(2)}${note}\n${lines.join('\n')}\n`;
  });
  const found = alignment.divergences.map((d) => `${d.severity}  ${d.check}  ${d.message}\n`);
  const descent = pedigreeWords(pedigree).map((sentence) => `${sentence}\n`);
  return `${beads.join('\n')}\n${found.join('') || 'No divergence found.\n'}\n${descent.join('')}`;
}
