/** How far back the opening mark of a quotation is looked for. */
const REACH = 120;

/** The offset of the mark that opens the innermost quotation which is still open at `at`, or null; looks back a little. */
export function quotationOpenAt(text: string, start: number, at: number): number | null {
  const open: number[] = [];
  for (let k = Math.max(start, at - REACH); k < at; k += 1) {
    if (!/[«»„“”"]/u.test(text[k]!)) continue;
    if (opens(text, k, open.length > 0)) open.push(k);
    else open.pop();
  }
  return open.at(-1) ?? null;
}

/** Whether a quotation mark opens: low ones do, others where a blank stands before them and none behind. */
function opens(text: string, at: number, inside: boolean): boolean {
  if (text[at] === '„') return true;
  const before = at === 0 ? ' ' : text[at - 1]!;
  if (!/[\s([—–-]/u.test(before)) return false;
  const behind = text[at + 1] ?? ' ';
  return /\S/u.test(behind) || (text[at] === '«' && !inside);
}
