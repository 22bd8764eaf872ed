import { alignmentQuality } from './alignment-quality.ts';
import { alignmentSpeed } from './alignment-speed.ts';
import { divergenceQuality } from './divergence-quality.ts';
import { lexiconLoading, lexiconTraining } from './lexicon.ts';

const USAGE = `npm run bench -- speed                 time of aligning, as a ratio to tokenising the same text
npm run bench -- lexicon [CORPORA]     time of loading the lexicons; with CORPORA, whether training gives the same bytes
npm run bench -- quality EVAL_FOLDER   alignment and divergence against gold; EVAL_FOLDER holds score.py (needs python3)
`;

const [what, folder] = process.argv.slice(2);
if (what === 'speed') await alignmentSpeed();
else if (what === 'lexicon') {
  lexiconLoading();
  if (folder !== undefined) lexiconTraining(folder);
} else if (what === 'quality' && folder !== undefined) {
  alignmentQuality(folder);
  divergenceQuality(folder);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
