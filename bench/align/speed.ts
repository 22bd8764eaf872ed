import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignRunning } from '../../src/align/align-running.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexiconFiles } from '../../src/node/lexicons.ts';
import { segment } from '../../src/text/segment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { fastest } from '../timing.ts';
import { ODD_DOCUMENTS } from './odd-documents.ts';
import { type SyntheticText, syntheticDocument } from './synthetic-document.ts';

/** The same for what takes long, long and short alike, or their ratio would favour one of them. */
const WORK_RUNS = 2;
const SENTENCES = 1000;
const MUCH = 10;

const files = readLexiconFiles();
const lexicons = new Lexicons(files);

/** Prints how long five versions of a made-up document take from raw text to beads, each line a ratio. */
export function alignmentSpeed(): void {
  const small = syntheticDocument(files, SENTENCES);
  const large = syntheticDocument(files, MUCH * SENTENCES);
  const [floor, whole, segmenting] = [tokenising, fromText, segmented].map((work) =>
    fastest(() => work(small)),
  );
  console.log(
    `five versions of ${SENTENCES} sentences, raw text to beads: ${seconds(whole!)}, of which segmenting ${seconds(segmenting!)}`,
  );
  console.log(
    `  ratio to tokenising the same text (${seconds(floor!)}, the floor): ${(whole! / floor!).toFixed(0)}`,
  );
  console.log(`  ratio to hunalign on its ten pairs (ceiling 1): ${againstHunalign(small, whole!)}`);
  const growth = leastWork(() => fromText(large)) / leastWork(() => fromText(small));
  console.log(
    `${MUCH} times the sentences take ${growth.toFixed(1)} times the processor time (floor ${MUCH}, ceiling 12)`,
  );
  for (const { name, versions } of ODD_DOCUMENTS) {
    const [short, long] = [versions(SENTENCES), versions(MUCH * SENTENCES)];
    const ratio = leastWork(() => fromText(long)) / leastWork(() => fromText(short));
    const beads = fromText(short).sentences;
    const confidence = beads.reduce((sum, bead) => sum + bead.confidence, 0) / beads.length;
    console.log(
      `${name}: ${MUCH} times the text takes ${ratio.toFixed(1)} times the processor time (floor ${MUCH}, ceiling 12); mean confidence ${confidence.toFixed(2)}`,
    );
  }
}

/** Prints the memory that five versions of so many sentences take, as a ratio to 2 GB. Meant for a process of its own. */
export function alignmentMemory(sentences: number): void {
  const { sentences: beads } = fromText(syntheticDocument(files, sentences));
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `five versions of ${sentences} sentences: ${beads.length} beads, peak ${(peak / 1e9).toFixed(2)} GB, ratio to 2 GB ${(peak / 2e9).toFixed(2)} (ceiling 1)`,
  );
}

function segmented(texts: readonly SyntheticText[]): SegmentedVersion[] {
  return texts.map(({ language, text }) => ({ language, text, ...segment(text, language) }));
}

function fromText(texts: readonly SyntheticText[]) {
  return alignRunning(texts, { lexicons }).alignment;
}

function tokenising(texts: readonly SyntheticText[]): void {
  for (const { language, text } of texts) tokenize(text, [0, text.length], language);
}

/** The ratio to what the program named by HUNALIGN takes for all pairs, without a dictionary. */
function againstHunalign(texts: readonly SyntheticText[], whole: number): string {
  const program = process.env.HUNALIGN;
  if (!program) return 'not measured; HUNALIGN names the program';
  const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  try {
    const dictionary = join(folder, 'empty.dic');
    writeFileSync(dictionary, '');
    const inputs = segmented(texts).map(({ language, text, sentences }) => {
      const file = join(folder, language);
      writeFileSync(
        file,
        sentences.map(([start, end]) => `${text.slice(start, end).replace(/\s+/g, ' ')}\n`).join(''),
      );
      return file;
    });
    const time = fastest(() => {
      for (const [k, source] of inputs.entries())
        for (const target of inputs.slice(k + 1))
          execFileSync(program, ['-utf', dictionary, source, target], {
            stdio: ['ignore', 'ignore', 'ignore'],
          });
    }, 2);
    return `${(whole / time).toFixed(2)} (${seconds(time)})`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of processor time of the cheapest of some runs after one to warm up: what growth is measured in. */
function leastWork(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= WORK_RUNS; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (run > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
