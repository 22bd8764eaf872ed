import { MAX_GLOSSARY_BYTES } from '../exchange/glossary-input.ts';
import { glossaryFromTbx } from '../exchange/glossary-tbx.ts';
import { glossaryFromTsv } from '../exchange/glossary-tsv.ts';
import type { Concept } from '../lexicon/glossary.ts';
import { named, readTextFile } from './text-file.ts';

/**
 * A user’s glossary from a file: TBX if it begins as XML does, else tab-separated.
 * @throws {FormatError} naming file and line.
 */
export function readGlossary(path: string): Concept[] {
  const text = readTextFile(path, MAX_GLOSSARY_BYTES);
  return named(path, () =>
    text.trimStart().startsWith('<') ? glossaryFromTbx(text) : glossaryFromTsv(text),
  );
}
