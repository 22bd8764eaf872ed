import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { partsTable, versionsTable } from './align/ablation.ts';
import { alignmentQuality, belowFloors, qualityLines, reliabilityLines } from './align/quality.ts';
import { qualityTable } from './align/report.ts';
import { alignmentMemory, alignmentSpeed } from './align/speed.ts';
import { checkQuality } from './divergence/check-quality.ts';
import { divergenceQuality } from './divergence/quality.ts';
import { divergenceSpeed } from './divergence/speed.ts';
import { lexiconLoading, lexiconTraining } from './lexicon.ts';
import { collectOpposites } from './opposites.ts';
import { trainPairModel } from './pair-model/train.ts';

const program = new Command('npm run bench --').description(
  'Measures Concordat. EVAL_FOLDER holds score.py (needs python3).',
);

program
  .command('align')
  .description('Times aligning, each line as a ratio; of made-up documents, so that nothing else is needed.')
  .action(() => alignmentSpeed());
program
  .command('align-memory')
  .description('The peak memory of aligning five versions of a made-up document.')
  .argument('[sentences]', 'in each version', Number, 50_000)
  .action((sentences: number) => alignmentMemory(sentences));
program
  .command('align-quality')
  .description('Alignment against gold, pair by pair, with a table of reliability.')
  .argument('<eval-folder>')
  .option('--floors', 'exit with 1 when a figure lies under its floor in bench/align/floors.json')
  .option('--report <file>', 'write the table for the README')
  .action((folder: string, { floors, report }: { floors?: true; report?: string }) => {
    const quality = alignmentQuality(folder);
    for (const line of qualityLines(quality)) console.log(line);
    for (const line of reliabilityLines(folder)) console.log(line);
    if (report !== undefined) writeFileSync(report, `${qualityTable(quality).join('\n')}\n`);
    if (!floors) return;
    const below = belowFloors(quality);
    for (const line of below) console.error(line);
    if (below.length > 0) process.exitCode = 1;
    else console.log('no figure lies under its floor');
  });
program
  .command('align-ablation')
  .description('What each part of the aligner and each further version is worth, as Markdown.')
  .argument('<eval-folder>')
  .action((folder: string) => {
    for (const line of [...partsTable(folder), '', ...versionsTable(folder)]) console.log(line);
  });
program
  .command('divergence')
  .description(
    'Precision and recall of every check on the planted speech; with the folder, divergence scores and findings on pairs against gold too.',
  )
  .argument('[eval-folder]')
  .option('--write', 'keep the figures of the checks in seeds/check-quality.json, for their pages')
  .action(async (folder: string | undefined, { write = false }: { write?: boolean }) => {
    if (folder !== undefined) divergenceQuality(folder);
    await checkQuality(folder, write);
  });
program
  .command('divergence-speed')
  .description('Times checking pairs of sentences, as a ratio to tokenising and stemming them.')
  .action(() => divergenceSpeed());
program
  .command('pair-model')
  .description('Fits the weights of the score of pairs, prints its figures and writes seeds/pair-model.json.')
  .argument('<eval-folder>')
  .argument('<corpora-folder>')
  .action((folder: string, corpora: string) => trainPairModel(folder, corpora));
program
  .command('opposites')
  .description('Writes seeds/opposites.txt from the data files of WordNet.')
  .argument('<wordnet-folder>', 'data.adj, data.adv, data.noun and data.verb of WordNet 3.1')
  .action((folder: string) => collectOpposites(folder));
program
  .command('lexicon')
  .description('Times loading the lexicons; with the corpora, trains them anew and compares the bytes.')
  .argument('[corpora-folder]', 'the files that seeds/SOURCES.md names')
  .action((folder?: string) => {
    lexiconLoading();
    if (folder !== undefined) lexiconTraining(folder);
  });

await program.parseAsync();
