import { type Command, InvalidArgumentError } from 'commander';
import type { CheckSettings } from '../diverge/settings.ts';
import { readCheckConfigurationFile } from '../node/check-settings.ts';
import { readLexicons } from '../node/lexicons.ts';
import { type AlignedTexts, alignTexts } from '../service/align-texts.ts';
import { checkSettings } from '../service/check-settings.ts';
import type { Context } from '../service/context.ts';
import { MAX_SOURCE_BYTES } from '../service/limits.ts';
import { canonicalLanguage } from '../text/language.ts';
import { readInput } from './input.ts';
import { progressOf } from './progress.ts';

/** A version of a document, given as a file. */
export interface NamedFile {
  readonly language: string;
  readonly path: string;
}

/** How a document given as files is to be taken. */
export interface DocumentOptions {
  readonly segmented?: boolean;
  readonly glossary?: string;
  readonly pivot?: string;
  readonly checks?: string;
  readonly translatedFrom?: readonly (readonly [version: string, source: string])[];
  readonly date?: string;
}

/** Gives a command the options of a document that is given as files. */
export function withDocumentOptions(command: Command): Command {
  return command
    .option('--segmented', 'one sentence per line, a blank line between paragraphs: do not segment anew')
    .option('--glossary <file>', 'your own terms: TBX, or tab-separated with the languages in the first line')
    .option('--pivot <language>', 'hold the others against this version in place of the majority')
    .option(
      '--checks <file>',
      'JSON file that switches checks off or sets their severity and least confidence',
    )
    .option(
      '--translated-from <version=source...>',
      'which version was translated from which, where known, such as es=en fr=en; stands behind the files',
      translation,
    )
    .option(
      '--date <date>',
      'date of the document, such as 2019-06-24, by which “last September” is understood',
    );
}

/** One more `language=file` among those that are named. */
export function namedFile(value: string, before: readonly NamedFile[] = []): NamedFile[] {
  const pair = parted(value);
  if (pair === undefined) throw new InvalidArgumentError('Name the language and the file: en=speech.en.txt');
  const [language, path] = pair;
  return [...before, { language, path }];
}

/** Aligns and checks a document given as files, and tells on standard error what is odd in them. */
export async function alignedFiles(
  named: readonly NamedFile[],
  { segmented = false, glossary, pivot, checks, translatedFrom, date }: DocumentOptions,
  embedder?: Context['embedder'],
): Promise<AlignedTexts> {
  const settings = settingsFrom(checks);
  const files = named.map(({ language, path }) => ({
    language,
    name: path,
    bytes: readInput(path, MAX_SOURCE_BYTES),
  }));
  const result = await alignTexts(
    { lexicons: readLexicons(glossary), embedder, ...(settings && { settings }) },
    { files, segmented, pivot, translatedFrom, date },
    { progress: progressOf('aligning') },
  );
  for (const { name, message } of result.warnings) process.stderr.write(`warning: ${name}: ${message}\n`);
  for (const { message } of result.alignment.warnings) process.stderr.write(`warning: ${message}\n`);
  return result;
}

/** What the file behind `--checks` asks of the checks. @throws {ServiceError} naming the file and what is wrong. */
export function settingsFrom(path: string | undefined): CheckSettings | undefined {
  return path === undefined ? undefined : checkSettings(readCheckConfigurationFile(path));
}

function translation(
  value: string,
  before: DocumentOptions['translatedFrom'] = [],
): NonNullable<DocumentOptions['translatedFrom']> {
  const pair = parted(value);
  if (pair === undefined || !isTag(pair[1]))
    throw new InvalidArgumentError(
      'Name the version and its source by their languages, es=en; files stand before the option.',
    );
  return [...before, pair];
}

function isTag(text: string): boolean {
  try {
    canonicalLanguage(text);
    return true;
  } catch {
    return false;
  }
}

/** What stands before the first `=` and what behind it; undefined where one of them is empty. */
function parted(value: string): [string, string] | undefined {
  const at = value.indexOf('=');
  return at < 1 || at === value.length - 1 ? undefined : [value.slice(0, at), value.slice(at + 1)];
}
