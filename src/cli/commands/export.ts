import { writeFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { openContext } from '../../node/context.ts';
import { EXPORT_FORMATS, type ExportFormat, exportDocument } from '../../service/export-document.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Writes an aligned document as JSON, TSV or TMX 1.4; every text in it carries its provenance.',
    )
    .addArgument(new Argument('<slug>', 'the document, as in its address'))
    .addOption(new Option('--format <format>', 'kind of file').choices(EXPORT_FORMATS).default('json'))
    .option('--out <file>', 'where to write it; standard output when left out')
    .action(async (slug: string, { format, out }: { format: ExportFormat; out?: string }) => {
      await using opened = await openContext(readConfig(process.env));
      const { body } = await exportDocument(opened.context, { slug, format });
      if (out === undefined) process.stdout.write(body);
      else writeFileSync(out, body);
    });
}
