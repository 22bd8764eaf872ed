import { Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { openContext } from '../../node/context.ts';
import { alignDocument } from '../../service/align-document.ts';
import { compareRevisions } from '../../service/compare-revisions.ts';
import type { Context } from '../../service/context.ts';
import { getDocument } from '../../service/get-document.ts';
import { importVersion } from '../../service/import-version.ts';
import { MAX_SOURCE_BYTES } from '../../service/limits.ts';
import { PROVENANCES, type Provenance, type RevisionLabel } from '../../service/views.ts';
import { languageName } from '../../text/language.ts';
import { readInput } from '../input.ts';

interface Options {
  readonly language?: string;
  readonly charset?: string;
  readonly provenance: Provenance;
  readonly translatedFrom?: string;
  readonly note?: string;
  readonly sourceUrl?: string;
  readonly title?: string;
  readonly date?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Publishes a text as the newest revision of a version and aligns the document anew. Takes plain text, HTML and ' +
        'the ministry’s page as copied from the browser; its furniture is taken off.',
    )
    .argument('<slug>', 'the document, as in its address; made when there is none')
    .argument('<file>', 'the text; - for standard input')
    .option('--language <tag>', 'language of the text; guessed when left out')
    .option('--charset <name>', 'encoding of the file; detected when left out')
    .addOption(
      new Option('--provenance <kind>', 'who stands behind the text')
        .choices(PROVENANCES)
        .default('unofficial'),
    )
    .option('--translated-from <tag>', 'language it was translated from, where known')
    .option('--note <sentence>', 'a sentence on its origin, shown to every reader')
    .option('--source-url <url>', 'where it was published')
    .option('--title <title>', 'title of a new document; the page’s own when left out')
    .option('--date <date>', 'date of a new document, such as 2019-06-24; the page’s own when left out')
    .addHelpText(
      'after',
      '\nExample, the ministry’s own Russian page in place of Concordat’s translation:\n' +
        '  concordat import nonprofits-2019-06-24 page.ru.txt --language ru --provenance official',
    )
    .action(async (slug: string, file: string, { charset, ...label }: Options) => {
      const bytes = readInput(file, MAX_SOURCE_BYTES);
      const mediaType = /\.html?$/i.test(file) ? 'text/html' : undefined;
      await using opened = await openContext(readConfig(process.env));
      const { context } = opened;
      const source = { bytes, charset, mediaType };
      const { revision, created, warnings } = await importVersion(context, {
        slug,
        source,
        name: file,
        ...label,
      });
      for (const { message } of warnings) process.stderr.write(`warning: ${message}\n`);
      const name = `revision ${revision.revision} of the ${languageName(revision.language)} version`;
      process.stdout.write(`${created ? 'published' : 'unchanged:'} ${name} (${revision.provenance})\n`);
      if (created && revision.revision > 1) process.stdout.write(await changeSince(context, slug, revision));
      const { versions } = await getDocument(context, { slug });
      if (!created || versions.length < 2) return;
      const { divergences, alignment } = await alignDocument(context, { slug });
      for (const { message } of alignment?.warnings ?? []) process.stderr.write(`warning: ${message}\n`);
      const count = Object.values(divergences).reduce((sum, n) => sum + n, 0);
      process.stdout.write(`aligned ${versions.length} versions: ${count} divergences\n`);
    });
}

/** What the new revision changes in the one before, in a line. */
async function changeSince(
  context: Context,
  slug: string,
  { language, revision }: RevisionLabel,
): Promise<string> {
  const change = await compareRevisions(context, { slug, language, from: revision - 1, to: revision });
  if (change === undefined) return 'another text than before\n';
  return `${change.addedWords} words added, ${change.removedWords} removed since revision ${revision - 1}\n`;
}
