import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../src/align/align.ts';
import { type Divergence, SEVERITIES } from '../../src/diverge/divergence.ts';
import { type AnyCheck, checksOnce, examine } from '../../src/diverge/examine.ts';
import { readCheckQuality } from '../../src/node/check-quality.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { readPairChecker } from '../../src/node/pair-checker.ts';
import { readEdits, readSeed } from '../../src/node/seeds.ts';
import { checkPair } from '../../src/service/check-pair.ts';
import { CHECK_QUALITY, type CheckQuality } from '../../src/service/check-quality.ts';
import { readSource } from '../../src/service/source.ts';
import { segment } from '../../src/text/segment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { isSought, PLAIN_SPEECH, PLANTED_SPEECH, reports, standsAt } from './planted-speech.ts';

/** Where the program looks for what it says of its checks. */
const RESULT = new URL('../../seeds/check-quality.json', import.meta.url);

const PAIR_SETS = [
  { id: 'planted', title: 'Professional translations of news with one change planted by rule' },
  { id: 'human', title: 'Translations with errors that people marked or made' },
] as const;

const SPEECH_SET = {
  id: 'speech',
  title: 'Planted speech, five versions (a smoke test written by the authors)',
} as const;

/** The kinds of divergence, as the rows name them, that a check is there for; else those of its own name. */
const SOUGHT: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'named-entity'],
};

interface Row {
  readonly pair: object;
  readonly isGood: boolean;
  readonly kind: string;
}

/**
 * Prints, per check and set, precision and recall of the findings that count, with their counts: on the planted speech, and
 * on pairs of texts where the folder that holds them is given. With `write` they go where the program shows them to its
 * users; sets that were not measured stay there as they were.
 */
export async function checkQuality(folder: string | undefined, write: boolean): Promise<void> {
  const measured = [...(folder === undefined ? [] : pairSets(folder)), await plantedSpeech()];
  for (const { set, counts } of measured)
    for (const [check, numbers] of counts) console.log(`${set.id}, ${check}: ${shown(numbers)}`);
  if (!write) return;
  const kept = readCheckQuality();
  const all = [...PAIR_SETS, SPEECH_SET].flatMap(({ id }) => {
    const anew = measured.find(({ set }) => set.id === id);
    if (anew) return [anew];
    const set = kept.sets.find((one) => one.id === id);
    return set ? [{ set, counts: new Map(countsOf(kept, id)) }] : [];
  });
  const checks = Object.fromEntries(
    checksOnce().map(({ id: check }) => [
      check,
      Object.fromEntries(
        all.flatMap(({ set, counts }) => {
          const numbers = counts.get(check);
          return numbers ? [[set.id, numbers]] : [];
        }),
      ),
    ]),
  );
  const quality: CheckQuality = CHECK_QUALITY.parse({ sets: all.map(({ set }) => set), checks });
  writeFileSync(RESULT, `${JSON.stringify(quality, null, 2)}\n`);
  console.log('written to seeds/check-quality.json');
}

type Counts = CheckQuality['checks'][string][string];

/** A set with what was counted on it, by check. */
interface Measured {
  readonly set: CheckQuality['sets'][number];
  readonly counts: ReadonlyMap<string, Counts>;
}

/** What was counted on a set when it was last measured. */
function countsOf({ checks }: CheckQuality, set: string): [string, Counts][] {
  return Object.entries(checks).flatMap(([check, bySet]): [string, Counts][] => {
    const counts = bySet[set];
    return counts ? [[check, counts]] : [];
  });
}

function pairSets(folder: string): Measured[] {
  const checker = readPairChecker();
  return PAIR_SETS.map(({ id, title }) => {
    const rows = readRows(join(folder, 'divergence', `${id}.jsonl`)).map((row) => {
      const { divergences } = checkPair(checker, row.pair);
      return { ...row, claims: new Set(divergences.filter(counts).map(({ check }) => check)) };
    });
    const isDivergent = ({ isGood }: Row) => !isGood;
    const ofCheck = ({ id: check }: AnyCheck): [string, Counts] => {
      const flagged = rows.filter(({ claims }) => claims.has(check));
      const kinds = SOUGHT[check] ?? [check];
      const isSoughtRow = (row: Row) => isDivergent(row) && kinds.includes(row.kind);
      return [
        check,
        {
          flagged: flagged.length,
          right: flagged.filter(isDivergent).length,
          sought: rows.filter(isSoughtRow).length,
          found: flagged.filter(isSoughtRow).length,
        },
      ];
    };
    const divergent = rows.filter(isDivergent).length;
    return {
      set: { id, title, versions: 2, divergent, good: rows.length - divergent },
      counts: new Map(checksOnce().map(ofCheck)),
    };
  });
}

/** The speech that comes with the program, its edits as what is sought: a finding is right that stands where one was made. */
async function plantedSpeech(): Promise<Measured> {
  const edits = readEdits(PLANTED_SPEECH);
  const [plain, planted] = [await checkedSpeech(PLAIN_SPEECH), await checkedSpeech(PLANTED_SPEECH)];
  const texts = { plain: textsOf(plain), planted: textsOf(planted) };
  const findings = planted.divergences.filter(counts);
  const ofCheck = ({ id }: AnyCheck): [string, Counts] => {
    const flagged = findings.filter(({ check }) => check === id);
    const sought = edits.filter((edit) => isSought(edit, id));
    return [
      id,
      {
        flagged: flagged.length,
        right: flagged.filter((one) => edits.some((edit) => standsAt(edit, one, texts))).length,
        sought: sought.length,
        found: sought.filter((edit) => flagged.some((one) => reports(edit, one, texts))).length,
      },
    ];
  };
  return {
    set: { ...SPEECH_SET, versions: planted.versions.length, divergent: edits.length, good: 0 },
    counts: new Map(checksOnce().map(ofCheck)),
  };
}

/** A document that comes with the program as the service checks it. */
async function checkedSpeech(slug: string) {
  const { versions: seeds, date } = await readSeed(slug);
  const versions = await Promise.all(
    seeds.map(async ({ language, source }) => {
      const { text } = await readSource(source, { language, field: 'text' });
      return { language, text, ...segment(text, language) };
    }),
  );
  const declared = new Map(
    seeds.flatMap(({ language, translatedFrom }) =>
      translatedFrom ? [[language, translatedFrom] as const] : [],
    ),
  );
  const lexicons = readLexicons();
  const alignment = align(versions, { lexicons });
  return {
    versions,
    divergences: examine({ versions, alignment, lexicons, declared, ...(date && { date }) }).divergences,
  };
}

function textsOf({ versions }: { readonly versions: readonly SegmentedVersion[] }) {
  return new Map(versions.map(({ language, text }) => [language, text]));
}

/** Whether a finding claims a difference in meaning, or is as grave as its check’s ever are. */
function counts({ check, severity }: Divergence): boolean {
  const usual = checksOnce().find(({ id }) => id === check)!.severity;
  const least = Math.min(SEVERITIES.indexOf(usual), SEVERITIES.indexOf('medium'));
  return SEVERITIES.indexOf(severity) >= least;
}

/** The rows of both sets in one shape: the human one names its fields otherwise. */
function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Record<string, string>;
      const isPlanted = 'target' in row;
      return {
        pair: {
          id: row.id,
          sourceLanguage: row.sourceLanguage ?? row.srcLang,
          targetLanguage: row.targetLanguage ?? row.tgtLang,
          source: isPlanted ? row.source : row.src,
          target: isPlanted ? row.target : row.tgt,
        },
        isGood: row.label === 'ok',
        kind: row.category!,
      };
    });
}

function shown({ flagged, right, sought, found }: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  return `precision ${share(right, flagged)} (${right} of ${flagged}), recall ${share(found, sought)} (${found} of ${sought})`;
}
