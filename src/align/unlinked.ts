import type { JointBead, PairBead } from './beads.ts';
import type { WithMoves } from './moves.ts';

/**
 * Takes out of the beads, and out of the pairs’, what one version alone has: a unit that most pairs leave one-sided
 * stands in its version’s segment only because the units around it belong together. Segments may then have gaps.
 */
export function withoutUnlinked({ beads, pairs }: WithMoves): WithMoves {
  const versions = beads[0]?.units.length ?? 0;
  const links = linkCounts(versions, pairs);
  const alone = beads.map(({ units }) => {
    const others = units.filter((segment) => segment.length > 0).length - 1;
    return units.map((segment, v) =>
      segment.filter((u) => others > 0 && segment.length > 1 && 2 * (links[v]!.get(u) ?? 0) < others),
    );
  });
  const taken = Array.from({ length: versions }, (_, v) => new Set(alone.flatMap((units) => units[v]!)));
  if (taken.every((units) => units.size === 0)) return { beads, pairs };
  return {
    beads: beads.flatMap((bead, k) => divided(bead, alone[k]!)),
    pairs: (a, b) =>
      pairs(a, b).flatMap((bead) => {
        const [i, j] = bead.units;
        const out = [i.filter((u) => taken[a]!.has(u)), j.filter((u) => taken[b]!.has(u))];
        return divided(bead, out).map(({ units, confidence }) => ({
          units: [units[0]!, units[1]!],
          confidence,
        }));
      }),
  };
}

/** For each unit of each version the number of pairs in which it has a counterpart. */
function linkCounts(versions: number, pairs: WithMoves['pairs']): Map<number, number>[] {
  const counts = Array.from({ length: versions }, () => new Map<number, number>());
  const count = (v: number, units: readonly number[]) => {
    for (const u of units) counts[v]!.set(u, (counts[v]!.get(u) ?? 0) + 1);
  };
  for (let a = 0; a < versions; a += 1)
    for (let b = a + 1; b < versions; b += 1)
      for (const { units } of pairs(a, b)) {
        if (units[0].length === 0 || units[1].length === 0) continue;
        count(a, units[0]);
        count(b, units[1]);
      }
  return counts;
}

/** The bead without the units taken out, and a bead for each of these. */
function divided<B extends JointBead | PairBead>(bead: B, out: readonly (readonly number[])[]): JointBead[] {
  const base = { confidence: bead.confidence, moved: 'moved' in bead ? bead.moved : [] };
  const rest = bead.units.map((units, v) => units.filter((u) => !out[v]!.includes(u)));
  const solo = out.flatMap((units, v) =>
    units.map((unit) => ({ ...base, moved: [], units: bead.units.map((_, w) => (w === v ? [unit] : [])) })),
  );
  return rest.every((units) => units.length === 0) ? solo : [{ ...base, units: rest }, ...solo];
}
