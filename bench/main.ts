import { alignmentQuality } from './alignment-quality.ts';
import { alignmentSpeed } from './alignment-speed.ts';
import { divergenceQuality } from './divergence-quality.ts';
import { divergenceSpeed } from './divergence-speed.ts';
import { trainPairModel } from './pair-model/train.ts';

const USAGE = `npm run bench -- speed                 time of aligning, as a ratio to tokenising the same text
npm run bench -- quality EVAL_FOLDER   alignment and divergence against gold; EVAL_FOLDER holds score.py (needs python3)
npm run bench -- divergence            time of checking pairs of sentences, as a ratio to tokenising and stemming them
npm run bench -- pair-model EVAL_FOLDER CORPORA_FOLDER
                                       fits the weights of the score of pairs, prints its figures and writes
                                       seeds/pair-model.json
`;

const [what, folder, corpora] = process.argv.slice(2);
if (what === 'speed') await alignmentSpeed();
else if (what === 'divergence') await divergenceSpeed();
else if (what === 'quality' && folder !== undefined) {
  alignmentQuality(folder);
  divergenceQuality(folder);
} else if (what === 'pair-model' && folder !== undefined && corpora !== undefined)
  trainPairModel(folder, corpora);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
