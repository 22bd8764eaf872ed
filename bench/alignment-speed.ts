import { align } from '../src/align/align.ts';
import { readLexicons } from '../src/node/lexicons.ts';
import { readSeed } from '../src/node/seeds.ts';
import { readSource } from '../src/service/source.ts';
import { segment } from '../src/text/segment.ts';
import { tokenize } from '../src/text/tokens.ts';

const SLUG = 'nonprofits-2019-06-24';
/** Runs of each measurement, of which the median is printed; the first warms up and is left out. */
const RUNS = 5;

/** Prints how long the five versions of the speech take from raw text to beads, beside tokenising them, the floor. */
export async function alignmentSpeed(): Promise<void> {
  const lexicons = readLexicons();
  const { versions } = await readSeed(SLUG);
  const texts = await Promise.all(
    versions.map(async ({ language, source }) => ({
      language,
      text: (await readSource(source, { language, field: 'text' })).text,
    })),
  );
  const segmented = () => texts.map(({ language, text }) => ({ language, text, ...segment(text, language) }));
  const floor = median(() => {
    for (const { language, text } of texts) tokenize(text, [0, text.length], language);
  });
  const segmenting = median(segmented);
  const versionsOnce = segmented();
  const aligning = median(() => align(versionsOnce, { lexicons }));
  const sentences = versionsOnce.reduce((sum, version) => sum + version.sentences.length, 0);
  console.log(
    `the speech, ${texts.length} versions, ${sentences} sentences: segmenting ${ms(segmenting)}, aligning ${ms(aligning)}; ` +
      `floor (tokenising) ${ms(floor)}; ratio ${((segmenting + aligning) / floor).toFixed(0)}`,
  );
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
