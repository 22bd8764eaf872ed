import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const LEXICONS = join(ROOT, 'seeds/lexicon');
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ru'];
/** Fresh processes for each measurement, of which the median is printed: lexicons are loaded once, with cold code. */
const RUNS = 9;

/** Prints how long all lexicons take from the disk to the first look-ups in every pair, beside unpacking their bytes. */
export function lexiconLoading(): void {
  const reading = `const { readLexicons } = await import('${ROOT}/src/node/lexicons.ts');`;
  const loading = `const lexicons = readLexicons();`;
  const lookUps = `for (const a of LANGUAGES) for (const b of LANGUAGES) lexicons.renderings(a, ['peac'], b, ['fried']);`;
  const unpacking = `for (const name of readdirSync('${LEXICONS}')) gunzipSync(readFileSync('${LEXICONS}/' + name));`;
  const loaded = median(reading, loading);
  const used = median(reading, loading + lookUps);
  const floor = median('', unpacking);
  const bytes = readdirSync(LEXICONS).reduce(
    (sum, name) => sum + readFileSync(join(LEXICONS, name)).length,
    0,
  );
  console.log(
    `lexicons, ${(bytes / 1e6).toFixed(2)} MB: loading ${ms(loaded)}, with a first look-up in every pair ${ms(used)}; ` +
      `floor (unpacking) ${ms(floor)}; ratio ${(used / floor).toFixed(1)}`,
  );
}

/** Trains every lexicon anew by the commands in seeds/SOURCES.md and says whether the bytes are those that ship. */
export function lexiconTraining(corpora: string): void {
  const out = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  try {
    const sources = readFileSync(join(ROOT, 'seeds/SOURCES.md'), 'utf8');
    for (const [, options, name, files] of sources.matchAll(
      /^ {4}npm run --silent concordat -- (lexicon train .*) --out seeds\/lexicon\/(\S+) (.+)$/gm,
    )) {
      const start = performance.now();
      const paths = files!.split(' ').map((file) => join(resolve(corpora), file));
      const args = [...options!.split(' '), '--out', join(out, name!), ...paths];
      execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args]);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const same = readFileSync(join(out, name!)).equals(readFileSync(join(LEXICONS, name!)));
      console.log(
        `${name}: trained in ${seconds} s, ${same ? 'the same bytes' : 'OTHER BYTES'} as in seeds/lexicon`,
      );
      if (!same) process.exitCode = 1;
    }
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Median of the milliseconds that a piece of code takes in a fresh process, after what it needs. */
function median(before: string, code: string): number {
  const script = `import { readdirSync, readFileSync } from 'node:fs';
    import { gunzipSync } from 'node:zlib';
    const LANGUAGES = ${JSON.stringify(LANGUAGES)};
    ${before}
    const start = performance.now();
    ${code}
    console.log(performance.now() - start);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
