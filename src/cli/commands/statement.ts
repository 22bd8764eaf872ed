import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { openContext } from '../../node/context.ts';
import { getStatement, readUnitName } from '../../service/get-statement.ts';
import { limitsOf, resultWords, statementText } from '../../service/statement-text.ts';

export function statementCommand(): Command {
  return new Command('statement')
    .description('Says what was checked in a document, with what result, and what could not be: to be cited.')
    .argument('<slug>', 'the document, as in its address')
    .option('--unit <name>', 'only the passage that holds this sentence or paragraph, such as en-s12')
    .option('--json', 'print the statement as JSON, as the API does')
    .action(async (slug: string, { unit, json }: { unit?: string; json?: true }) => {
      const name = unit === undefined ? undefined : readUnitName(unit);
      await using opened = await openContext(readConfig(process.env));
      const statement = await getStatement(opened.context, { slug, unit: name });
      const answer = { result: resultWords(statement), limits: limitsOf(statement), ...statement };
      const address = `/documents/${slug}/statement${unit === undefined ? '' : `?unit=${unit}`}`;
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : statementText(statement, address));
    });
}
