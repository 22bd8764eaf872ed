import { Command } from 'commander';
import { describeSettings, readConfig } from '../../config.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Opens the service: reader, API and documentation. Loads the speech at the first start.')
    .addHelpText('after', () => `\nSettings, from the environment:\n${describeSettings()}`)
    .action(async () => {
      // The server is loaded only here, so that the other commands start faster.
      const { startServer } = await import('../../server.ts');
      const server = await startServer(readConfig(process.env));
      process.stderr.write(`Concordat answers at ${server.url}/ (Ctrl-C stops it)\n`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop());
    });
}
