import { alignmentQuality } from './alignment-quality.ts';
import { alignmentSpeed } from './alignment-speed.ts';
import { checkQuality } from './check-quality.ts';
import { divergenceQuality } from './divergence-quality.ts';

const USAGE = `npm run bench -- speed                 time of aligning, as a ratio to tokenising the same text
npm run bench -- quality EVAL_FOLDER   alignment and divergence against gold; EVAL_FOLDER holds score.py (needs python3)
npm run bench -- divergence EVAL_FOLDER [--write]   precision and recall of every check; --write keeps them for the checks' pages
`;

const [what, folder, option] = process.argv.slice(2);
if (what === 'speed') await alignmentSpeed();
else if (what === 'divergence' && folder !== undefined && (option === undefined || option === '--write'))
  checkQuality(folder, option === '--write');
else if (what === 'quality' && folder !== undefined) {
  alignmentQuality(folder);
  divergenceQuality(folder);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
