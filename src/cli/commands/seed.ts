import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { openContext } from '../../node/context.ts';
import { readSeeds } from '../../node/seeds.ts';
import { seedDocuments } from '../../service/seed-documents.ts';

export function seedCommand(): Command {
  return new Command('seed')
    .description(
      'Loads and aligns the documents that come with Concordat, unless they are there. `serve` does it too.',
    )
    .action(async () => {
      await using opened = await openContext(readConfig(process.env));
      const slugs = await seedDocuments(opened.context, await readSeeds());
      process.stdout.write(
        slugs.length === 0 ? 'everything is there\n' : slugs.map((slug) => `loaded ${slug}\n`).join(''),
      );
    });
}
