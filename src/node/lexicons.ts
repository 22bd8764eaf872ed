import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Lexicon, LexiconError } from '../lexicon/lexicon.ts';
import { decodeLexicon, MAX_LEXICON_BYTES } from '../lexicon/lexicon-file.ts';
import { Lexicons } from '../lexicon/lexicons.ts';
import { readGlossary } from './glossary.ts';

const FOLDER = new URL('../../seeds/lexicon/', import.meta.url);

/**
 * The lexicons that come with the program, with the user’s own glossary if its file is named.
 * @throws {LexiconError} naming the lexicon that cannot be read.
 * @throws {FormatError} naming the glossary and its line.
 */
export function readLexicons(glossary?: string, folder: URL = FOLDER): Lexicons {
  return new Lexicons(readLexiconFiles(folder), glossary === undefined ? [] : readGlossary(glossary));
}

/** The lexicons of a folder, each for itself. @throws {LexiconError} naming the one that cannot be read. */
export function readLexiconFiles(folder: URL = FOLDER): Lexicon[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.lex.gz'));
  return names.sort().map((name) => readLexicon(new URL(name, folder), name));
}

function readLexicon(file: URL, name: string) {
  try {
    return decodeLexicon(gunzipSync(readFileSync(file), { maxOutputLength: MAX_LEXICON_BYTES }));
  } catch (error) {
    const reason = error instanceof LexiconError ? error.message : 'the file is damaged or cut short';
    throw new LexiconError(`seeds/lexicon/${name}: ${reason}`, { cause: error });
  }
}
