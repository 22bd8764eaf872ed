import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../../config.ts';
import { openContext } from '../../node/context.ts';
import { searchPassages } from '../../service/search-passages.ts';
import type { PassageView } from '../../service/views.ts';

interface Options {
  readonly language?: string;
  readonly document?: string;
  readonly limit: number;
  readonly json?: true;
}

export function searchCommand(): Command {
  return new Command('search')
    .description('Finds passages by words, in any inflection, and prints them in every version.')
    .argument('<words...>', 'words; "a phrase", or, -without')
    .option('--language <tag>', 'search this version only; all of them when left out')
    .option('--document <slug>', 'search this document only')
    .option('--limit <n>', 'most passages to print', wholeNumber, 10)
    .option('--json', 'print the passages as JSON, as the API does')
    .action(async (words: string[], { json, ...query }: Options) => {
      await using opened = await openContext(readConfig(process.env));
      const page = await searchPassages(opened.context, { q: words.join(' '), ...query });
      const shown = json ? `${JSON.stringify(page, null, 2)}\n` : page.items.map(plain).join('\n');
      process.stdout.write(shown || 'No passage has these words.\n');
    });
}

function plain({ document, versions }: PassageView): string {
  const lines = versions.map(
    ({ language, provenance, text }) => `  ${language} (${provenance})  ${text || '—'}\n`,
  );
  return `${document.slug}\n${lines.join('')}`;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(value);
}
