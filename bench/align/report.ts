import type { Quality, QualityRow } from './quality.ts';

/** The table of quality as the README shows it. */
export function qualityTable({ rows }: Quality): string[] {
  return [
    '| set | strict | lax | worst pair, strict | whole beads over all languages | calibration error | moved, P / R |',
    '| --- | --: | --: | --- | --: | --: | --- |',
    ...rows.map(tableRow),
  ];
}

function tableRow({ set, level, strict, lax, worst, whole, ece, moved }: QualityRow): string {
  const cells = [
    `${set}, ${level}s`,
    strict.toFixed(3),
    lax.toFixed(3),
    `${worst.strict.toFixed(3)} (${worst.pair.replace('-', '–')})`,
    whole === undefined ? '–' : whole.toFixed(3),
    ece === undefined ? '–' : ece.toFixed(3),
    moved === undefined ? '–' : moved.map((x) => x.toFixed(2)).join(' / '),
  ];
  return `| ${cells.join(' | ')} |`;
}
