import { Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { SEVERITIES, type Severity } from '../../diverge/divergence.ts';
import { openContext } from '../../node/context.ts';
import { type Judged, judgeDivergences } from '../../service/judge-divergences.ts';

interface Options {
  readonly severity: Severity;
  readonly again?: true;
  readonly json?: true;
}

export function judgeCommand(): Command {
  return new Command('judge')
    .description(
      'Asks a model for a second opinion on each divergence of a document, and keeps it beside it.',
    )
    .argument('<slug>', 'the document, as in its address')
    .addOption(
      new Option('--severity <severity>', 'the least severity to ask about')
        .choices(SEVERITIES)
        .default('medium'),
    )
    .option('--again', 'ask also about those on which this model has given an opinion')
    .option('--json', 'print the divergences as JSON Lines, with their opinions')
    .addHelpText(
      'after',
      '\nThe divergences and their passages are sent to the OpenAI-compatible chat service that JUDGE_URL, JUDGE_MODEL and\n' +
        'JUDGE_KEY name in the environment; without them nothing is sent. An opinion changes nothing of a divergence.\n' +
        'Exits with 1 where the model’s answer to one of them could not stand as an opinion.',
    )
    .action(async (slug: string, { json, ...query }: Options) => {
      await using opened = await openContext(readConfig(process.env));
      let count = 0;
      for await (const one of judgeDivergences(opened.context, { slug, ...query })) {
        count += 1;
        if (one.failure !== undefined) {
          process.exitCode = 1;
          process.stderr.write(`concordat: no opinion on “${one.divergence.message}”: ${one.failure}\n`);
        } else process.stdout.write(json ? `${JSON.stringify(one.divergence)}\n` : plain(one));
      }
      if (count === 0 && !json) process.stdout.write('There is nothing to ask about.\n');
    });
}

function plain({ divergence: { check, message, opinion } }: Judged): string {
  const { verdict, reason, wording } = opinion!;
  return `${verdict}  ${check}  ${message}\n  ${reason}\n${wording === null ? '' : `  better: ${wording}\n`}`;
}
