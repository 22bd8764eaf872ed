import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { readCheckConfigurationFile } from '../../node/check-settings.ts';
import { openContext } from '../../node/context.ts';
import { type ConfiguredCheck, configureChecks, getDocumentChecks } from '../../service/configure-checks.ts';
import { progressOf } from '../progress.ts';

export function checksCommand(): Command {
  return new Command('checks')
    .description('Says how the checks of a document are configured, or configures them and runs them again.')
    .argument('<slug>', 'the document, as in its address')
    .option(
      '--configure <file>',
      'JSON file that takes the place of the document’s configuration, as in --checks of align',
    )
    .option('--json', 'print the configuration and what comes of it as JSON')
    .addHelpText(
      'after',
      '\nThe document’s configuration is laid over that of CHECKS_CONFIG; {} leaves all as it is there. The alignment stays\n' +
        'as it is, and so do verdicts and opinions on the divergences that come out the same.',
    )
    .action(async (slug: string, { configure, json }: { configure?: string; json?: true }) => {
      const configuration = configure === undefined ? undefined : readCheckConfigurationFile(configure);
      await using opened = await openContext(readConfig(process.env));
      const { context } = opened;
      const answer =
        configuration === undefined
          ? await getDocumentChecks(context, { slug })
          : await configureChecks(context, { slug, configuration }, { progress: progressOf('checking') });
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : answer.checks.map(plain).join(''));
    });
}

function plain({ id, on, severity, minConfidence }: ConfiguredCheck): string {
  return `${id}  ${on ? `${severity}, from confidence ${minConfidence}` : 'off'}\n`;
}
