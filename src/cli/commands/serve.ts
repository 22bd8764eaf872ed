import { Command } from 'commander';
import { describeSettings, readConfig } from '../../config.ts';
import { startServer } from '../../server.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Opens the service: reader, API and documentation. Loads the speech at the first start.')
    .addHelpText('after', () => `\nSettings, from the environment:\n${describeSettings()}`)
    .action(async () => {
      const server = await startServer(readConfig(process.env));
      process.stderr.write(`Concordat answers at ${server.url}/ (Ctrl-C stops it)\n`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop());
    });
}
