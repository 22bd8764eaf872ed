import { Command, InvalidArgumentError } from 'commander';
import { pedigreeWords } from '../../diverge/pedigree-words.ts';
import { readCheckSettingsFile } from '../../node/check-settings.ts';
import { readLexicons } from '../../node/lexicons.ts';
import { type AlignedTexts, alignTexts } from '../../service/align-texts.ts';
import { MAX_SOURCE_BYTES } from '../../service/limits.ts';
import { readInput } from '../input.ts';

interface NamedFile {
  readonly language: string;
  readonly path: string;
}

interface Options {
  readonly segmented?: boolean;
  readonly pivot?: string;
  readonly checks?: string;
  readonly json?: true;
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
    .option('--pivot <language>', 'hold the others against this version in place of the majority')
    .option(
      '--checks <file>',
      'JSON file that switches checks off or sets their severity and least confidence',
    )
    .option('--json', 'print beads, pairs, units, divergences and pedigree as JSON')
    .addHelpText(
      'after',
      '\nWithout --json each bead is printed with its sentences, a line per version; then the divergences.',
    )
    .action(async (named: NamedFile[], { segmented = false, pivot, checks, json }: Options) => {
      const settings = checks === undefined ? undefined : readCheckSettingsFile(checks);
      const files = named.map(({ language, path }) => ({
        language,
        name: path,
        bytes: readInput(path, MAX_SOURCE_BYTES),
      }));
      const result = await alignTexts(
        { lexicons: readLexicons(), ...(settings && { settings }) },
        { files, segmented, pivot },
      );
      for (const { name, message } of result.warnings) process.stderr.write(`warning: ${name}: ${message}\n`);
      const { alignment, pedigree } = result;
      process.stdout.write(json ? `${JSON.stringify({ ...alignment, pedigree })}\n` : plain(result));
    });
}

function namedFile(value: string, before: NamedFile[] | undefined): NamedFile[] {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1)
    throw new InvalidArgumentError('Name the language and the file: en=speech.en.txt');
  return [...(before ?? []), { language: value.slice(0, at), path: value.slice(at + 1) }];
}

function plain({ alignment, pedigree, versions }: AlignedTexts): string {
  const beads = alignment.sentences.map(({ segments, confidence, moved }) => {
    const note = moved ? `, moved in ${moved.join(', ')}` : '';
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
