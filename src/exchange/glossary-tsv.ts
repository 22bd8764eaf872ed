import type { Concept } from '../lexicon/glossary.ts';
import type { Language } from '../text/language.ts';
import { FormatError } from './format-error.ts';
import { checkedConcepts, knownLanguage } from './glossary-input.ts';

/**
 * A glossary as a table: a first line that names the language of each column, such as `en<TAB>de`, then a concept a line.
 * A cell may be empty; a concept with one term has nothing to teach and is passed over.
 * @throws {FormatError} naming the line.
 */
export function glossaryFromTsv(text: string): Concept[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const languages = languagesOf(header);
  const concepts = lines.flatMap((line, k): Concept[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length < 2) throw new FormatError(`line ${k + 2}: not two terms with a tab between them`);
    if (cells.length > languages.length)
      throw new FormatError(
        `line ${k + 2}: ${cells.length} columns, but the first line names ${languages.length} languages`,
      );
    const terms = cells.flatMap((cell, column) =>
      cell === '' ? [] : [[languages[column]!, [cell]] as const],
    );
    return terms.length < 2 ? [] : [new Map(terms)];
  });
  return checkedConcepts(concepts);
}

function languagesOf(header: string): Language[] {
  if (!header.includes('\t'))
    throw new FormatError('line 1: must name the languages of the columns, such as en, a tab and de');
  const languages = header.split('\t').map((tag) => knownLanguage(tag.trim(), 1));
  const twice = languages.find((language, k) => languages.indexOf(language) < k);
  if (twice !== undefined) throw new FormatError(`line 1: names the language ${twice} twice`);
  return languages;
}
