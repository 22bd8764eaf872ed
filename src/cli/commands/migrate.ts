import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { openDatabase } from '../../node/context.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Brings the database’s schema to the newest state, or takes the last migration back.')
    .option('--back', 'take the last migration back; its data is lost')
    .action(async ({ back }: { back?: true }) => {
      await using database = await openDatabase(readConfig(process.env));
      const steps = await (back ? database.migrateBack() : database.migrateForward());
      for (const { name, direction } of steps)
        process.stdout.write(`${direction === 'Up' ? 'applied' : 'took back'} ${name}\n`);
      if (steps.length === 0) process.stdout.write('nothing to do\n');
    });
}
