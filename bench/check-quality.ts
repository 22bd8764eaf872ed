import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksOnce } from '../src/diverge/examine.ts';
import { readPairChecker } from '../src/node/pair-checker.ts';
import { checkPair } from '../src/service/check-pair.ts';
import { CHECK_QUALITY, type CheckQuality } from '../src/service/check-quality.ts';

/** Where the program looks for what it says of its checks. */
const RESULT = new URL('../seeds/check-quality.json', import.meta.url);

const SETS = [
  { id: 'planted', title: 'Professional translations of news with one change planted by rule' },
  { id: 'human', title: 'Translations with errors that people marked or made' },
] as const;

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
 * Prints, per check and set, precision and recall of the findings that claim a difference in meaning, with their counts.
 * With `write` they go where the program shows them to its users.
 */
export function checkQuality(folder: string, write: boolean): void {
  const checker = readPairChecker();
  const measured = SETS.map(({ id, title }) => {
    const rows = readRows(join(folder, 'divergence', `${id}.jsonl`)).map((row) => ({
      ...row,
      claims: claimsOf(checkPair(checker, row.pair).divergences),
    }));
    return { id, title, rows };
  });
  const checks = Object.fromEntries(
    checksOnce().map((check) => [
      check.id,
      Object.fromEntries(
        measured.map(({ id, rows }) => {
          const flagged = rows.filter(({ claims }) => claims.has(check.id));
          const kinds = SOUGHT[check.id] ?? [check.id];
          const isSought = ({ isGood, kind }: Row) => !isGood && kinds.includes(kind);
          const counts = {
            flagged: flagged.length,
            right: flagged.filter(({ isGood }) => !isGood).length,
            sought: rows.filter(isSought).length,
            found: flagged.filter(isSought).length,
          };
          console.log(`${id}, ${check.id}: ${shown(counts)}`);
          return [id, counts];
        }),
      ),
    ]),
  );
  const sets = measured.map(({ id, title, rows }) => ({
    ...{ id, title },
    divergent: rows.filter(({ isGood }) => !isGood).length,
    good: rows.filter(({ isGood }) => isGood).length,
  }));
  const quality: CheckQuality = CHECK_QUALITY.parse({ sets, checks });
  if (!write) return;
  writeFileSync(RESULT, `${JSON.stringify(quality, null, 2)}\n`);
  console.log('written to seeds/check-quality.json');
}

function claimsOf(divergences: readonly { check: string; severity: string }[]): ReadonlySet<string> {
  return new Set(
    divergences
      .filter(({ severity }) => severity === 'medium' || severity === 'high')
      .map(({ check }) => check),
  );
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

function shown({ flagged, right, sought, found }: Readonly<Record<string, number>>): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  return `precision ${share(right!, flagged!)} (${right} of ${flagged}), recall ${share(found!, sought!)} (${found} of ${sought})`;
}
