import type { Profile } from '../profile.ts';
import type { Rendering } from '../translation.ts';

/** A stretch of both versions that is believed to be a bead. */
export interface Evidence {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/** Pairs that occur together in fewer beads prove nothing: their one bead would prove itself. */
const MIN_TOGETHER = 2;
const MIN_DICE = 0.45;
/** Words in more than this share of the beads are function words. */
const MAX_SHARE = 0.12;
const RELIABILITY = 0.6;

/**
 * Renderings learnt from the document itself: forms that occur in the same confident beads, by Dice's coefficient. The
 * second pass of Moore (2002) and of hunalign's -realign, without the EM that a few hundred beads do not feed.
 */
export function* adapted(source: Profile, target: Profile, beads: readonly Evidence[]): Generator<Rendering> {
  const here = beadsOfForms(source, beads, (b) => b.source);
  const there = beadsOfForms(target, beads, (b) => b.target);
  const limit = Math.max(4, MAX_SHARE * beads.length);
  const formsOfBead: number[][] = beads.map(() => []);
  for (const [form, list] of there)
    if (list.length >= MIN_TOGETHER && list.length <= limit) for (const b of list) formsOfBead[b]!.push(form);
  const together = new Int32Array(target.vocabulary.length);
  for (const [form, list] of here) {
    if (list.length < MIN_TOGETHER || list.length > limit) continue;
    const met: number[] = [];
    for (const b of list)
      for (const other of formsOfBead[b]!) {
        if (together[other] === 0) met.push(other);
        together[other]! += 1;
      }
    for (const other of met) {
      const count = together[other]!;
      together[other] = 0;
      if (count < MIN_TOGETHER) continue;
      const dice = (2 * count) / (list.length + there.get(other)!.length);
      if (dice >= MIN_DICE)
        yield { source: form, target: other, strength: dice, reliability: RELIABILITY * dice };
    }
  }
}

/** For each form the numbers of the beads that hold it, ascending. */
function beadsOfForms(
  version: Profile,
  beads: readonly Evidence[],
  side: (bead: Evidence) => readonly [number, number],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [b, bead] of beads.entries()) {
    const [from, to] = side(bead);
    for (let k = version.formStart[from]!; k < version.formStart[to]!; k += 1) {
      const form = version.forms[k]!;
      const list = found.get(form);
      if (!list) found.set(form, [b]);
      else if (list.at(-1) !== b) list.push(b);
    }
  }
  return found;
}
