import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeLexicon, type Lexicon, LexiconError } from '../lexicon/lexicon.ts';
import { Lexicons } from '../lexicon/lexicons.ts';

const FOLDER = new URL('../../seeds/lexicon/', import.meta.url);

/** The lexicons that come with the program. @throws {LexiconError} naming the file that cannot be read. */
export function readLexicons(folder: URL = FOLDER): Lexicons {
  return new Lexicons(readLexiconFiles(folder));
}

/** The same, each for itself. */
export function readLexiconFiles(folder: URL = FOLDER): Lexicon[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.lex.gz'));
  return names.sort().map((name) => readLexicon(new URL(name, folder), name));
}

function readLexicon(file: URL, name: string) {
  try {
    return decodeLexicon(gunzipSync(readFileSync(file)));
  } catch (error) {
    const reason = error instanceof LexiconError ? error.message : 'the file is damaged or cut short';
    throw new LexiconError(`seeds/lexicon/${name}: ${reason}`, { cause: error });
  }
}
