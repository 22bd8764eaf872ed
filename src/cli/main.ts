import { Command } from 'commander';
import { alignCommand } from './commands/align.ts';
import { checkCommand } from './commands/check.ts';
import { checksCommand } from './commands/checks.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { judgeCommand } from './commands/judge.ts';
import { lexiconCommand } from './commands/lexicon.ts';
import { migrateCommand } from './commands/migrate.ts';
import { searchCommand } from './commands/search.ts';
import { seedCommand } from './commands/seed.ts';
import { serveCommand } from './commands/serve.ts';
import { statementCommand } from './commands/statement.ts';
import { exitCodeOf, lineOf } from './failure.ts';

const program = new Command('concordat')
  .description('Aligns the language versions of a speech and shows where they say something else.')
  .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
  .helpCommand(false)
  .showSuggestionAfterError(false)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'concordat: ')) });

const commands = [
  alignCommand(),
  checkCommand(),
  importCommand(),
  serveCommand(),
  exportCommand(),
  searchCommand(),
  statementCommand(),
  checksCommand(),
  judgeCommand(),
  migrateCommand(),
  seedCommand(),
  lexiconCommand(),
];
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program));
  for (const sub of command.commands) sub.copyInheritedSettings(command);
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  const line = lineOf(error);
  if (line !== undefined) process.stderr.write(`${line}\n`);
  process.exitCode = exitCodeOf(error);
}
